import { describe, expect, it } from 'vitest';
import { removeDraft, restoreDraft } from '../../../lib/storage/discard-draft';
import { findDraft, listDrafts, saveDraft } from '../../../lib/storage/drafts';
import { applyImport } from '../../../lib/storage/import';
import { saveNote } from '../../../lib/storage/notes';
import {
  findPicture,
  listPictured,
  removePicture,
  savePicture,
} from '../../../lib/storage/pictures';
import {
  collectChanges,
  createStore,
  LECTURE,
  sampleDraft,
  sampleFile,
  sampleNote,
  samplePicture,
} from './sample';

const PICTURE = samplePicture({ id: 'one', note: 'one' });

describe('a picture', () => {
  it('takes the place of the one before it, and is removed', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote());
    await savePicture(database, PICTURE, null);
    await savePicture(database, { ...PICTURE, time: 800 }, null);
    expect(await listPictured(database)).toEqual(new Set(['one']));
    expect(await findPicture(database, 'one')).toEqual({ ...PICTURE, time: 800 });
    await removePicture(database, 'one');
    expect(await findPicture(database, 'one')).toBeNull();
    expect(await listPictured(database)).toEqual(new Set());
  });

  it('alone keeps a draft, also when its text is taken back', async () => {
    const database = await createStore();
    await savePicture(database, PICTURE, sampleDraft({ text: '' }));
    expect(await findDraft(database, LECTURE)).toMatchObject({ id: 'one', text: '' });
    expect(await saveDraft(database, sampleDraft({ text: 'x' }))).toBe(true);
    expect(await saveDraft(database, sampleDraft({ text: ' ' }))).toBe(true);
    expect(await listDrafts(database)).toMatchObject([{ id: 'one', text: ' ' }]);
    await removePicture(database, 'one');
    expect(await listDrafts(database)).toEqual([]);
    expect(await saveDraft(database, sampleDraft({ text: '' }))).toBe(false);
    expect(await database.getAllKeys('drafts')).toEqual([]);
  });

  it('writes over nothing that was typed while it was taken', async () => {
    const database = await createStore();
    await saveDraft(database, sampleDraft({ text: 'Typed since' }));
    await savePicture(database, PICTURE, sampleDraft({ text: 'Typed' }));
    expect(await findDraft(database, LECTURE)).toMatchObject({ text: 'Typed since' });
  });

  it('brings no draft back of a note that was saved while it was taken', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote());
    await savePicture(database, PICTURE, sampleDraft());
    expect(await listDrafts(database)).toEqual([]);
    expect(await findPicture(database, 'one')).toEqual(PICTURE);
  });

  it('goes with the draft that is discarded, and comes back with it', async () => {
    const database = await createStore();
    await savePicture(database, PICTURE, sampleDraft({ text: '' }));
    const heard = collectChanges();
    const taken = await removeDraft(database, sampleDraft());
    expect(taken).toEqual(PICTURE);
    expect(await findPicture(database, 'one')).toBeNull();
    await restoreDraft(database, sampleDraft({ text: '' }), taken);
    expect(await findDraft(database, LECTURE)).toMatchObject({ id: 'one' });
    expect(await findPicture(database, 'one')).toEqual(PICTURE);
    expect((await heard.settled()).map(({ type }) => type)).toEqual([
      'drafts',
      'pictures',
      'drafts',
      'pictures',
    ]);
  });

  it('stays with its note when a draft of the same id is discarded late', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote());
    await savePicture(database, PICTURE, null);
    await database.put('drafts', sampleDraft());
    expect(await removeDraft(database, sampleDraft())).toBeNull();
    expect(await findPicture(database, 'one')).toEqual(PICTURE);
  });

  it('is imported with a draft that has nothing else', async () => {
    const database = await createStore();
    const drafts = [sampleDraft({ text: '' })];
    await applyImport(database, sampleFile({ notes: [], drafts, pictures: [PICTURE] }), new Date());
    expect(await findDraft(database, LECTURE)).toMatchObject({ id: 'one' });
    expect(await findPicture(database, 'one')).toEqual(PICTURE);
  });
});

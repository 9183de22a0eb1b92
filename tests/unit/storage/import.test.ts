import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { findDraft, listDrafts, saveDraft } from '../../../lib/storage/drafts';
import { readEverything } from '../../../lib/storage/everything';
import { applyImport } from '../../../lib/storage/import';
import { editNote, listNotes, removeNote, saveNote } from '../../../lib/storage/notes';
import { listOwnLectures, saveOwnLecture } from '../../../lib/storage/own-lectures';
import { purgeRemovedNotes, restoreNotes } from '../../../lib/storage/removed-notes';
import { readSettings, saveSettings } from '../../../lib/storage/settings';
import { listVersions } from '../../../lib/storage/versions';
import { abortAfterPuts, countPuts, recordDurabilities, refusePuts } from './faults';
import {
  collectChanges,
  createStore,
  LECTURE,
  later,
  NOON,
  SAMPLE_NAME,
  sampleCorrection,
  sampleDraft,
  sampleFile,
  sampleNote,
  samplePicture,
  sampleVersion,
} from './sample';

const OWN = { id: 'youtube:aaaaaaaaaaa', title: 'A talk', createdAt: NOON.toISOString() };

describe('an import', () => {
  it('fills an empty store in one strict transaction', async () => {
    const database = await createStore();
    const everything = sampleFile({
      notes: [
        sampleNote({ revision: 2 }),
        sampleNote({ id: 'gone', deletedAt: NOON.toISOString() }),
      ],
      versions: [sampleVersion()],
      pictures: [samplePicture()],
      drafts: [sampleDraft({ id: 'two' })],
      ownLectures: [OWN],
      corrections: [sampleCorrection()],
      names: [SAMPLE_NAME],
      settings: { ...DEFAULT_SETTINGS, noteDelay: 9 },
    });
    const asked = recordDurabilities();
    const result = await applyImport(database, everything, NOON);
    expect(asked).toEqual(['strict']);
    expect(await readEverything(database)).toEqual({
      ...everything,
      notes: expect.toSatisfy((notes) => notes.length === 2),
    });
    expect(result.notes.added).toEqual(everything.notes);
    expect(result.drafts).toEqual(everything.drafts);
    expect(result.ownLectures).toEqual([OWN]);
    expect(await listNotes(database, LECTURE)).toEqual([sampleNote({ revision: 2 })]);
  });

  it('adds nothing when it is repeated', async () => {
    const database = await createStore();
    const file = sampleFile({
      versions: [sampleVersion()],
      pictures: [samplePicture()],
      drafts: [sampleDraft({ id: 'two' })],
      ownLectures: [OWN],
    });
    await applyImport(database, file, NOON);
    const before = await readEverything(database);
    const puts = countPuts('notes');
    const result = await applyImport(database, file, NOON);
    expect(result).toEqual({
      notes: { added: [], updated: [], removed: [], kept: [], same: file.notes },
      versions: [],
      pictures: [],
      drafts: [],
      ownLectures: [],
      corrections: [],
      names: [],
      settings: [],
      transcripts: [],
    });
    expect(puts()).toBe(0);
    expect(await readEverything(database)).toEqual(before);
  });

  it('overwrites nothing that was written since the preview', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote());
    const file = sampleFile({ notes: [sampleNote({ text: 'Theirs', revision: 2 })] });
    const editing = editNote(database, 'one', { text: 'Once' }, later(1));
    const editingAgain = editNote(database, 'one', { text: 'Twice' }, later(2));
    const result = await applyImport(database, file, NOON);
    expect(result.notes.kept).toEqual(file.notes);
    expect(await listNotes(database, LECTURE)).toEqual([await editingAgain]);
    await editing;
  });

  it('does not bring back a note that was removed here', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote());
    await removeNote(database, 'one', NOON);
    const result = await applyImport(database, sampleFile(), NOON);
    expect(result.notes.kept).toEqual([sampleNote()]);
    expect(await listNotes(database, LECTURE)).toEqual([]);
  });

  it('leaves drafts, own lectures and settings that are here', async () => {
    const database = await createStore();
    await saveDraft(database, sampleDraft({ id: 'two', text: 'Ours' }));
    await saveOwnLecture(database, OWN);
    await saveSettings(database, { noteDelay: 1 });
    await applyImport(
      database,
      sampleFile({
        drafts: [sampleDraft({ id: 'two', text: 'Theirs' })],
        ownLectures: [{ ...OWN, title: 'Theirs' }],
        settings: { ...DEFAULT_SETTINGS, noteDelay: 9 },
      }),
      NOON,
    );
    expect(await findDraft(database, LECTURE)).toMatchObject({ text: 'Ours' });
    expect(await listOwnLectures(database)).toEqual([OWN]);
    expect(await readSettings(database)).toEqual({ ...DEFAULT_SETTINGS, noteDelay: 1 });
  });

  it('takes a correction that is newer, and leaves one that is not', async () => {
    const database = await createStore();
    await applyImport(
      database,
      sampleFile({ corrections: [sampleCorrection({ revision: 2 })], names: [SAMPLE_NAME] }),
      NOON,
    );
    const theirs = [
      [1, true, []],
      [2, false, []],
      [3, null, [null]],
    ] as const;
    for (const [revision, belongs, written] of theirs) {
      const corrections = [sampleCorrection({ revision, belongs })];
      const result = await applyImport(database, sampleFile({ corrections }), NOON);
      expect(result.corrections.map((one) => one.belongs)).toEqual(written);
    }
    await applyImport(database, sampleFile({ names: [{ ...SAMPLE_NAME, title: 'Theirs' }] }), NOON);
    const { corrections, names } = await readEverything(database);
    expect(corrections).toEqual([sampleCorrection({ revision: 3, belongs: null })]);
    expect(names).toEqual([SAMPLE_NAME]);
  });

  it('that removes a note leaves it in the trash for the whole time, and what it said among its versions', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ time: 5, kind: 'question' }));
    const theirs = { revision: 9, text: '', deletedAt: NOON.toISOString() };
    const file = sampleFile({ notes: [sampleNote(theirs)] });
    const result = await applyImport(database, file, later(9));
    expect(result.notes.removed).toHaveLength(1);
    expect(await purgeRemovedNotes(database, later(9))).toBe(0);
    await restoreNotes(database, ['one'], later(10));
    expect(await listNotes(database, LECTURE)).toHaveLength(1);
    const said = { time: 5, kind: 'question', text: sampleNote().text };
    expect(await listVersions(database, 'one')).toMatchObject([said]);
  });

  it('pushes what a note said here out of its versions with none of its own', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ text: 'Ours' }));
    const versions = Array.from({ length: 40 }, (_, at) =>
      sampleVersion({ revision: at + 1, text: `Theirs ${at}` }),
    );
    const notes = [sampleNote({ text: 'Theirs', revision: 41 })];
    await applyImport(database, sampleFile({ notes, versions }), NOON);
    const texts = async () => (await listVersions(database, 'one')).map(({ text }) => text);
    expect(await texts()).toEqual([
      'Ours',
      ...Array.from({ length: 19 }, (_, at) => `Theirs ${39 - at}`),
    ]);
    for (const text of ['a', 'b', 'c']) await editNote(database, 'one', { text }, later(1));
    expect(await texts()).toContain('Ours');
    const again = await applyImport(database, sampleFile({ notes, versions }), NOON);
    expect(again.versions).toEqual([]);
  });

  it('adds the versions of a note that stands where there is room, and none from after it', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ text: '0' }));
    for (let at = 1; at < 20; at += 1)
      await editNote(database, 'one', { text: String(at) }, later(at));
    const versions = [1, 20, 5_000].map((revision) => sampleVersion({ revision, text: 'x' }));
    await applyImport(database, sampleFile({ versions }), NOON);
    expect(await database.count('versions')).toBe(19);
    await editNote(database, 'one', { text: '20' }, later(20));
    expect((await listVersions(database, 'one')).at(-1)?.text).toBe('0');
  });

  it('passes over versions and pictures of notes that are not here', async () => {
    const database = await createStore();
    const file = sampleFile({
      versions: [sampleVersion({ note: 'gone' })],
      pictures: [samplePicture({ note: 'gone' })],
    });
    await applyImport(database, file, NOON);
    expect(await readEverything(database)).toMatchObject({ versions: [], pictures: [] });
  });

  it('passes over drafts that have become notes, and empty ones', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote());
    await applyImport(
      database,
      sampleFile({
        notes: [sampleNote({ id: 'two' })],
        drafts: [sampleDraft(), sampleDraft({ id: 'two' }), sampleDraft({ id: 'three', text: '' })],
      }),
      NOON,
    );
    expect(await listDrafts(database)).toEqual([]);
  });
});

describe('an import that fails half-way', () => {
  const last = (value: unknown) =>
    typeof value === 'object' && value !== null && 'id' in value && value.id === 'note-99';

  it.each([
    ['the last note is refused', () => refusePuts('notes', last)],
    ['the last store is refused', () => refusePuts('settings')],
    ['the commit fails', () => abortAfterPuts('settings')],
  ])('changes nothing when %s', async (_when, breakStore) => {
    const database = await createStore();
    await saveNote(database, sampleNote({ id: 'note-5', text: 'Ours' }));
    const before = await readEverything(database);
    const changes = collectChanges();
    breakStore();
    const notes = Array.from({ length: 100 }, (_, index) =>
      sampleNote({ id: `note-${index}`, revision: 2 }),
    );
    const file = sampleFile({ notes, drafts: [sampleDraft()], ownLectures: [OWN] });
    await expect(applyImport(database, file, NOON)).rejects.toMatchObject({ reason: 'full' });
    expect(await readEverything(database)).toEqual(before);
    expect(await changes.settled()).toEqual([]);
  });
});

import { describe, expect, it, onTestFinished } from 'vitest';
import { removeDraft, restoreDraft } from '../../../lib/storage/discard-draft';
import { findDraft, listDrafts, saveCaret, saveDraft } from '../../../lib/storage/drafts';
import { saveNote } from '../../../lib/storage/notes';
import { findPicture, savePicture } from '../../../lib/storage/pictures';
import { takeOverDraft } from '../../../lib/storage/take-over-draft';
import { recordDurabilities } from './faults';
import {
  createStore,
  LECTURE,
  later,
  OTHER_LECTURE,
  sampleDraft,
  sampleNote,
  samplePicture,
} from './sample';

describe('a draft', () => {
  it('is kept with every keystroke until its text is gone', async () => {
    const database = await createStore();
    expect(await findDraft(database, LECTURE)).toBeNull();
    for (const text of ['U', 'Us', 'Use']) await saveDraft(database, sampleDraft({ text }));
    expect(await findDraft(database, LECTURE)).toEqual(sampleDraft({ text: 'Use' }));
    await saveDraft(database, sampleDraft({ text: '' }));
    expect(await findDraft(database, LECTURE)).toBeNull();
  });

  it('does not wait for the disk', async () => {
    const database = await createStore();
    const asked = recordDurabilities();
    await saveDraft(database, sampleDraft());
    expect(asked).toEqual(['relaxed']);
  });

  it('is the newest of its lecture', async () => {
    const database = await createStore();
    const newest = sampleDraft({ id: 'two', updatedAt: later(60).toISOString() });
    const other = sampleDraft({
      id: 'four',
      lecture: OTHER_LECTURE,
      updatedAt: later(90).toISOString(),
    });
    const third = sampleDraft({ id: 'three', updatedAt: later(30).toISOString() });
    for (const draft of [sampleDraft(), newest, third, other]) await saveDraft(database, draft);
    expect(await findDraft(database, LECTURE)).toEqual(newest);
    expect(await listDrafts(database)).toEqual([other, newest, third, sampleDraft()]);
  });

  it('can be thrown away, once and again', async () => {
    const database = await createStore();
    await saveDraft(database, sampleDraft());
    await removeDraft(database, sampleDraft());
    await removeDraft(database, sampleDraft());
    expect(await listDrafts(database)).toEqual([]);
  });

  it('comes back as it was, and never over what was written since', async () => {
    const database = await createStore();
    await saveDraft(database, sampleDraft());
    await removeDraft(database, sampleDraft());
    await restoreDraft(database, sampleDraft());
    expect(await listDrafts(database)).toEqual([sampleDraft()]);
    const newer = sampleDraft({ text: 'More', updatedAt: later(6).toISOString() });
    await saveDraft(database, newer);
    await restoreDraft(database, sampleDraft());
    expect(await listDrafts(database)).toEqual([newer]);
  });

  it('does not come back when its note was saved in the meantime', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ updatedAt: later(5).toISOString() }));
    await restoreDraft(database, sampleDraft({ updatedAt: later(4).toISOString() }));
    expect(await listDrafts(database)).toEqual([]);
  });

  it('does not come back when a keystroke is stored after the save of its note', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ updatedAt: later(5).toISOString() }));
    await saveDraft(database, sampleDraft({ updatedAt: later(4).toISOString() }));
    expect(await findDraft(database, LECTURE)).toBeNull();
  });

  it('is kept when it was written on after the save of its note', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ updatedAt: later(5).toISOString() }));
    const draft = sampleDraft({ text: 'More', updatedAt: later(6).toISOString() });
    await saveDraft(database, draft);
    expect(await findDraft(database, LECTURE)).toEqual(draft);
  });

  it('is kept whatever the page calls itself', async () => {
    const database = await createStore();
    await saveDraft(database, sampleDraft({ title: 'x'.repeat(5_000) }));
    expect(await findDraft(database, LECTURE)).toEqual(sampleDraft({ title: 'x'.repeat(1_000) }));
  });

  it('is gone when its note is saved while keystrokes are still on their way', async () => {
    const database = await createStore();
    const keystrokes = Array.from({ length: 50 }, (_, index) =>
      saveDraft(database, sampleDraft({ text: 'x'.repeat(index + 1) })),
    );
    await Promise.all([...keystrokes, saveNote(database, sampleNote())]);
    expect(await listDrafts(database)).toEqual([]);
  });

  it('of blanks alone is none', async () => {
    const database = await createStore();
    await saveDraft(database, sampleDraft({ text: 'a' }));
    await saveDraft(database, sampleDraft({ text: ' \n\t' }));
    expect(await database.count('drafts')).toBe(0);
  });

  it('that an earlier Lectern kept with blanks alone is not listed', async () => {
    const database = await createStore();
    await database.put('drafts', sampleDraft({ text: '  ' }));
    expect(await listDrafts(database)).toEqual([]);
    expect(await findDraft(database, LECTURE)).toBeNull();
  });

  it('is put and committed before the call returns', async () => {
    const database = await createStore();
    const done: string[] = [];
    const { put } = IDBObjectStore.prototype;
    const { commit } = IDBTransaction.prototype;
    onTestFinished(() => {
      IDBObjectStore.prototype.put = put;
      IDBTransaction.prototype.commit = commit;
    });
    IDBObjectStore.prototype.put = function (value) {
      done.push('put');
      return put.call(this, value);
    };
    IDBTransaction.prototype.commit = function () {
      done.push('commit');
      commit.call(this);
    };
    const saving = saveDraft(database, sampleDraft());
    expect(done).toEqual(['put', 'commit']);
    await saving;
  });
});

describe('a draft that is gone on with in another view', () => {
  const origin = sampleDraft();
  const heir = sampleDraft({ id: 'two', text: 'Users inno', updatedAt: later(1).toISOString() });

  it('makes room for the one that it became', async () => {
    const database = await createStore();
    await saveDraft(database, origin);
    await saveDraft(database, heir);
    await takeOverDraft(database, origin, heir);
    await takeOverDraft(database, origin, heir);
    expect(await listDrafts(database)).toEqual([heir]);
  });

  it('stays when something was written in it, whenever that is stored', async () => {
    const database = await createStore();
    const newer = { ...origin, text: 'Users invent', updatedAt: later(2).toISOString() };
    const write = () => saveDraft(database, newer);
    const takeOver = async () => {
      await saveDraft(database, heir);
      await takeOverDraft(database, origin, heir);
    };
    for (const works of [
      [write, takeOver],
      [takeOver, write],
    ]) {
      await saveDraft(database, origin);
      await Promise.all(works.map((work) => work()));
      expect(await listDrafts(database)).toEqual([newer, heir]);
    }
  });

  it('stays when it was written on in the very same millisecond', async () => {
    const database = await createStore();
    await saveDraft(database, { ...origin, text: 'Users invent' });
    await takeOverDraft(database, origin, heir);
    expect(await listDrafts(database)).toHaveLength(1);
  });

  it('leaves its picture to the note that was saved of it meanwhile', async () => {
    const database = await createStore();
    await saveDraft(database, origin);
    await savePicture(database, samplePicture(), origin);
    await saveNote(database, sampleNote());
    await saveDraft(database, heir);
    expect(await takeOverDraft(database, origin, heir)).toBe(false);
    expect(await findPicture(database, 'one')).not.toBeNull();
    expect(await findPicture(database, 'two')).toBeNull();
  });

  it('has its caret kept, and never over what was written since', async () => {
    const database = await createStore();
    await saveDraft(database, origin);
    await saveCaret(database, { ...origin, caret: 3 });
    expect(await listDrafts(database)).toEqual([{ ...origin, caret: 3 }]);
    const newer = { ...origin, text: 'Users invent', updatedAt: later(2).toISOString() };
    await saveDraft(database, newer);
    await saveCaret(database, { ...origin, caret: 4 });
    expect(await listDrafts(database)).toEqual([newer]);
  });
});

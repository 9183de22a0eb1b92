import { describe, expect, it } from 'vitest';
import { listDrafts, saveDraft } from '../../../lib/storage/drafts';
import {
  editNote,
  listAllNotes,
  listNotes,
  removeNote,
  restoreNote,
  saveNote,
} from '../../../lib/storage/notes';
import { purgeRemovedNotes } from '../../../lib/storage/removed-notes';
import { StorageError } from '../../../lib/storage/storage-error';
import { abortAfterPuts, countPuts, recordDurabilities, refusePuts } from './faults';
import {
  collectChanges,
  createStore,
  LECTURE,
  later,
  NOON,
  OTHER_LECTURE,
  sampleDraft,
  sampleNote,
} from './sample';

describe('saving a note', () => {
  it('stores it and removes its draft, and only its own', async () => {
    const database = await createStore();
    await saveDraft(database, sampleDraft());
    await saveDraft(database, sampleDraft({ id: 'two' }));
    await saveNote(database, sampleNote());
    expect(await listNotes(database, LECTURE)).toEqual([sampleNote()]);
    expect((await listDrafts(database)).map(({ id }) => id)).toEqual(['two']);
  });

  it('asks for strict durability', async () => {
    const database = await createStore();
    const asked = recordDurabilities();
    await saveNote(database, sampleNote());
    await editNote(database, 'one', { text: 'Other.' }, NOON);
    await removeNote(database, 'one', NOON);
    await restoreNote(database, 'one', NOON);
    expect(asked).toEqual(['strict', 'strict', 'strict', 'strict']);
  });

  it('changes nothing when it is repeated, even at a later time', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote());
    const puts = countPuts('notes');
    await saveNote(database, sampleNote());
    await saveNote(database, sampleNote({ updatedAt: later(9).toISOString() }));
    expect(puts()).toBe(0);
    expect(await listNotes(database, LECTURE)).toEqual([sampleNote()]);
  });

  it('never overwrites a note that was changed or removed since', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote());
    const edited = await editNote(database, 'one', { text: 'Edited.' }, later(1));
    await saveNote(database, sampleNote());
    expect(await listNotes(database, LECTURE)).toEqual([edited]);
    await removeNote(database, 'one', later(2));
    await saveNote(database, sampleNote());
    expect(await listNotes(database, LECTURE)).toEqual([]);
  });

  it('keeps what was written on after a save that seemed to have failed', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ text: 'First' }));
    await saveNote(database, sampleNote({ text: 'First and more' }));
    expect(await listNotes(database, LECTURE)).toMatchObject([
      { text: 'First and more', revision: 2 },
    ]);
  });

  it('keeps both texts when two windows save different ones under the same id', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ text: 'First thought' }));
    await saveNote(database, sampleNote({ text: 'Another note' }));
    await saveNote(database, sampleNote({ text: 'Another note' }));
    const texts = (await listNotes(database, LECTURE)).map(({ text }) => text);
    expect(texts.sort()).toEqual(['Another note', 'First thought']);
  });

  it('keeps a draft that is saved after its note was edited elsewhere', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ text: 'First' }));
    await editNote(database, 'one', { text: 'Edited' }, later(1));
    await saveDraft(
      database,
      sampleDraft({ text: 'Typed later', updatedAt: later(2).toISOString() }),
    );
    await saveNote(database, sampleNote({ text: 'Typed later' }));
    const texts = (await listNotes(database, LECTURE)).map(({ text }) => text);
    expect(texts.sort()).toEqual(['Edited', 'Typed later']);
  });

  it.each([
    ['a time that is no number', { time: Number.NaN }],
    ['a time before the beginning', { time: -1 }],
    ['an endless range', { end: Number.POSITIVE_INFINITY }],
    ['a text beyond any length', { text: 'x'.repeat(2_000_001) }],
  ])('refuses %s', async (_what, fields) => {
    const database = await createStore();
    await expect(saveNote(database, sampleNote(fields))).rejects.toMatchObject({
      name: 'StorageError',
      reason: 'invalid',
    });
    expect(await listAllNotes(database)).toEqual([]);
  });
});

describe('a full disk', () => {
  it.each([
    ['the put is refused', () => refusePuts('notes')],
    ['the commit fails after the put', () => abortAfterPuts('notes')],
  ])('tells so and keeps the draft when %s', async (_when, breakStore) => {
    const database = await createStore();
    await saveDraft(database, sampleDraft());
    breakStore();
    const changes = collectChanges();
    const failure = await saveNote(database, sampleNote()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StorageError);
    expect(failure).toMatchObject({
      reason: 'full',
      cause: { name: 'QuotaExceededError' },
    });
    expect(await listAllNotes(database)).toEqual([]);
    expect(await listDrafts(database)).toEqual([sampleDraft()]);
    expect(await changes.settled()).toEqual([]);
  });
});

describe('changing a note', () => {
  it('raises its revision and leaves its beginning', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote());
    const edited = await editNote(database, 'one', { text: 'New', end: 800 }, later(5));
    expect(edited).toEqual(
      sampleNote({ text: 'New', end: 800, revision: 2, updatedAt: later(5).toISOString() }),
    );
    expect(await listNotes(database, LECTURE)).toEqual([edited]);
  });

  it('is nothing when nothing differs', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote());
    expect(await editNote(database, 'one', { text: sampleNote().text }, later(5))).toEqual(
      sampleNote(),
    );
    expect(await listNotes(database, LECTURE)).toEqual([sampleNote()]);
  });

  it('gives null for a note that is gone', async () => {
    const database = await createStore();
    expect(await editNote(database, 'none', { text: 'x' }, NOON)).toBeNull();
    await saveNote(database, sampleNote());
    await removeNote(database, 'one', NOON);
    expect(await editNote(database, 'one', { text: 'x' }, NOON)).toBeNull();
  });

  it('loses none of 200 changes from two sides', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ time: 0, text: '' }));
    await Promise.all(
      Array.from({ length: 100 }, (_, index) => [
        editNote(database, 'one', { text: `Text ${index}` }, later(index)),
        editNote(database, 'one', { time: index + 1 }, later(index)),
      ]).flat(),
    );
    expect(await listNotes(database, LECTURE)).toMatchObject([
      { revision: 201, text: 'Text 99', time: 100 },
    ]);
  });
});

describe('removing a note', () => {
  it('takes it from every list, and restoring brings it back', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote());
    expect(await removeNote(database, 'one', later(1))).toMatchObject({ revision: 2 });
    expect(await removeNote(database, 'one', later(2))).toBeNull();
    expect(await listNotes(database, LECTURE)).toEqual([]);
    expect(await listAllNotes(database)).toEqual([]);
    expect(await restoreNote(database, 'one', later(3))).toEqual(
      sampleNote({ revision: 3, updatedAt: later(3).toISOString() }),
    );
    expect(await restoreNote(database, 'one', later(4))).toBeNull();
    expect(await restoreNote(database, 'none', later(4))).toBeNull();
    expect(await listNotes(database, LECTURE)).toHaveLength(1);
  });

  it('is for good once it is purged, for those removed before then', async () => {
    const database = await createStore();
    for (const id of ['standing', 'old', 'then', 'new'])
      await saveNote(database, sampleNote({ id }));
    await removeNote(database, 'old', later(1));
    await removeNote(database, 'then', later(2));
    await removeNote(database, 'new', later(3));
    expect(await purgeRemovedNotes(database, later(2))).toBe(1);
    expect(await restoreNote(database, 'old', later(4))).toBeNull();
    expect(await restoreNote(database, 'then', later(4))).not.toBeNull();
    expect(await restoreNote(database, 'new', later(4))).not.toBeNull();
    expect(await listNotes(database, LECTURE)).toHaveLength(3);
  });
});

describe('lists', () => {
  it('gives the notes of one lecture by their second, then as they were begun', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ id: 'a', time: 9 }));
    await saveNote(database, sampleNote({ id: 'b', time: 3, createdAt: later(2).toISOString() }));
    await saveNote(database, sampleNote({ id: 'c', time: 3, createdAt: later(1).toISOString() }));
    await saveNote(database, sampleNote({ id: 'd', lecture: OTHER_LECTURE }));
    expect((await listNotes(database, LECTURE)).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(await listNotes(database, '__proto__')).toEqual([]);
    expect(await listAllNotes(database)).toHaveLength(4);
  });
});

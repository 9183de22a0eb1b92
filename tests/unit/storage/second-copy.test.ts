import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Note } from '../../../lib/domain/note';
import { readRestored } from '../../../lib/domain/restored';
import { compareStore } from '../../../lib/storage/compare-store';
import { readCopy } from '../../../lib/storage/copy/second-copy';
import { readEverything } from '../../../lib/storage/everything';
import { applyImport } from '../../../lib/storage/import';
import { editNote, listAllNotes, removeNote, saveNote } from '../../../lib/storage/notes';
import { openStore, RESTORED_KEY } from '../../../lib/storage/open-store';
import {
  eraseRemovedNotes,
  purgeRemovedNotes,
  restoreNotes,
} from '../../../lib/storage/removed-notes';
import { copiesWritten, createArea, type FakeArea, loadMaker } from './copy-area';
import { later, OTHER_LECTURE, sampleNote } from './sample';

let area: FakeArea;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  area = createArea();
});

/** A start of the browser. */
async function start(care: 'quick' | 'thorough' = 'quick') {
  const store = await openStore(area, loadMaker);
  onTestFinished(() => store.database.close());
  const whole = await compareStore(store, care);
  return { database: whole, restored: readRestored(area.values.get(RESTORED_KEY)).notes };
}

function loseDatabase(): void {
  globalThis.indexedDB = new IDBFactory();
}

async function copied(): Promise<Note[]> {
  await copiesWritten();
  return [...(await readCopy(area)).values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

describe('the second copy', () => {
  it('follows whatever is done to notes', async () => {
    const { database } = await start();
    const expectSame = async () =>
      expect(await copied()).toEqual((await readEverything(database)).notes);
    for (const id of ['a', 'b', 'c', 'd']) await saveNote(database, sampleNote({ id }));
    await expectSame();
    await saveNote(database, sampleNote({ id: 'e', lecture: OTHER_LECTURE }));
    await editNote(database, 'a', { text: 'Changed' }, later(1));
    await expectSame();
    const sitting = { known: new Set(['Never seen']), since: 1, beside: 'beside' };
    await editNote(database, 'b', { text: 'Beside' }, later(1), sitting);
    expect(await copied()).toHaveLength(6);
    await expectSame();
    for (const id of ['b', 'c', 'd']) await removeNote(database, id, later(2));
    await restoreNotes(database, ['b'], later(3));
    await expectSame();
    await eraseRemovedNotes(database, ['c']);
    await purgeRemovedNotes(database, later(9));
    expect((await copied()).map(({ id }) => id)).toEqual(expect.not.arrayContaining(['c', 'd']));
    await expectSame();
    const file = await readEverything(database);
    await applyImport(database, { ...file, notes: [sampleNote({ id: 'f' })] }, later(0));
    await expectSame();
    area.writes = 0;
    await start();
    expect(area.writes).toBe(0);
    await start('thorough');
    expect(area.writes).toBe(0);
  });

  it('gives everything back when the database is lost, and says how much', async () => {
    const { database, restored } = await start();
    expect(restored).toBe(0);
    for (let at = 0; at < 50; at += 1) {
      await saveNote(database, sampleNote({ id: `note-${at}`, text: `Text ${at}` }));
    }
    await removeNote(database, 'note-7', later(1));
    const { notes } = await readEverything(database);
    loseDatabase();
    const after = await start();
    expect(after.restored).toBe(49);
    expect((await readEverything(after.database)).notes).toEqual(notes);
    expect((await start()).restored).toBe(49);
  });

  it.each(['quick', 'thorough'] as const)('puts back what of it is lost, %s', async (care) => {
    const { database } = await start();
    for (const id of ['a', 'b', 'c']) await saveNote(database, sampleNote({ id }));
    await editNote(database, 'b', { text: 'Newer' }, later(1));
    // The end of the log is gone: one note is missing, and one is as it was before.
    await database.delete('notes', 'c');
    await database.put('notes', sampleNote({ id: 'b' }));
    const after = await start(care);
    expect(after.restored).toBe(2);
    expect((await listAllNotes(after.database)).map(({ id, text }) => `${id} ${text}`)).toEqual([
      'a Users innovate first.',
      'b Newer',
      'c Users innovate first.',
    ]);
  });

  it('sees by a thorough look what a quick one does not', async () => {
    const { database } = await start();
    for (const id of ['a', 'b']) await saveNote(database, sampleNote({ id }));
    await database.delete('notes', 'a');
    await database.put('notes', sampleNote({ id: 'z' }));
    expect((await start('quick')).restored).toBe(0);
    expect((await start('thorough')).restored).toBe(1);
    expect((await listAllNotes(database)).map(({ id }) => id)).toEqual(['a', 'b', 'z']);
    expect(await copied()).toHaveLength(3);
  });

  it('is made of a store that had none, as of one from before there was a copy', async () => {
    const { database } = await start();
    for (const id of ['a', 'b']) await saveNote(database, sampleNote({ id }));
    await copiesWritten();
    area.values.clear();
    expect((await start()).restored).toBe(0);
    expect(await copied()).toHaveLength(2);
    loseDatabase();
    expect((await start()).restored).toBe(2);
  });

  it('does not bring back what was deleted for good, wherever that was cut short', async () => {
    const { database } = await start();
    for (const id of ['a', 'b']) await saveNote(database, sampleNote({ id }));
    await removeNote(database, 'a', later(1));
    const puts = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('', 'AbortError');
    });
    await expect(eraseRemovedNotes(database, ['a'])).rejects.toThrow();
    puts.mockRestore();
    expect((await start()).restored).toBe(0);
    expect(await copied()).toHaveLength(2);
    await eraseRemovedNotes(database, ['a']);
    loseDatabase();
    const after = await start();
    expect((await readEverything(after.database)).notes.map(({ id }) => id)).toEqual(['b']);
  });

  it('a fresh start is one: nothing is told and nothing put back', async () => {
    const { database, restored } = await start();
    expect(restored).toBe(0);
    expect(await listAllNotes(database)).toEqual([]);
    area.writes = 0;
    await start();
    expect(area.writes).toBe(0);
  });

  it('writes a small part of a lecture with many notes', async () => {
    const { database } = await start();
    const notes = Array.from({ length: 5_000 }, (_, at) =>
      sampleNote({ id: crypto.randomUUID(), time: at }),
    );
    const everything = await readEverything(database);
    await applyImport(database, { ...everything, notes }, later(0));
    expect(await copied()).toHaveLength(5_000);
    await saveNote(database, sampleNote({ id: crypto.randomUUID() }));
    const whole = JSON.stringify(notes).length;
    expect(area.lastSize).toBeLessThan(whole / 30);
  });

  it('writes keys that come fast together', async () => {
    const { database } = await start();
    await saveNote(database, sampleNote({ id: 'a', text: '' }));
    area.writes = 0;
    let open = () => {};
    area.gate = new Promise((resolve) => {
      open = resolve;
    });
    const edits = Array.from({ length: 50 }, (_, at) =>
      editNote(database, 'a', { text: 'x'.repeat(at + 1) }, later(at)),
    );
    await vi.waitFor(async () =>
      expect(await database.get('notes', 'a')).toMatchObject({ revision: 51 }),
    );
    open();
    await Promise.all(edits);
    expect(area.writes).toBeLessThanOrEqual(3);
    expect(await copied()).toMatchObject([{ text: 'x'.repeat(50), revision: 51 }]);
  });
});

describe('a copy that is damaged itself', () => {
  it.each([
    ['its mark is gone', () => area.values.delete('copy-mark')],
    ['its mark cannot be read', () => area.damaged.add('copy-mark')],
    ['its mark is nonsense', () => area.values.set('copy-mark', { count: 'many' })],
    ['its list is gone', () => area.values.delete('copy-lectures')],
    ['its list is nonsense', () => area.values.set('copy-lectures', { a: 1 })],
  ])('gives back all the same when %s', async (_what, damage) => {
    const { database } = await start();
    for (const id of ['a', 'b']) await saveNote(database, sampleNote({ id }));
    damage();
    loseDatabase();
    expect((await start()).restored).toBe(2);
  });

  it('takes nothing from the store, and is made whole from it', async () => {
    const { database } = await start();
    for (const id of ['a', 'b']) await saveNote(database, sampleNote({ id }));
    await copiesWritten();
    const [pack] = [...area.values.keys()].filter((key) => key.startsWith('copy:'));
    if (!pack) throw new Error('No pack.');
    area.damaged.add(pack);
    area.values.delete('copy-mark');
    expect((await start()).restored).toBe(0);
    expect(await listAllNotes(database)).toHaveLength(2);
    expect(await copied()).toHaveLength(2);
  });

  it('keeps nothing from being saved, and is made whole later', async () => {
    const { database } = await start();
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => told.mockRestore());
    area.isBroken = true;
    await saveNote(database, sampleNote({ id: 'a' }));
    await removeNote(database, 'a', later(1));
    await eraseRemovedNotes(database, ['a']);
    await saveNote(database, sampleNote({ id: 'b' }));
    expect(await listAllNotes(database)).toHaveLength(1);
    expect(told).toHaveBeenCalled();
    area.isBroken = false;
    await start();
    expect(await copied()).toMatchObject([{ id: 'b' }]);
  });

  it('puts no nonsense into the store', async () => {
    await start();
    const sound = sampleNote({ id: 'a' });
    const values = [
      null,
      { ...sound, id: 7 },
      { ...sound, time: -1 },
      { ...sound, kind: 'idea' },
      { ...sound, lecture: 'nowhere' },
      sound,
    ];
    area.values.set('copy:youtube:RPSt0o3yRhI:0', values);
    area.values.set('copy-mark', { count: 6, last: null, sum: 0 });
    area.values.set('copy-lectures', ['youtube:RPSt0o3yRhI']);
    const { database, restored } = await start();
    expect(restored).toBe(1);
    expect((await readEverything(database)).notes).toEqual([sound]);
  });
});

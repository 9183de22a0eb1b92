// Restore points, from the store to their files and back.
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RestorePoint } from '../../../lib/domain/restore-point';
import {
  keepDailyPoint,
  keepPointBefore,
  makePoint,
  readEverythingOf,
} from '../../../lib/hooks/restore-points';
import type { Database } from '../../../lib/storage/database';
import { readEverything } from '../../../lib/storage/everything';
import { editNote, removeNote, saveNote } from '../../../lib/storage/notes';
import { restoreEverything } from '../../../lib/storage/restore';
import { listPoints, openPoints } from '../../../lib/storage/restore-points';
import { createFolder, type FakeFolder } from '../storage/fake-folder';
import {
  createStore,
  later,
  NOON,
  OTHER_LECTURE,
  sampleCorrection,
  sampleDraft,
  sampleNote,
  samplePicture,
} from '../storage/sample';

const DAY = 24 * 60 * 60;

let folder: FakeFolder;
let database: Database;

beforeEach(async () => {
  folder = createFolder();
  database = await createStore();
});

function onDay(day: number, seconds = 0): Date {
  return later(day * DAY + seconds);
}

function keep(now: Date): Promise<void> {
  return keepDailyPoint(folder.handle, database, now);
}

async function newest(): Promise<RestorePoint> {
  const [point] = await listPoints(folder.handle);
  if (!point) throw new Error('No restore point.');
  return point;
}

function pictureFiles(): string[] {
  return [...folder.files.keys()].filter((name) => name.startsWith('pictures/'));
}

async function texts(): Promise<string[]> {
  const { notes } = await readEverything(database);
  return notes.filter(({ deletedAt }) => deletedAt === null).map(({ text }) => text);
}

describe('a restore point', () => {
  it('is made once a day, and only when something has changed', async () => {
    await keep(NOON);
    expect(await listPoints(folder.handle)).toEqual([]);
    await saveNote(database, sampleNote());
    await saveNote(database, sampleNote({ id: 'two', lecture: OTHER_LECTURE }));
    await keep(onDay(0, 60));
    await editNote(database, 'one', { text: 'Later' }, onDay(0, 120));
    await keep(onDay(0, 180));
    expect(await listPoints(folder.handle)).toMatchObject([
      { kind: 'daily', notes: 2, lectures: 2 },
    ]);
    await keep(onDay(1));
    await keep(onDay(2));
    expect(await listPoints(folder.handle)).toHaveLength(2);
  });

  it('is one of the last seven, and those of before going back push out no day', async () => {
    for (let day = 0; day < 10; day += 1) {
      await saveNote(database, sampleNote({ id: `n${day}` }));
      await keep(onDay(day));
      await makePoint(folder.handle, database, 'before', onDay(day, 60), []);
    }
    const points = await listPoints(folder.handle);
    expect(points.filter(({ kind }) => kind === 'daily').map(({ notes }) => notes)).toEqual([
      10, 9, 8, 7, 6, 5, 4,
    ]);
    expect(points.filter(({ kind }) => kind === 'before')).toHaveLength(3);
  });

  it('is made before an import, of nothing as well; where none can be made, that is told', async () => {
    vi.stubGlobal('navigator', { storage: { getDirectory: async () => folder.handle } });
    expect(await keepPointBefore(database, NOON)).toBe(true);
    const points = await listPoints(await openPoints());
    expect(points).toMatchObject([{ kind: 'before', notes: 0, lectures: 0 }]);
    folder.isFull = true;
    const report = vi.spyOn(console, 'error').mockReturnValue();
    expect(await keepPointBefore(database, onDay(1))).toBe(false);
    expect(report).toHaveBeenCalledOnce();
    report.mockRestore();
    vi.unstubAllGlobals();
  });

  it('has everything, and each picture once for all points', async () => {
    await saveNote(database, sampleNote());
    await database.put('pictures', samplePicture());
    await database.put('corrections', sampleCorrection());
    await database.put('drafts', sampleDraft({ id: 'draft' }));
    const everything = await readEverything(database);
    await keep(NOON);
    expect(await readEverythingOf(folder.handle, await newest())).toMatchObject(everything);
    await saveNote(database, sampleNote({ id: 'two' }));
    await keep(onDay(1));
    expect(pictureFiles()).toHaveLength(1);
    await database.delete('pictures', 'one');
    await keep(onDay(2));
    expect(pictureFiles()).toHaveLength(1);
    for (let day = 3; day < 10; day += 1) {
      await saveNote(database, sampleNote({ id: `n${day}` }));
      await keep(onDay(day));
    }
    expect(pictureFiles()).toEqual([]);
  });

  it('has the picture as it was then, where another was taken for the note since', async () => {
    await saveNote(database, sampleNote());
    for (const [day, byte] of [1, 2].entries()) {
      const bytes = Uint8Array.of(byte).buffer;
      await database.put('pictures', samplePicture({ bytes, createdAt: onDay(day).toISOString() }));
      await saveNote(database, sampleNote({ id: `n${day}` }));
      await keep(onDay(day));
    }
    const bytes = [];
    for (const point of await listPoints(folder.handle)) {
      const { pictures } = await readEverythingOf(folder.handle, point);
      bytes.push(pictures.map((picture) => [...new Uint8Array(picture.bytes)]));
    }
    expect(bytes).toEqual([[[2]], [[1]]]);
  });

  it('keeps its pictures beside one that is damaged', async () => {
    await saveNote(database, sampleNote());
    await database.put('pictures', samplePicture());
    await keep(NOON);
    for (const name of folder.files.keys())
      if (!name.startsWith('pictures/')) folder.files.set(name, new Uint8Array(40));
    await database.clear('pictures');
    await saveNote(database, sampleNote({ id: 'two' }));
    await keep(onDay(1));
    expect(pictureFiles()).toHaveLength(1);
  });

  it('is there whole or not at all', async () => {
    await saveNote(database, sampleNote());
    folder.isFull = true;
    await expect(keep(NOON)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await listPoints(folder.handle)).toEqual([]);
  });

  it.each([
    ['damaged, so that it cannot be unpacked', 'damaged-point', () => new Uint8Array(40)],
    ['none of ours any more', 'damaged-point', () => gzipSync('{"format":"lectern-backup"}')],
    [
      'of a newer Lectern',
      'newer',
      () => gzipSync('{"format":"lectern-backup","version":99,"notes":[]}'),
    ],
  ])('that is %s is refused', async (_, reason, bytes) => {
    await saveNote(database, sampleNote());
    await keep(NOON);
    for (const name of folder.files.keys()) folder.files.set(name, new Uint8Array(bytes()));
    await expect(readEverythingOf(folder.handle, await newest())).rejects.toMatchObject({ reason });
    expect(await texts()).toHaveLength(1);
  });

  it('is not what another file there is', async () => {
    folder.files.set('notes.txt', new Uint8Array());
    folder.files.set('12_hourly_1_1_0123456789abcdef.json.gz', new Uint8Array());
    expect(await listPoints(folder.handle)).toEqual([]);
  });
});

describe('going back', () => {
  async function goBack(now: Date) {
    const wanted = await readEverythingOf(folder.handle, await newest());
    return restoreEverything(database, wanted, now);
  }

  it('brings back, changes back, and takes away into the trash; and again back', async () => {
    for (const id of ['kept', 'edited', 'removed', 'erased'])
      await saveNote(database, sampleNote({ id, text: id }));
    await database.put('corrections', sampleCorrection());
    await keep(NOON);
    await editNote(database, 'edited', { text: 'Edited since' }, later(1));
    await removeNote(database, 'removed', later(1));
    await database.delete('notes', 'erased');
    await saveNote(database, sampleNote({ id: 'new', text: 'New' }));
    await database.put('drafts', sampleDraft({ id: 'draft' }));
    await database.put('corrections', sampleCorrection({ belongs: null, revision: 2 }));
    const before = await readEverything(database);

    const plan = await goBack(later(2));
    expect(plan.added.map(({ id }) => id).sort()).toEqual(['erased', 'removed']);
    expect(plan.changed.map(({ id }) => id)).toEqual(['edited']);
    expect(plan.removed.map(({ id }) => id)).toEqual(['new']);
    expect((await texts()).sort()).toEqual(['edited', 'erased', 'kept', 'removed']);
    const after = await readEverything(database);
    expect(after.notes.find(({ id }) => id === 'new')).toMatchObject({
      text: 'New',
      deletedAt: later(2).toISOString(),
    });
    expect(after.versions).toContainEqual(expect.objectContaining({ text: 'Edited since' }));
    expect(after.drafts).toHaveLength(1);
    expect(after.corrections).toMatchObject([{ belongs: true, revision: 3 }]);

    await restoreEverything(database, before, later(3));
    expect((await texts()).sort()).toEqual(['Edited since', 'New', 'kept']);
    expect((await readEverything(database)).corrections).toMatchObject([{ belongs: null }]);
  });

  it('to what is here changes nothing', async () => {
    await saveNote(database, sampleNote());
    await keep(NOON);
    const { notes } = await readEverything(database);
    expect(await goBack(later(1))).toEqual({ added: [], changed: [], removed: [] });
    expect((await readEverything(database)).notes).toEqual(notes);
  });
});

// A database that the browser can no longer open or read is left where it is.
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { compareStore } from '../../../lib/storage/compare-store';
import { keepAnswer, openCourses, readAnswers } from '../../../lib/storage/courses';
import { listAllNotes, saveNote } from '../../../lib/storage/notes';
import { openStore, RESTORED_KEY } from '../../../lib/storage/open-store';
import { createArea, type FakeArea, loadMaker } from './copy-area';
import { sampleNote } from './sample';

let area: FakeArea;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  area = createArea();
});

async function start() {
  const whole = await compareStore(await openStore(area, loadMaker), 'quick');
  onTestFinished(() => whole.close());
  return whole;
}

/** What Chromium does when its own list of the files is gone: nothing can be opened any more, under any name. */
function breakFactory(name = 'UnknownError'): void {
  const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', name);
  });
  onTestFinished(() => broken.mockRestore());
}

/** Chromium's storage beside the one that all databases share. */
function giveBuckets(): Map<string, IDBFactory> {
  const buckets = new Map<string, IDBFactory>();
  vi.stubGlobal('navigator', {
    storageBuckets: {
      async open(name: string) {
        const factory = buckets.get(name) ?? new IDBFactory();
        buckets.set(name, factory);
        return { indexedDB: factory };
      },
    },
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return buckets;
}

describe('a store that cannot be opened', () => {
  it('is left aside, and a new one is filled from the copy and found again', async () => {
    const buckets = giveBuckets();
    await saveNote(await start(), sampleNote());
    breakFactory();
    const moved = await start();
    expect(await listAllNotes(moved)).toEqual([sampleNote()]);
    expect(area.values.get(RESTORED_KEY)).toMatchObject({ notes: 1 });
    await saveNote(moved, sampleNote({ id: 'two' }));
    expect(await listAllNotes(await start())).toHaveLength(2);
    expect([...buckets.keys()]).toEqual(['lectern-1']);
  });

  it('is left aside once by two pages that find it so', async () => {
    const buckets = giveBuckets();
    await saveNote(await start(), sampleNote());
    breakFactory();
    const [one, other] = await Promise.all([start(), start()]);
    await saveNote(one, sampleNote({ id: 'two' }));
    expect(await listAllNotes(other)).toHaveLength(2);
    expect(buckets.size).toBe(1);
  });

  it('stays where it is when another place cannot be opened either, and says what it said', async () => {
    breakFactory();
    await expect(start()).rejects.toMatchObject({
      reason: 'refused',
      cause: { name: 'UnknownError' },
    });
    expect(area.values.has('store-place')).toBe(false);
  });

  it.each([
    ['a newer Lectern has it', 'VersionError', 'newer'],
    ['the disk is full', 'QuotaExceededError', 'full'],
    ['an upgrade fails', 'AbortError', 'refused'],
  ])('is not left when %s', async (_why, name, reason) => {
    const buckets = giveBuckets();
    breakFactory(name);
    await expect(start()).rejects.toMatchObject({ reason });
    expect(buckets.size).toBe(0);
  });
});

describe('learned courses', () => {
  it('follow the store when nothing can be opened where it was', async () => {
    const buckets = giveBuckets();
    const courses = await openCourses(area);
    await keepAnswer(courses, { slug: 'a', path: '/a', data: 1 });
    courses.close();
    breakFactory();
    const moved = await openCourses(area);
    await keepAnswer(moved, { slug: 'b', path: '/b', data: 2 });
    moved.close();
    expect([...buckets.keys()]).toEqual(['lectern-1']);
    await start();
    const again = await openCourses(area);
    onTestFinished(() => again.close());
    expect(await readAnswers(again, 'b')).toEqual(new Map([['/b', 2]]));
    expect(await readAnswers(again, 'a')).toEqual(new Map());
    expect(buckets.size).toBe(1);
  });

  it('move nothing when they alone cannot be opened', async () => {
    const { open } = indexedDB;
    vi.spyOn(indexedDB, 'open').mockImplementation(function (this: IDBFactory, name, version) {
      if (name === 'lectern-courses') throw new DOMException('Internal error', 'UnknownError');
      return open.call(this, name, version);
    });
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    await expect(openCourses(area)).rejects.toMatchObject({ reason: 'refused' });
    expect(area.values.has('store-place')).toBe(false);
  });
});

it('a store that can be opened and not be read is left aside too', async () => {
  const first = await start();
  await saveNote(first, sampleNote());
  const { getAll, count } = IDBObjectStore.prototype;
  const isOld = (store: IDBObjectStore) => store.transaction.db.name === 'lectern';
  const refuse = () => {
    throw new DOMException('Seek failure', 'UnknownError');
  };
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
    this: IDBObjectStore,
    ...query
  ) {
    return isOld(this) ? refuse() : getAll.apply(this, query);
  });
  vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(function (
    this: IDBObjectStore,
    ...query
  ) {
    return isOld(this) ? refuse() : count.apply(this, query);
  });
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const moved = await start();
  expect(moved.name).toBe('lectern-1');
  expect(await listAllNotes(moved)).toEqual([sampleNote()]);
});

import 'fake-indexeddb/auto';
import '../stand-in-browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMarker } from '../../../lib/hooks/mark-second';
import { type Database, openDatabase } from '../../../lib/storage/database';
import { listNotes } from '../../../lib/storage/notes';

const LECTURE = 'youtube:odj5VnTI490';
const START = Date.UTC(2026, 0, 1);

let database: Database;
let name = 0;

beforeEach(async () => {
  name += 1;
  database = await openDatabase(`marks-${name}`);
});
afterEach(() => database.close());

/** Marks at these seconds of the recording, each so many milliseconds after the first; not waiting for one to be stored. */
async function mark(...marks: [time: number, at: number, lecture?: typeof LECTURE][]) {
  const markSecond = createMarker();
  await Promise.all(
    marks.map(([time, at, lecture = LECTURE]) =>
      markSecond(Promise.resolve(database), { lecture, time }, new Date(START + at)),
    ),
  );
  const notes = await listNotes(database, LECTURE);
  return notes.map(({ time, end }) => [time, end]);
}

describe('marks', () => {
  test('one is a moment', async () => {
    expect(await mark([100.9, 0])).toEqual([[100, null]]);
  });

  test('two within three seconds are a range, however fast they come', async () => {
    expect(await mark([100, 0], [102.5, 2_500])).toEqual([[100, 102]]);
  });

  test('after a jump backwards the range begins where it ends', async () => {
    expect(await mark([100, 0], [40, 2_000])).toEqual([[40, 100]]);
  });

  test('a third one begins anew', async () => {
    expect(await mark([100, 0], [102, 2_000], [104, 4_000])).toEqual([
      [100, 102],
      [104, null],
    ]);
  });

  test('two that are further apart are two', async () => {
    expect(await mark([100, 0], [104, 3_001])).toEqual([
      [100, null],
      [104, null],
    ]);
  });

  test('two while the video stands are one', async () => {
    expect(await mark([100, 0], [100, 500])).toEqual([[100, null]]);
  });

  test('two of two lectures are two', async () => {
    expect(await mark([100, 0, 'youtube:RPSt0o3yRhI' as typeof LECTURE], [102, 500])).toEqual([
      [102, null],
    ]);
  });

  test('one that the store refused is none to go on from', async () => {
    const markSecond = createMarker();
    const place = { lecture: LECTURE, time: 100 } as const;
    await expect(
      markSecond(Promise.reject(new Error('closed')), place, new Date(START)),
    ).rejects.toThrow('closed');
    await markSecond(Promise.resolve(database), { ...place, time: 102 }, new Date(START + 1_000));
    expect(await listNotes(database, LECTURE)).toMatchObject([{ time: 102, end: null }]);
  });
});

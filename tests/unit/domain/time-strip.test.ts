import { describe, expect, test } from 'vitest';
import { listTicks, neighbourNote, noteAt, toShare } from '../../../lib/domain/time-strip';
import { createNote } from '../../components/fixtures';

const NOTES = [
  createNote({ id: 'a', time: 100 }),
  createNote({ id: 'b', time: 300, end: 500, kind: 'question' }),
  createNote({ id: 'c', time: 900 }),
];

describe('the strip', () => {
  test.each([
    [0, 1000, 0],
    [333, 1000, 33.3],
    [5000, 1000, 100],
    [-5, 1000, 0],
    [5, 0, 100],
  ])('second %d of %d is at %d percent', (time, duration, share) => {
    expect(toShare(time, duration)).toBe(share);
  });

  test('has a tick for each moment, and a span for each range, up to its own end', () => {
    const ticks = listTicks([...NOTES, createNote({ time: 800, end: 9_000 })], 1_000);
    expect(ticks.map(({ kind, from, width }) => [kind, from, width])).toEqual([
      ['note', 10, 0],
      ['question', 30, 20],
      ['note', 90, 0],
      ['note', 80, 20],
    ]);
  });

  test('has no more ticks than places, for any number of notes', () => {
    const notes = Array.from({ length: 50_000 }, (_, at) =>
      createNote({ id: `${at}`, time: at / 10 }),
    );
    expect(listTicks(notes, 5_000)).toHaveLength(1_001);
  });

  test.each([
    [102, 'a'],
    [106, null],
    [299, 'b'],
    [400, 'b'],
    [501, null],
    [895, 'c'],
  ])('at second %d is the note %s', (time, id) => {
    expect(noteAt(NOTES, time, 5)?.id ?? null).toBe(id);
  });

  test.each([
    [0, 'a', null],
    [100, 'b', null],
    [100.4, 'b', null],
    [103, 'b', 'a'],
    [301, 'c', 'a'],
    [950, null, 'c'],
  ])('from second %d the next is %s and the one before %s', (time, next, previous) => {
    expect(neighbourNote(NOTES, time, 'next')?.id ?? null).toBe(next);
    expect(neighbourNote(NOTES, time, 'previous')?.id ?? null).toBe(previous);
  });
});

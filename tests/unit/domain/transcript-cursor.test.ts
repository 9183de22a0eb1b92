import { describe, expect, test } from 'vitest';
import { toLines } from '../../../lib/domain/paragraphs';
import { moveCursor, pickedCues } from '../../../lib/domain/transcript-cursor';

const ROWS = [
  { first: 5, last: 7 },
  { first: 8, last: 8 },
  { first: 9, last: 14 },
];
const AT = { cue: 8, anchor: 8, by: 'row' } as const;

describe('the keyboard in a transcript', () => {
  test.each([
    ['ArrowDown', 8, 9],
    ['ArrowDown', 10, 9],
    ['ArrowUp', 8, 5],
    ['ArrowUp', 5, 5],
    ['ArrowRight', 8, 9],
    ['ArrowRight', 14, 14],
    ['ArrowLeft', 5, 5],
    ['Home', 12, 5],
    ['End', 5, 9],
    ['PageDown', 5, 9],
    ['PageUp', 9, 5],
  ])('%s from cue %d', (key, cue, to) => {
    const moved = moveCursor({ cue, anchor: cue, by: 'cue' }, { key, shiftKey: false }, ROWS);
    expect(moved).toMatchObject({ cue: to, anchor: to });
  });

  test('other keys lead nowhere, and so does every key where there is nothing', () => {
    expect(moveCursor(AT, { key: 'a', shiftKey: false }, ROWS)).toBeNull();
    expect(moveCursor(AT, { key: 'End', shiftKey: false }, [])).toBeNull();
  });

  test('a screen is ten rows', () => {
    const rows = toLines([], { first: 0, last: 99 });
    expect(moveCursor(AT, { key: 'PageDown', shiftKey: false }, rows)?.cue).toBe(18);
  });

  test('a row is picked whole, and Shift picks more of them', () => {
    expect(pickedCues(AT, ROWS)).toEqual({ first: 8, last: 8 });
    const longer = moveCursor(AT, { key: 'ArrowDown', shiftKey: true }, ROWS) ?? AT;
    expect(pickedCues(longer, ROWS)).toEqual({ first: 8, last: 14 });
    const back = moveCursor(AT, { key: 'ArrowUp', shiftKey: true }, ROWS) ?? AT;
    expect(pickedCues(back, ROWS)).toEqual({ first: 5, last: 8 });
  });

  test('within a paragraph a cue is picked', () => {
    const right = moveCursor(AT, { key: 'ArrowRight', shiftKey: false }, ROWS) ?? AT;
    expect(pickedCues(right, ROWS)).toEqual({ first: 9, last: 9 });
    const longer = moveCursor(right, { key: 'ArrowRight', shiftKey: true }, ROWS) ?? AT;
    expect(pickedCues(longer, ROWS)).toEqual({ first: 9, last: 10 });
  });
});

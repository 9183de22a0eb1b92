import { expect, test } from 'vitest';
import { clipPart } from '../../../lib/domain/clip-part';
import { createCueIndex } from '../../../lib/domain/cue-index';

const CUES = [0, 10, 20, 30].map((start) => ({ start, end: start + 8, text: 'x' }));

test.each<[number | null, number | null, unknown]>([
  [null, null, null],
  [0, 100, null],
  [12, 25, { first: 1, last: 2 }],
  [19, 30, { first: 2, last: 2 }],
  [null, 12, { first: 0, last: 1 }],
  [29, null, { first: 3, last: 3 }],
  [50, 60, null],
  [18, 19, null],
  [25, 5, null],
])('a clip from %s to %s', (start, end, part) => {
  expect(clipPart(CUES, createCueIndex(CUES), { start, end })).toEqual(part);
});

test('a clip of nothing', () => {
  expect(clipPart([], createCueIndex([]), { start: 1, end: 2 })).toBeNull();
});

import { expect, test } from 'vitest';
import { skipTime, stepRate } from '../../../lib/domain/player-controls';
import { createPlayback } from './made-up-playback';

test.each([
  [1, 1, 1.25],
  [1, -1, 0.75],
  [1.1, 1, 1.25],
  [1.1, -1, 1],
  [2, 1, 2],
  [3, 1, 3],
  [3, -1, 2],
  [0.25, -1, 0.25],
  [1, 2, 1.5],
])('from rate %d by %d steps is %d', (rate, steps, expected) => {
  expect(stepRate(rate, steps)).toBe(expected);
});

test.each([
  [100, 2400, 5, 105],
  [3, 2400, -5, 0],
  [2398, 2400, 5, 2400],
  [100, null, 5, 105],
  [null, 2400, 5, null],
])('from second %s of %s by %d is %s', (time, duration, by, expected) => {
  expect(skipTime(createPlayback({ time, duration }), by)).toBe(expected);
});

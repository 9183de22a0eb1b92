import { expect, test } from 'vitest';
import type { Playback } from '../../../lib/domain/playback';
import { skipTime, stepRate } from '../../../lib/domain/player-controls';

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
  const ref = { kind: 'youtube', id: 'odj5VnTI490' } as const;
  const playback: Playback = {
    ref,
    time,
    duration,
    paused: true,
    startedAt: null,
    rate: 1,
    advert: false,
    area: 1,
  };
  expect(skipTime(playback, by)).toBe(expected);
});

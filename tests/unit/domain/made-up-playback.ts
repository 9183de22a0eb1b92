// A state of a player, for tests that need one.
import type { Playback } from '../../../lib/domain/playback';
import { youtube } from '../catalogue/made-up';

/** One that plays at normal speed, 100 seconds in, unless it is changed. */
export function createPlayback(change: Partial<Playback> = {}): Playback {
  return {
    ref: youtube('AAAAAAAAAAA'),
    time: 100,
    duration: 1_200,
    paused: false,
    startedAt: null,
    rate: 1,
    advert: false,
    area: 1_000,
    ...change,
  };
}

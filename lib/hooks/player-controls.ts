import type { Playback } from '../domain/playback';
import { type PlayerControls, skipTime, stepRate } from '../domain/player-controls';
import { isSameRef } from '../domain/source';
import type { Page } from './use-page';

type Player = Pick<Page, 'playback' | 'seek' | 'play' | 'pause' | 'accelerate'>;

/** Milliseconds in which a player does as it is told, and tells. Until then it is taken to have done so: keys come fast. */
const PATIENCE = 1_000;
/** Seconds from where it was moved to at which it can be when it tells, since it plays on. */
const NEAR = 2;

/** The controls of a page's player, which plays the recording from `offset` seconds on. */
export function createPlayerControls(
  page: Player,
  offset: number,
  now: () => number = Date.now,
): PlayerControls {
  type Change = Partial<Pick<Playback, 'time' | 'rate' | 'paused'>>;
  let told: { at: number; ref: Playback['ref']; change: Change } | null = null;

  /** What it was told and may not have done yet. */
  function pending(playback: Playback): Change {
    if (!told || now() - told.at >= PATIENCE || !isSameRef(told.ref, playback.ref)) return {};
    const { time, ...change } = told.change;
    const isThere = Math.abs((playback.time ?? Number.POSITIVE_INFINITY) - (time ?? 0)) < NEAR;
    return time === undefined || isThere ? change : { ...change, time };
  }

  function read(): Playback | null {
    const { value } = page.playback;
    return value && { ...value, ...pending(value) };
  }

  function tell(playback: Playback, change: Change): void {
    told = { at: now(), ref: playback.ref, change: { ...pending(playback), ...change } };
  }

  return {
    time() {
      const time = page.playback.value?.time ?? null;
      return time === null ? null : Math.max(0, time - offset);
    },
    duration() {
      const duration = page.playback.value?.duration ?? null;
      return duration === null ? null : duration - offset;
    },
    toggle() {
      const playback = read();
      if (!playback) return null;
      if (playback.paused) page.play();
      else page.pause();
      tell(playback, { paused: !playback.paused });
      return playback.paused;
    },
    skip(seconds) {
      const playback = read();
      const time = playback && skipTime(playback, seconds);
      if (!playback || time === null) return null;
      page.seek(time);
      tell(playback, { time });
      return Math.max(0, time - offset);
    },
    accelerate(steps) {
      const playback = read();
      if (!playback) return null;
      const rate = stepRate(playback.rate, steps);
      page.accelerate(rate);
      tell(playback, { rate });
      return rate;
    },
  };
}

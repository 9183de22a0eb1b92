import { type PlayerControls, skipTime, stepRate } from '../domain/player-controls';
import type { Page } from './use-page';

type Player = Pick<Page, 'playback' | 'seek' | 'play' | 'pause' | 'accelerate'>;

/** The controls of a page's player, which plays the recording from `offset` seconds on. */
export function createPlayerControls(page: Player, offset: number): PlayerControls {
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
      const { value } = page.playback;
      if (!value) return null;
      if (value.paused) page.play();
      else page.pause();
      return value.paused;
    },
    skip(seconds) {
      const { value } = page.playback;
      const time = value && skipTime(value, seconds);
      if (time === null) return null;
      page.seek(time);
      return Math.max(0, time - offset);
    },
    accelerate(steps) {
      const { value } = page.playback;
      if (!value) return null;
      const rate = stepRate(value.rate, steps);
      page.accelerate(rate);
      return rate;
    },
  };
}

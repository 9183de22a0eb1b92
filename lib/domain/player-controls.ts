import type { Playback } from './playback';

/** What can be done to the lecture's player from beside it. Each says what comes of it; null when nothing does. */
export interface PlayerControls {
  /** Seconds of the recording now; null while none is known. */
  time(): number | null;
  /** Seconds of the whole recording; null while unknown. */
  duration(): number | null;
  /** Plays or pauses: true when it plays from now on. */
  toggle(): boolean | null;
  /** Moves by so many seconds: the second of the recording where it is then. */
  skip(seconds: number): number | null;
  /** Plays so many steps faster, or slower: the rate from now on. */
  accelerate(steps: number): number | null;
}

/** As YouTube's own menu has them. */
const RATES = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

/** The rate that is so many steps from this one. */
export function stepRate(rate: number, steps: number): number {
  const faster = RATES.filter((other) => other > rate);
  const slower = RATES.filter((other) => other < rate).reverse();
  const way = steps > 0 ? faster : slower;
  return way[Math.min(Math.abs(steps), way.length) - 1] ?? rate;
}

/** Where a player is after it has been moved by so many seconds; null while no second is known. */
export function skipTime(playback: Playback, seconds: number): number | null {
  if (playback.time === null) return null;
  return Math.max(0, Math.min(playback.time + seconds, playback.duration ?? Number.MAX_VALUE));
}

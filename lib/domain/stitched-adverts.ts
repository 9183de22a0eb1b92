// Adverts that YouTube's server puts into the stream itself: the element's clock counts them, and nothing in the page marks them.
import type { Playback } from './playback';

/** Both clocks of a player at one moment, in seconds: the `<video>` element's, and the player's own, which counts the content. */
export interface Clocks {
  element: number;
  content: number;
}

/** Seconds between the clocks that mean nothing: the player's is a little behind at any time. */
export const NOTHING = 1.5;
/** Seconds by which either clock may have run otherwise than the other. */
const TOLERANCE = 0.5;

/**
 * Seconds by which the element is ahead of the content. Null where that cannot be told: while a player loads, seeks or shows such
 * an advert, one of the clocks stands or jumps, and only two that ran side by side are believed.
 */
export function toShift(before: Clocks, now: Clocks): number | null {
  const ran = now.element - before.element;
  const isSideBySide = Math.abs(ran - (now.content - before.content)) < TOLERANCE;
  if (ran <= TOLERANCE || !isSideBySide) return null;
  const shift = now.element - now.content;
  return Math.abs(shift) > NOTHING ? shift : 0;
}

/** The same, in seconds of the content. */
export function shiftPlayback(playback: Playback, shift: number): Playback {
  if (shift === 0 || playback.advert || playback.time === null) return playback;
  return { ...playback, time: Math.max(0, playback.time - shift) };
}

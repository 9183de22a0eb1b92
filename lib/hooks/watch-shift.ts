import type { Playback } from '../domain/playback';
import { isSameRef, type SourceRef } from '../domain/source';
import { type Clocks, toShift } from '../domain/stitched-adverts';

/** Milliseconds until the clocks are asked again: while nothing is known for sure, and afterwards, since an advert can come. */
const SOON = 1_500;
const LATER = 10_000;

/**
 * Follows by how much the clock of the element that plays is ahead of the content. It hears every state of the player, about four
 * a second, and asks for the clocks now and then; nothing is asked of a player that stands. `onShift` hears seconds.
 */
export function watchShift(
  askClocks: (recording: SourceRef) => Promise<Clocks | null>,
  onShift: (shift: number) => void,
  now: () => number = Date.now,
): (playback: Playback | null) => void {
  let recording: SourceRef | null = null;
  let before: Clocks | null = null;
  let isSure = false;
  let askedAt = Number.NEGATIVE_INFINITY;
  let isAsking = false;

  async function compare(asked: SourceRef): Promise<void> {
    const clocks = await askClocks(asked);
    if (!isSameRef(asked, recording)) return;
    const shift = before && clocks && toShift(before, clocks);
    before = clocks;
    isSure = shift !== null;
    if (shift !== null) onShift(shift);
  }

  return (playback) => {
    if (!isSameRef(playback?.ref ?? null, recording)) {
      recording = playback?.ref ?? null;
      before = null;
      isSure = false;
      askedAt = Number.NEGATIVE_INFINITY;
      onShift(0);
    }
    if (playback?.ref.kind !== 'youtube' || playback.paused || playback.advert) return;
    if (isAsking || now() - askedAt < (isSure ? LATER : SOON)) return;
    isAsking = true;
    askedAt = now();
    void compare(playback.ref).finally(() => {
      isAsking = false;
    });
  };
}

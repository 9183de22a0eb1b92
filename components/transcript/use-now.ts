import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { CueIndex, CuePlace } from '../../lib/domain/cue-index';

/** Seconds: a player that was moved to a cue's start may say that it stands just before it. */
const NEARLY = 0.05;

/** Where the video is in the transcript. Draws anew when that is another cue, not whenever the video has moved on. */
export function useNow(index: CueIndex, time: ReadonlySignal<number | null>): CuePlace | null {
  const place = useMemo(
    () => computed(() => (time.value === null ? null : index.placeAt(time.value + NEARLY))),
    [index, time],
  );
  const cue = useMemo(() => computed(() => place.value?.cue ?? null), [place]);
  const isSaid = useMemo(() => computed(() => place.value?.isSaid ?? false), [place]);
  return cue.value === null ? null : { cue: cue.value, isSaid: isSaid.value };
}

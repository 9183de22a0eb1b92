import type { CueIndex } from './cue-index';
import type { CueRange } from './paragraphs';
import type { Cue } from './transcript';

/** Seconds of the recording that a listing shows; null for its beginning, or its end. */
export interface ClipRange {
  start: number | null;
  end: number | null;
}

/** The cues that are said in a clip. Null where it has none, or is the whole: then there is nothing to fold. */
export function clipPart(
  cues: readonly Cue[],
  index: CueIndex,
  { start, end }: ClipRange,
): CueRange | null {
  const begun = start === null ? null : index.lastBegun(start);
  const first = start === null ? 0 : (index.activeAt(start)[0] ?? (begun === null ? 0 : begun + 1));
  let last = end === null ? cues.length - 1 : (index.lastBegun(end) ?? -1);
  // What begins as the clip ends is not in it.
  while (end !== null && last >= first && (cues[last]?.start ?? 0) >= end) last -= 1;
  if (first > last || (first === 0 && last === cues.length - 1)) return null;
  return { first, last };
}

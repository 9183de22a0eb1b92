import { useMemo, useState } from 'preact/hooks';
import { type ClipRange, clipPart } from '../../lib/domain/clip-part';
import type { CueIndex } from '../../lib/domain/cue-index';
import { type CueRange, toLines, toParagraphs } from '../../lib/domain/paragraphs';
import type { TranscriptLayout } from '../../lib/domain/settings';
import type { Cue } from '../../lib/domain/transcript';

/** Pixels, and characters in a line of a panel of 320 pixels. */
const LINE_HEIGHT = 20;
const PADDING = 8;
const LINE = 38;

export interface Rows {
  rows: readonly CueRange[];
  keyOf: (row: number) => string;
  guessHeight: (row: number) => number;
  /** What of the transcript the clip shows; null where there is nothing to fold. */
  part: CueRange | null;
  /** Whether only that is shown. */
  isFolded: boolean;
  fold: (isFolded: boolean) => void;
}

/** A transcript as lines or as paragraphs; of a clip its part, until the student unfolds the rest. */
export function useRows(
  cues: readonly Cue[],
  index: CueIndex,
  layout: TranscriptLayout,
  { start, end }: ClipRange,
): Rows {
  const [isUnfolded, setUnfolded] = useState(false);
  const part = useMemo(() => clipPart(cues, index, { start, end }), [cues, index, start, end]);
  const rows = useMemo(() => {
    const divide = layout === 'lines' ? toLines : toParagraphs;
    if (!part) return divide(cues);
    if (!isUnfolded) return divide(cues, part);
    // A row never reaches over the borders of the part.
    return [
      ...divide(cues, { first: 0, last: part.first - 1 }),
      ...divide(cues, part),
      ...divide(cues, { first: part.last + 1, last: cues.length - 1 }),
    ];
  }, [cues, layout, part, isUnfolded]);
  const guessHeight = useMemo(() => {
    const heights = rows.map(({ first, last }) => {
      let length = 0;
      for (let cue = first; cue <= last; cue += 1) length += (cues[cue]?.text.length ?? 0) + 1;
      return PADDING + LINE_HEIGHT * Math.max(1, Math.ceil(length / LINE));
    });
    return (row: number) => heights[row] ?? LINE_HEIGHT;
  }, [cues, rows]);
  const keyOf = useMemo(() => (row: number) => `${rows[row]?.first} ${rows[row]?.last}`, [rows]);
  return {
    rows,
    keyOf,
    guessHeight,
    part,
    isFolded: part !== null && !isUnfolded,
    fold: (isFolded) => setUnfolded(!isFolded),
  };
}

// Search in all transcripts that are kept. Each is one long text, through which the browser's own `indexOf` goes faster than any
// index can be built and kept.
import { foldText } from './fold-text';
import { type KeptInfo, unpackInfo } from './packed-transcript';

/** The words of one transcript, as they are searched. */
export interface SaidText {
  info: KeptInfo;
  folded: string;
  /** Where each cue begins in `folded`. */
  starts: Uint32Array;
}

/** Where something is said in one transcript. */
export interface SaidPlaces {
  info: KeptInfo;
  /** The cues in which it begins, in order, each once: as many as are shown. */
  cues: number[];
  /** How often it is said; not counted further than `MOST_COUNTED`. */
  count: number;
}

export const MOST_COUNTED = 999;

/** Letters that are looked for at least: one is said in every sentence. */
const FEWEST_LETTERS = 2;

/** Of the text of a file; null for one that is damaged. */
export function toSaidText(packed: string): SaidText | null {
  const info = unpackInfo(packed);
  const [, , ...lines] = packed.split('\n');
  if (info === null) return null;
  const starts = new Uint32Array(lines.length);
  const folded = lines.map(foldText);
  let length = 0;
  folded.forEach((line, cue) => {
    starts[cue] = length;
    length += line.length + 1;
  });
  // Captions break where they must: words are found across them.
  return { info, folded: folded.join(' '), starts };
}

/** What is looked for, as it is looked for; empty for what is too little. */
export function toSaidQuery(text: string): string {
  const query = foldText(text).trim().replace(/ +/g, ' ');
  return query.length < FEWEST_LETTERS ? '' : query;
}

/** Null where it is not said. */
export function findSaid(
  { info, folded, starts }: SaidText,
  query: string,
  most: number,
): SaidPlaces | null {
  const cues: number[] = [];
  let count = 0;
  for (
    let at = folded.indexOf(query);
    at !== -1 && count < MOST_COUNTED;
    at = folded.indexOf(query, at + query.length)
  ) {
    count += 1;
    if (cues.length >= most) continue;
    const cue = findCue(starts, at);
    if (cue !== cues.at(-1)) cues.push(cue);
  }
  return count === 0 ? null : { info, cues, count };
}

/** The last that begins at or before a place. */
function findCue(starts: Uint32Array, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

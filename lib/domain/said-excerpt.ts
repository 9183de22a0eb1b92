import { createCueSearch } from './find-in-cues';
import type { Cue } from './transcript';

/** Words around something that was found, and the second at which they begin. */
export interface SaidExcerpt {
  time: number;
  before: string;
  found: string;
  after: string;
}

/** Cues that what was found can go through. */
const MOST_CUES = 8;

/** What is said in the cue where something begins, and on to where it ends; null where it is not there. */
export function toExcerpt(cues: readonly Cue[], cue: number, query: string): SaidExcerpt | null {
  const last = Math.min(cue + MOST_CUES, cues.length) - 1;
  const [hit] = createCueSearch(cues, [{ first: cue, last }])(query);
  const first = hit?.parts[0];
  const end = hit?.parts.at(-1);
  if (!first || !end) return null;
  const textOf = (index: number) => cues[index]?.text ?? '';
  const between = hit.parts.map((part) => textOf(part.cue).slice(part.from, part.to));
  return {
    time: hit.time,
    before: textOf(first.cue).slice(0, first.from),
    found: between.join(' '),
    after: textOf(end.cue).slice(end.to),
  };
}

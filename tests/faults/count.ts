import type { Stored } from './profile';
import type { Typed } from './typist';

/** Milliseconds: letters of the last moment may be lost with the browser. */
const MAY_BE_LOST = 300;

/** How many of the notes that were said to be saved are not there. */
export function countMissing(saved: readonly string[], { notes }: Stored): number {
  const here = new Set(notes);
  return saved.filter((text) => !here.has(text.trim())).length;
}

/** What became of the letters of a note that was being written at `end`. */
export function countLetters(
  { writing, times }: Pick<Typed, 'writing' | 'times'>,
  end: number,
  { notes, drafts }: Stored,
): { typed: number; lost: number; lostLate: number } {
  // A save that was under way has become a note or has left its draft.
  const kept = [...drafts, ...notes]
    .filter((text) => text !== '' && (writing.startsWith(text) || text.startsWith(writing)))
    .map((text) => text.length);
  const lost = Math.max(0, writing.trimEnd().length - Math.max(0, ...kept));
  const young = times.filter((time) => time > end - MAY_BE_LOST).length;
  return { typed: writing.length, lost, lostLate: Math.max(0, lost - young) };
}

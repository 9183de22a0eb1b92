import { createUnfold, foldText, type UnfoldedRange } from './fold-text';
import type { CueRange } from './paragraphs';
import type { Cue } from './transcript';

/** What of one cue belongs to a hit: offsets into its text. */
export interface HitPart {
  cue: number;
  from: number;
  to: number;
}

/** A place where the words stand. They may begin in one cue and end in another: captions break where they must. */
export interface Hit {
  /** In order, at least one. */
  parts: readonly HitPart[];
  /** The cue in which it begins, and its second. */
  cue: number;
  time: number;
}

/**
 * Finds words as they are said, without regard to case and accents, and across the cues of a paragraph. What is found does not
 * depend on how the transcript is shown.
 */
export function createCueSearch(
  cues: readonly Cue[],
  paragraphs: readonly CueRange[],
): (query: string) => Hit[] {
  let passages: Passage[] | null = null;
  return (query) => {
    const words = foldText(query).trim().replace(/ +/g, ' ');
    if (words === '') return [];
    passages ??= paragraphs.map((range) => toPassage(cues, range));
    return passages.flatMap((passage) => findIn(passage, words, cues));
  };
}

/** The first hit that begins at or after a cue, around to the first of all; null where there is none. */
export function hitFrom(hits: readonly Hit[], cue: number): number | null {
  if (hits.length === 0) return null;
  const found = hits.findIndex((hit) => hit.cue >= cue);
  return found === -1 ? 0 : found;
}

/** The hit after or before one, around the ends. */
export function stepHit(current: number, step: 1 | -1, count: number): number {
  return count === 0 ? 0 : (current + step + count) % count;
}

/** A paragraph as it is searched. */
interface Passage {
  text: string;
  folded: string;
  /** Where each of its cues begins in `text`, and which the first is. */
  starts: number[];
  first: number;
}

function toPassage(cues: readonly Cue[], { first, last }: CueRange): Passage {
  const texts = cues.slice(first, last + 1).map((cue) => cue.text);
  let length = 0;
  const starts = texts.map((text) => {
    const start = length;
    length += text.length + 1;
    return start;
  });
  const text = texts.join(' ');
  return { text, folded: foldText(text), starts, first };
}

function findIn(passage: Passage, words: string, cues: readonly Cue[]): Hit[] {
  const { text, folded } = passage;
  if (!folded.includes(words)) return [];
  const unfold = createUnfold(text);
  const hits: Hit[] = [];
  for (let at = folded.indexOf(words); at !== -1; at = folded.indexOf(words, at + words.length)) {
    const parts = toParts(passage, unfold(at, at + words.length));
    const cue = parts[0]?.cue;
    if (cue !== undefined) hits.push({ parts, cue, time: cues[cue]?.start ?? 0 });
  }
  return hits;
}

function toParts({ text, starts, first }: Passage, { from, to }: UnfoldedRange) {
  const parts: HitPart[] = [];
  // The last cue that begins at or before the hit.
  let at = starts.length - 1;
  while (at > 0 && (starts[at] ?? 0) > from) at -= 1;
  for (; at < starts.length; at += 1) {
    const start = starts[at] ?? 0;
    if (start >= to) break;
    const length = (starts[at + 1] ?? text.length + 1) - 1 - start;
    const part = {
      cue: first + at,
      from: Math.max(0, from - start),
      to: Math.min(length, to - start),
    };
    if (part.from < part.to) parts.push(part);
  }
  return parts;
}

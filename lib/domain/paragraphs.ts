import type { Cue } from './transcript';

/** Cues that are read together, by the places of the first and the last. */
export interface CueRange {
  first: number;
  last: number;
}

/** Characters from which a paragraph ends where a sentence does. */
const READABLE = 300;
/** Characters after which it ends wherever it is: a transcript may have no sentences. */
const MOST = 700;
/** Seconds of silence after which a finished sentence ends its paragraph, however short. */
const PAUSE = 2;
/** Seconds of silence that end any paragraph. */
const LONG_PAUSE = 5;
/** Seconds from the beginning of one cue to that of the next between which there was silence, whatever the cue says of its end. */
const FAR = 30;
/** Seconds of silence that end a paragraph of readable length without a sentence's end. */
const BREATH = 0.7;

/** `>> How`, `- How` or `PROFESSOR: How`: how captions say that somebody else speaks. */
const SPEAKER = /^\s*(?:>>|[-–—]\s|\p{Lu}[\p{Lu}\p{N} .'’-]{1,40}:)/u;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*\s*$/u;

/** Each cue by itself. */
export function toLines(cues: readonly Cue[], { first, last } = wholeOf(cues)): CueRange[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => ({
    first: first + at,
    last: first + at,
  }));
}

/** Cues joined into paragraphs of readable length, which end with a sentence, in a pause, or where somebody else speaks. */
export function toParagraphs(cues: readonly Cue[], { first, last } = wholeOf(cues)): CueRange[] {
  const paragraphs: CueRange[] = [];
  let begun = first;
  let length = 0;
  for (let place = first; place <= last; place += 1) {
    const cue = cues[place];
    if (!cue) break;
    length += cue.text.length + 1;
    const next = place < last ? cues[place + 1] : undefined;
    if (next && !endsBetween(cue, next, length)) continue;
    paragraphs.push({ first: begun, last: place });
    begun = place + 1;
    length = 0;
  }
  return paragraphs;
}

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** The place in `ranges`, which follow each other, of the one that holds a cue; the nearest when none does. */
export function findRange(ranges: readonly CueRange[], cue: number): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const range = ranges[middle];
    if (range && range.last < cue) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wholeOf(cues: readonly Cue[]): CueRange {
  return { first: 0, last: cues.length - 1 };
}

function endsBetween(cue: Cue, next: Cue, length: number): boolean {
  const pause = next.start - cue.end;
  const isFar = pause >= LONG_PAUSE || next.start - cue.start >= FAR;
  if (SPEAKER.test(next.text) || isFar || length >= MOST) return true;
  if (endsSentence(cue.text)) return pause >= PAUSE || length >= READABLE;
  return length >= READABLE && pause >= BREATH;
}

import { MAXIMUM_TIME } from './bounds';
import { escapeMarkdown } from './escape-markdown';
import type { Draft } from './note';
import { formatTime } from './time';
import type { Cue } from './transcript';

/** A point in a transcript: an offset into a cue's text. */
export interface CuePoint {
  cue: number;
  offset: number;
}

/** Words of a transcript, and exactly when they are said. */
export interface Quote {
  text: string;
  start: number;
  end: number;
}

/** What turns the direction of all that follows it, and what is no sign at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come into a note.
const UNSEEN = /[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** What stands between two points, in either order; null where that is nothing but blanks. */
export function quoteBetween(cues: readonly Cue[], one: CuePoint, other: CuePoint): Quote | null {
  const isTurned = one.cue > other.cue || (one.cue === other.cue && one.offset > other.offset);
  const [from, to] = isTurned ? [other, one] : [one, other];
  const parts: { words: string; cue: Cue }[] = [];
  for (let place = from.cue; place <= to.cue; place += 1) {
    const cue = cues[place];
    if (!cue) continue;
    const end = place === to.cue ? to.offset : cue.text.length;
    const said = cue.text.slice(place === from.cue ? from.offset : 0, end);
    const words = said.replace(UNSEEN, '').trim();
    // A cue of which no word is quoted has no part in when it was said.
    if (words !== '') parts.push({ words, cue });
  }
  const [first] = parts;
  if (!first) return null;
  const toTime = (seconds: number) => Math.min(Math.max(0, seconds), MAXIMUM_TIME);
  return {
    text: parts.map(({ words }) => words.replace(/\s+/g, ' ')).join(' '),
    start: toTime(first.cue.start),
    end: toTime(Math.max(...parts.map(({ cue }) => cue.end))),
  };
}

/** All words of these cues; null where there are none. */
export function quoteCues(cues: readonly Cue[], first: number, last: number): Quote | null {
  const length = cues[last]?.text.length ?? 0;
  return quoteBetween(cues, { cue: first, offset: 0 }, { cue: last, offset: length });
}

/**
 * A draft with a quote in it, and room below it. Where nothing was written yet the note takes the quote's range; what was written
 * keeps its own, and the quote tells its second itself.
 */
export function quoteInto(draft: Draft, quote: Quote): Draft {
  const words = `> ${escapeMarkdown(quote.text)}`;
  if (draft.text.trim() === '') {
    const end = quote.end > quote.start ? quote.end : null;
    return { ...draft, time: quote.start, end, text: `${words}\n\n`, caret: null };
  }
  const text = `${draft.text.trimEnd()}\n\n${words} [${formatTime(quote.start)}]\n\n`;
  return { ...draft, text, caret: null };
}

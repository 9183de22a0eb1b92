// OCW's records until 2021 have the time of every word: `<span m='5290'>Hello</span>`, in paragraphs. Exporters wrote them as YAML
// or JSON, each with its own signs for a quotation mark within a text.
import type { Cue } from './transcript';

const WORD = /<span m=(\\?"|'{1,2})(\d{1,9})\1>([^<]{0,500})<\/span>|<\/p>/g;

/** Seconds of silence after which a new cue begins, and after which a cue begins at most. */
const PAUSE = 1.5;
const LONGEST = 7;
/** Words of a cue: a full stop ends it from the fewest on. */
const FEWEST = 4;
const MOST = 16;
/** Seconds that a word takes where nothing follows it. */
const LAST = 0.6;

interface Word {
  start: number;
  text: string;
  /** It begins a paragraph. */
  isFirst: boolean;
}

export function hasWordTimes(text: string): boolean {
  return /<span m=(?:\\?"|'{1,2})\d/.test(text);
}

/** The words as lines of a few seconds, as captions have them. What stands for signs is left as it is. */
export function toWordCues(text: string): Cue[] {
  const words = readWords(text);
  const cues: Cue[] = [];
  let count = 0;
  words.forEach((word, index) => {
    const before = words[index - 1];
    const current = cues.at(-1);
    if (!current || !before || isBreak(current, count, before, word)) {
      cues.push({ start: word.start, end: word.start, text: word.text });
      count = 1;
    } else {
      current.text += ` ${word.text}`;
      count += 1;
    }
    const next = words[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const cue = cues.at(-1);
    if (cue) cue.end = Math.min(next, word.start + (next - word.start > PAUSE ? LAST : PAUSE));
  });
  return cues;
}

function isBreak(cue: Cue, count: number, before: Word, word: Word): boolean {
  if (word.isFirst || count >= MOST) return true;
  if (word.start - before.start > PAUSE || word.start - cue.start > LONGEST) return true;
  return count >= FEWEST && /[.?!]['"”’]*$/.test(before.text);
}

function readWords(text: string): Word[] {
  const words: Word[] = [];
  let isFirst = true;
  for (const [, mark, time, written = ''] of text.matchAll(WORD)) {
    if (time === undefined) {
      isFirst = true;
      continue;
    }
    const word = unquote(written, mark ?? '').trim();
    if (word === '') continue;
    words.push({ start: Number(time) / 1000, text: word, isFirst });
    isFirst = false;
  }
  return words.sort((one, other) => one.start - other.start);
}

/** As it was before an exporter put it between marks of its own. */
function unquote(written: string, mark: string): string {
  if (mark === "''") return written.replaceAll("''", "'");
  if (!mark.startsWith('\\')) return written;
  return (
    written
      // YAML breaks its lines within such a text.
      .replace(/\\\r?\n\s*\\?/g, '')
      .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number(`0x${code}`)))
      .replace(/\\[nrt]/g, ' ')
      .replace(/\\(.)/g, '$1')
  );
}

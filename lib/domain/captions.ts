// What the browser's own WebVTT parser is given, and what is made of what it gives. It is strict about the one thing in which real
// files are careless, the line with the times; so that line is written anew, and the rest is left to it.
import { MAXIMUM_TIME } from './bounds';
import { CaptionsError } from './captions-error';
import { toLanguage, UNKNOWN_LANGUAGE } from './language';
import { isTimedList, toTimedCues } from './timed-list';
import type { Cue } from './transcript';
import { hasWordTimes, toWordCues } from './word-times';

/** Bytes. A recording of ten hours has less than one million. */
export const LARGEST_CAPTIONS = 8_000_000;

/** A recording of ten hours has 10,000. */
export const MOST_CUES = 50_000;

/** Characters of one cue: many times what fits on a screen. What is longer becomes several. */
const LONGEST_CUE = 2_000;

const TIME = '(-?)(?:(\\d{1,5}):)?(\\d{1,3}):(\\d{1,2})(?:[.,](\\d{1,9}))?';
const TIMES = new RegExp(`^[ \\t]*${TIME}[ \\t]*--?>[ \\t]*${TIME}(?![\\d:])`);

/** A `<` that begins neither a tag of WebVTT, nor one of SubRip, nor a time within the text. What else is in brackets was said. */
const NO_TAG =
  /<(?!\/?(?:[cibusv]|ruby|rt|lang|font)(?:\.[^<>\s]*)?(?:[ \t][^<>\n]*)?>|\d[\d:.]*>)/gi;

/** What few lines have: of ten thousand, only those are looked at closely. */
const SPECIAL = /[<{]|-->/;

/** Times as they are written here, which nearly all files have. */
const PLAIN_TIMES = /^\d\d:[0-5]\d:[0-5]\d\.\d{3} --> \d\d:[0-5]\d:[0-5]\d\.\d{3}(?=\s|$)/;

/** `{\an8}`, `{\pos(1,2)}`, `{\i1}`, `{y:i}`: where and how to draw it, in files that were another format once. */
const DRAWING =
  /\{(?:(?:\\(?:an?\d{1,2}|[ibus][01]?|b\d{3}|r|(?:t|pos|move|org|fade?|i?clip)\([^(){}\n]*\)|(?:[1-4]?c|[1-4]?a|alpha)&H?[\da-f]*&?|fn[\w -]*|(?:fs|fsc[xy]|fr[xyz]?|bord|shad|blur|be|kf?|ko|q)-?[\d.]+))+|[ycfsp]:(?:[ibusIBUS],?){1,4}|[cf]:\$[\da-f]{6}|s:\d{1,3}|p:\d{1,4},\d{1,4})\}/gi;

/** What is neither a sign nor a blank. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not stay in words.
const CONTROL = /[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g;

/** Turns the words around that come after it. */
const OVERRIDES = /[\u202d\u202e]/g;

/** WebVTT as the browser reads it, of WebVTT or SubRip as people have it. Throws a `CaptionsError` for what is neither. */
export function toWebVtt(file: string): string {
  const ends = file.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
  if (ends.includes('\0')) throw new CaptionsError('not-text');
  const text = ends.replace(CONTROL, '');
  if (hasWordTimes(text)) return writeWebVtt(toWordCues(text));
  if (/^\s*<(?:!doctype|html|\?xml|!--)/i.test(text)) throw new CaptionsError('web-page');
  if (!hasTimes(text) && isTimedList(text)) return writeWebVtt(toTimedCues(text));
  const lines = text.split('\n');
  // Of WebVTT an empty line ends a cue, and what follows can be a note or a name; in SubRip people write them into their words.
  const isSubRip = !/^\s*WEBVTT/.test(text);
  const written = ['WEBVTT', ''];
  let count = 0;
  lines.forEach((line, at) => {
    const times = line.includes('->') ? toTimesLine(line) : null;
    if (times === null) {
      if (isSubRip && count > 0 && isCarriedOn(lines, at)) {
        while (written.at(-1)?.trim() === '') written.pop();
      }
      written.push(SPECIAL.test(line) ? toWords(line) : line);
      return;
    }
    count += 1;
    // Some files have no empty line between two cues: the number of the next would be words of this.
    if (/^\s*\d+\s*$/.test(written.at(-1) ?? '')) written.pop();
    written.push('', times);
  });
  if (count === 0) throw new CaptionsError('no-cues');
  if (count > MOST_CUES) throw new CaptionsError('too-large');
  return written.join('\n');
}

/** True for text with a line of times as WebVTT and SubRip have them. */
function hasTimes(text: string): boolean {
  return text.includes('->') && text.split('\n').some((line) => TIMES.test(line));
}

/** True for words behind an empty line that are no number, name or note of what follows. */
function isCarriedOn(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  const isWords = /\S/.test(line) && !/^\s*(?:\d+\s*$|(?:NOTE|STYLE|REGION)\b)/.test(line);
  return isWords && lines[at - 1]?.trim() === '' && !TIMES.test(lines[at + 1] ?? '');
}

/** A line that has no times: what looks like a tag and is none is made words, and so is an arrow, which would end a cue. */
function toWords(line: string): string {
  return line.replace(DRAWING, '').replaceAll('-->', '--&gt;').replace(NO_TAG, '&lt;');
}

/** As the header of WebVTT has it, where it does. */
export function readLanguage(file: string): string {
  const [header = ''] = file.slice(0, 2_000).split(/\r?\n\r?\n/, 1);
  if (!/^\uFEFF?WEBVTT/.test(header)) return UNKNOWN_LANGUAGE;
  const [, language = ''] = /^Language:[ \t]*([\w-]+)/m.exec(header) ?? [];
  return toLanguage(language);
}

/** Blanks that are not single ones between words. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/;

/** A cue as the browser gives it. */
export interface ReadCue {
  startTime: number;
  endTime: number;
  /** Without tags, with what stands for signs put as those signs. */
  text: string;
}

/** Those with words, in order, in the time of a recording. Throws a `CaptionsError` when there are none. */
export function toCues(read: readonly ReadCue[]): Cue[] {
  const cues = read.flatMap(({ startTime, endTime, text }): Cue[] => {
    // Also those that stand in the file as an entity.
    const visible = text.replace(CONTROL, '').replace(OVERRIDES, '');
    const words = UNEVEN.test(visible) ? visible.replace(/\s+/g, ' ').trim() : visible;
    if (words === '' || startTime > MAXIMUM_TIME) return [];
    // Where the end is before the start, the start is what the words can be found by.
    const end = Math.min(Math.max(startTime, endTime), MAXIMUM_TIME);
    return splitLong({ start: startTime, end, text: words });
  });
  if (cues.length === 0) throw new CaptionsError('no-cues');
  if (cues.length > MOST_CUES) throw new CaptionsError('too-large');
  return cues.sort((one, other) => one.start - other.start || one.end - other.end);
}

/** One cue, or several of what is longer, each with its share of the time. */
function splitLong({ start, end, text }: Cue): Cue[] {
  const cues: Cue[] = [];
  const at = (place: number) => toMilli(start + ((end - start) * place) / text.length);
  for (let from = 0; from < text.length; ) {
    const to = from + partLength(text.slice(from, from + LONGEST_CUE + 1));
    cues.push({ start: at(from), end: at(to), text: text.slice(from, to).trim() });
    from = to;
  }
  return cues;
}

/** To the last blank that still fits; within a word without blanks never through a sign of two units. */
function partLength(text: string): number {
  if (text.length <= LONGEST_CUE) return text.length;
  const blank = text.lastIndexOf(' ');
  if (blank > 0) return blank + 1;
  return /[\ud800-\udbff]/.test(text.charAt(LONGEST_CUE - 1)) ? LONGEST_CUE - 1 : LONGEST_CUE;
}

function toMilli(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

/** Null for a line that is none with times, or of words that are over before the recording begins. */
function toTimesLine(line: string): string | null {
  const [plain] = PLAIN_TIMES.exec(line) ?? [];
  if (plain !== undefined) return plain;
  const [, ...parts] = TIMES.exec(line) ?? [];
  if (parts.length === 0) return null;
  const start = toMilliseconds(parts.slice(0, 5));
  const end = toMilliseconds(parts.slice(5));
  if (start < 0 && end <= 0) return null;
  return writeTimes(Math.max(0, start), Math.max(0, end));
}

function toMilliseconds([sign, hours, minutes, seconds, fraction = '']: (
  | string
  | undefined
)[]): number {
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  const time = whole * 1000 + Math.round(Number(`0.${fraction || '0'}`) * 1000);
  return sign === '-' ? -time : time;
}

/** Milliseconds. */
function writeTimes(start: number, end: number): string {
  return `${toClock(start)} --> ${toClock(end)}`;
}

function writeWebVtt(cues: readonly Cue[]): string {
  if (cues.length > MOST_CUES) throw new CaptionsError('too-large');
  const blocks = cues.map(({ start, end, text }) => {
    const times = writeTimes(start * 1000, end * 1000);
    return `${times}\n${toWords(text)}\n`;
  });
  return `WEBVTT\n\n${blocks.join('\n')}`;
}

function toClock(milliseconds: number): string {
  const pad = (value: number, length = 2) => String(Math.floor(value)).padStart(length, '0');
  const seconds = milliseconds / 1000;
  return `${pad(seconds / 3600)}:${pad((seconds / 60) % 60)}:${pad(seconds % 60)}.${pad(milliseconds % 1000, 3)}`;
}

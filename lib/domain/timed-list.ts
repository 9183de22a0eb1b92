// A transcript as people copy it from a page: a time, and the words that are said from then on. YouTube's own .sbv files are such
// lists too, with the end behind a comma.
import { parseTime } from './time';
import type { Cue } from './transcript';

const CLOCK = '((?:\\d{1,3}:)?\\d{1,3}:\\d{2})(?:[.,](\\d{1,3}))?';

/** `[1:02:03]`, `12:34.5 -`: a time at the beginning of a line, and what is between it and the words. */
const TIMED = new RegExp(`^[ \\t]*[[(]?${CLOCK}[\\])]?[ \\t]*(?:[-–—:|][ \\t]+)?(.*)$`);

/** `0:00:01.000,0:00:04.000`: from when to when. */
const SPAN = new RegExp(`^[ \\t]*${CLOCK},${CLOCK}[ \\t]*$`);

/** Seconds that words are said where no later time says. */
const LAST = 10;

/** True for text that has such a line. */
export function isTimedList(text: string): boolean {
  return text.split('\n').some((line) => TIMED.test(line));
}

/** Each until the next begins, unless it says itself until when; the times as they stand, in whatever order. */
export function toTimedCues(text: string): Cue[] {
  const cues: { start: number; end: number | null; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const begun = readTimes(line);
    if (begun) cues.push(begun);
    else cues.at(-1)?.lines.push(line.trim());
  }
  return cues
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, lines }, index, all) => ({
      start,
      end: end ?? all[index + 1]?.start ?? start + LAST,
      text: lines.join(' ').trim(),
    }));
}

/** Null for a line that does not begin with a time. */
function readTimes(line: string): { start: number; end: number | null; lines: string[] } | null {
  const [, from = '', fromPart, to = '', toPart] = SPAN.exec(line) ?? [];
  const [, clock = '', part, words = ''] = from === '' ? (TIMED.exec(line) ?? []) : [];
  const start = from === '' ? toSeconds(clock, part) : toSeconds(from, fromPart);
  if (start === null) return null;
  return { start, end: toSeconds(to, toPart), lines: [words.trim()] };
}

function toSeconds(clock: string, fraction = '0'): number | null {
  const seconds = parseTime(clock);
  return seconds === null ? null : seconds + Number(`0.${fraction}`);
}

// A transcript as people copy it from a page: a time, and the words that are said from then on.
import { parseTime } from './time';
import type { Cue } from './transcript';

/** `[1:02:03]`, `12:34 -`: a time at the beginning of a line, and what is between it and the words. */
const TIMED =
  /^[ \t]*[[(]?((?:\d{1,3}:)?\d{1,3}:\d{2})(?:[.,]\d{1,3})?[\])]?[ \t]*(?:[-–—:|][ \t]+)?(.*)$/;

/** Seconds that words are said where no later time says. */
const LAST = 10;

/** True for text that has such a line, and none of WebVTT's or SubRip's. */
export function isTimedList(text: string): boolean {
  return !text.includes('-->') && text.split('\n').some((line) => TIMED.test(line));
}

/** Each until the next begins; the times as they stand, in whatever order. */
export function toTimedCues(text: string): Cue[] {
  const cues: Cue[] = [];
  for (const line of text.split('\n')) {
    const [, clock = '', words = ''] = TIMED.exec(line) ?? [];
    const start = parseTime(clock);
    const last = cues.at(-1);
    if (start !== null) cues.push({ start, end: start + LAST, text: words.trim() });
    else if (last) last.text = `${last.text} ${line.trim()}`.trim();
  }
  return cues
    .sort((one, other) => one.start - other.start)
    .map((cue, index, all) => ({ ...cue, end: all[index + 1]?.start ?? cue.end }));
}

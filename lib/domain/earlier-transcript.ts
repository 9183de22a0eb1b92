// Files of the student's own that were removed, or that another one took the place of. They can come back for a while, as notes can.
import type { LectureId } from './course';
import { removalLimit } from './removed-note';
import type { Cue } from './transcript';

export interface EarlierTranscript {
  /** Of its file. */
  name: string;
  lecture: LectureId;
  language: string;
  /** Milliseconds since 1970. */
  removedAt: number;
  /** What is said first in it. */
  words: string;
}

/** How many are kept for each lecture and language. */
export const EARLIER_KEPT = 10;
/** Characters by which a student knows one from another. */
const MOST_WORDS = 60;

const NAME = /^(.+)\.(\d{1,16})\.removed\.txt$/;

/** The name says when it was removed, so that no file is opened to see which are too old. `place` is where it stood. */
export function toEarlierName(place: string, removedAt: number): string {
  return `${place}.${removedAt}.removed.txt`;
}

/** Null for the file of a transcript that stands. */
export function parseEarlierName(name: string): { place: string; removedAt: number } | null {
  const [, place, removedAt] = NAME.exec(name) ?? [];
  return place === undefined ? null : { place, removedAt: Number(removedAt) };
}

/** The files of one place, the newest first. */
export function listEarlierNames(names: readonly string[], place: string): string[] {
  return sortEarlierNames(names.filter((name) => parseEarlierName(name)?.place === place));
}

export function sortEarlierNames(names: readonly string[]): string[] {
  const dateOf = (name: string) => parseEarlierName(name)?.removedAt ?? 0;
  return names.toSorted((one, other) => dateOf(other) - dateOf(one));
}

/** Those of all names that are kept no longer. */
export function listOutdated(names: readonly string[], now: Date): string[] {
  const limit = removalLimit(now).getTime();
  const places = new Set(names.map((name) => parseEarlierName(name)?.place));
  return [...places].flatMap((place) =>
    listEarlierNames(names, place ?? '').filter(
      (name, index) => index >= EARLIER_KEPT || (parseEarlierName(name)?.removedAt ?? 0) < limit,
    ),
  );
}

export function firstWords(cues: readonly Cue[]): string {
  let words = '';
  for (const { text } of cues) {
    words = `${words} ${text}`.trim();
    if (words.length > MOST_WORDS) return `${Array.from(words).slice(0, MOST_WORDS).join('')}…`;
  }
  return words;
}

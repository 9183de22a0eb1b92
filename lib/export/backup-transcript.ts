// The student's own transcripts in a backup: a line for each cue, its seconds before its words.
import * as z from 'zod/mini';
import { MAXIMUM_TIME } from '../domain/bounds';
import { toLanguage, UNKNOWN_LANGUAGE } from '../domain/language';
import type { Cue, OwnTranscript } from '../domain/transcript';
import { fault, lecture, number, orMissing, text } from './backup-schema';

/** Cues of one transcript, and characters of one cue: what a file of captions may have. */
const MOST_CUES = 50_000;
const LONGEST_CUE = 2_000;

const CUE = /^(\d+(?:\.\d+)?) (\d+(?:\.\d+)?) (\S(?:.*\S)?)$/;

export function writeTranscript({ lecture, language, offset, cues }: OwnTranscript) {
  return {
    lecture,
    language,
    offset,
    cues: cues.map(({ start, end, text: words }) => `${start} ${end} ${words}`),
  };
}

const cue = z.pipe(
  text().check(z.refine((line) => readCue(line) !== null, fault('not-cue'))),
  z.transform((line): Cue => readCue(line) ?? { start: 0, end: 0, text: '' }),
);

export const transcript = z.object({
  lecture,
  language: text().check(z.refine(isLanguage, fault('not-id'))),
  offset: number().check(
    z.gte(-MAXIMUM_TIME, fault('too-low')),
    z.lte(MAXIMUM_TIME, fault('too-high')),
  ),
  cues: z
    .array(cue, { error: orMissing('not-list') })
    .check(z.maxLength(MOST_CUES, fault('too-long')), z.refine(isInOrder, fault('not-cue'))),
});

function readCue(line: string): Cue | null {
  const [, start = '', end = '', words = ''] = CUE.exec(line) ?? [];
  const found = { start: Number(start), end: Number(end), text: words };
  const isSound =
    words !== '' &&
    words.length <= LONGEST_CUE &&
    found.start <= found.end &&
    found.end <= MAXIMUM_TIME;
  return isSound ? found : null;
}

function isInOrder(cues: readonly Cue[]): boolean {
  return cues.every(({ start }, index) => start >= (cues[index - 1]?.start ?? 0));
}

function isLanguage(code: string): boolean {
  return code === UNKNOWN_LANGUAGE || toLanguage(code) === code;
}

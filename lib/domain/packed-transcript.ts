// A transcript as it lies in its file: what is known of it, its times, then a line for each cue. Words stand there as they are, so
// that all files can be searched without being taken apart.
import { isLectureId, MAXIMUM_TIME } from './bounds';
import type { Cue, TranscriptInfo } from './transcript';

/** What stands on the first line. */
export interface KeptInfo extends TranscriptInfo {
  /** The path at OCW by which the listing names it; null for the student's own. */
  from: string | null;
}

export interface KeptTranscript extends KeptInfo {
  cues: readonly Cue[];
}

const VERSION = 1;

export function packTranscript({ cues, ...info }: KeptTranscript): string {
  const times = cues.flatMap(({ start, end }) => [start, end]);
  const words = cues.map(({ text }) => text.replace(/\s+/g, ' '));
  return [JSON.stringify({ version: VERSION, ...info }), JSON.stringify(times), ...words].join(
    '\n',
  );
}

/** Null for a file that is damaged, or of a newer Lectern. */
export function unpackTranscript(packed: string): KeptTranscript | null {
  const [first = '', second = '', ...words] = packed.split('\n');
  const info = unpackInfo(first);
  const times = unpackTimes(second);
  if (info === null || times === null || times.length !== 2 * words.length) return null;
  const cues = words.map((text, index) => ({
    start: times[2 * index] ?? 0,
    end: times[2 * index + 1] ?? 0,
    text,
  }));
  return { ...info, cues };
}

/** The same words at the same times, however far the whole was moved. What cannot be read is the same as nothing. */
export function isSameTranscript(one: string, other: string): boolean {
  if (unpackInfo(one) === null || unpackInfo(other) === null) return false;
  return one.slice(one.indexOf('\n')) === other.slice(other.indexOf('\n'));
}

/** Of the first line alone, or of more that begins with it. */
export function unpackInfo(packed: string): KeptInfo | null {
  const data = parse(packed.split('\n', 1)[0] ?? '');
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const { version, lecture, language, by, offset, from } = data as Record<string, unknown>;
  if (version !== VERSION || typeof lecture !== 'string' || !isLectureId(lecture)) return null;
  if (typeof language !== 'string' || (by !== 'ocw' && by !== 'student')) return null;
  if (typeof offset !== 'number' || (from !== null && typeof from !== 'string')) return null;
  return { lecture, language, by, offset, from };
}

function unpackTimes(line: string): number[] | null {
  const data = parse(line);
  if (!Array.isArray(data)) return null;
  return data.every((time) => typeof time === 'number' && time >= 0 && time <= MAXIMUM_TIME)
    ? data
    : null;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

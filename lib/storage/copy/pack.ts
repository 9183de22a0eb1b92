// How notes lie in the second copy: some notes of one lecture under each key, so that saving one note writes few.
import { findFault } from '../../domain/bounds';
import type { LectureId } from '../../domain/course';
import { fingerprint, shortFingerprint } from '../../domain/fingerprint';
import type { Note } from '../../domain/note';
import { isCount, isKind, isRecord } from './shape';

/** Packs of a lecture. Of 5,000 notes each has about 80. */
const PACKS = 64;

/** Which lectures have packs. */
export const LECTURES_KEY = 'copy-lectures';
export const MARK_KEY = 'copy-mark';

/** What the store is held against: as many notes, the one written last, and a sum of all. */
export interface Mark {
  count: number;
  last: { id: string; revision: number } | null;
  sum: number;
}

export const EMPTY_MARK: Mark = { count: 0, last: null, sum: 0 };

export function keyOf({ lecture, id }: Note): string {
  return packKey(lecture, Number.parseInt(fingerprint(id).slice(-2), 16) % PACKS);
}

function packKey(lecture: LectureId, pack: number): string {
  return `copy:${lecture}:${pack}`;
}

/** Every key that may be there: there is none for a pack without notes. */
export function listPackKeys(lectures: readonly LectureId[]): string[] {
  return lectures.flatMap((lecture) =>
    Array.from({ length: PACKS }, (_, pack) => packKey(lecture, pack)),
  );
}

export function markOf(notes: Iterable<Note>, last: Mark['last']): Mark {
  let mark: Mark = { ...EMPTY_MARK, last };
  for (const note of notes) mark = countIn(mark, note);
  return mark;
}

export function countIn(mark: Mark, note: Note): Mark {
  return { ...mark, count: mark.count + 1, sum: (mark.sum + weigh(note)) >>> 0 };
}

export function countOut(mark: Mark, note: Note): Mark {
  return { ...mark, count: mark.count - 1, sum: (mark.sum - weigh(note)) >>> 0 };
}

function weigh({ id, revision }: Note): number {
  return shortFingerprint(`${id} ${revision}`);
}

/** The sound notes of a pack; what is damaged is passed over. */
export function readPack(data: unknown): Note[] {
  return Array.isArray(data) ? data.filter(isNote) : [];
}

/** Null for a mark that is missing or damaged. */
export function readMark(data: unknown): Mark | null {
  if (!isRecord(data) || !isCount(data.count) || !isCount(data.sum)) return null;
  const { count, sum, last } = data;
  if (last === null) return { count, sum, last };
  if (!isRecord(last) || typeof last.id !== 'string' || !isCount(last.revision)) return null;
  return { count, sum, last: { id: last.id, revision: last.revision } };
}

export function readLectures(data: unknown): LectureId[] {
  return Array.isArray(data) ? data.filter((lecture) => typeof lecture === 'string') : [];
}

function isNote(data: unknown): data is Note {
  if (!isRecord(data)) return false;
  const { id, lecture, time, end, kind, text, createdAt, updatedAt, revision, deletedAt } = data;
  if (typeof id !== 'string' || typeof lecture !== 'string' || typeof text !== 'string')
    return false;
  if (typeof time !== 'number' || (end !== null && typeof end !== 'number')) return false;
  if (typeof createdAt !== 'string' || typeof updatedAt !== 'string') return false;
  if (!isKind(kind)) return false;
  if (deletedAt !== null && typeof deletedAt !== 'string') return false;
  return isCount(revision) && findFault({ lecture, text, time, end }) === null;
}

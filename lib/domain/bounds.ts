import type { SourceRef } from './source';

// What may be stored is exactly what a backup may hold: otherwise a student's own file could not be read back.

/** Characters of a note's or a draft's text. Far more than anyone writes, and what a text field can still show. */
export const MAXIMUM_TEXT = 2_000_000;

/** Characters of a title or any other line. */
export const MAXIMUM_TITLE = 1_000;

/** Bytes of a picture: many times what one of 1280 pixels takes. */
export const MAXIMUM_PICTURE = 4_000_000;

/** Characters of the id of a place. */
export const MAXIMUM_REF = 2_048;

/** Seconds: 100 hours. No recording is longer, and a clock can show it. */
export const MAXIMUM_TIME = 360_000;

/** Changes of one note. It cannot be reached by changing notes, and adding one to it is still exact. */
export const MAXIMUM_REVISION = 1_000_000_000;

/** The revision after a change; the highest stays what it is. */
export function nextRevision(revision: number): number {
  return Math.min(revision + 1, MAXIMUM_REVISION);
}

/** What is wrong with a value that is to be stored, as the end of a sentence; null when nothing is. */
export function findFault(value: {
  text?: string;
  lecture?: string;
  time: number;
  end?: number | null;
  revision?: number;
}): string | null {
  const { text = '', lecture, time, end = null, revision = 1 } = value;
  if (text.length > MAXIMUM_TEXT) return `the text is longer than ${MAXIMUM_TEXT} characters`;
  if (lecture !== undefined && !isLectureId(lecture)) return 'the lecture is none';
  if (!isTime(time)) return 'the time is no second of a recording';
  if (end !== null && !isTime(end)) return 'the end is no second of a recording';
  if (end !== null && end < time) return 'the end is before the beginning';
  if (!isRevision(revision)) return 'the revision is none';
  return null;
}

/** A title can come from any page, so one that is too long is cut: it must never be why a student's text is refused. */
export function cutTitle<Value extends { title: string }>(value: Value): Value {
  return { ...value, title: value.title.slice(0, MAXIMUM_TITLE) };
}

/** True for a ref whose address stays at its place: at YouTube, at Apple, or on its path at OCW or the Archive. */
export function isSoundRef({ kind, id }: SourceRef): boolean {
  if (id.length > MAXIMUM_REF) return false;
  if (kind === 'youtube') return isVideoId(id);
  if (kind === 'itunes') return /^[a-z0-9.-]+\.apple\.com\/\S+$/.test(id);
  return isPath(id);
}

function isVideoId(id: string): boolean {
  return /^[\w-]{11}$/.test(id);
}

/** No step is empty, `.` or `..`, so that it leads nowhere else. */
function isPath(path: string): boolean {
  return path.split('/').every((step) => !/^\.{0,2}$/.test(step) && !/[\p{Cc}\\]/u.test(step));
}

function isRevision(revision: number): boolean {
  return Number.isInteger(revision) && revision >= 1 && revision <= MAXIMUM_REVISION;
}

function isTime(seconds: number): boolean {
  return seconds >= 0 && seconds <= MAXIMUM_TIME;
}

/** True for the id of a lecture whose address stays where it seems to lead: no step is empty, `.` or `..`. */
export function isLectureId(id: string): boolean {
  const [, kind, recording = ''] = /^(youtube|archive|file):(.{1,1000})$/su.exec(id) ?? [];
  if (kind === undefined) return false;
  if (kind === 'youtube') return isVideoId(recording);
  return isPath(recording) && (kind === 'file' || recording.includes('/'));
}

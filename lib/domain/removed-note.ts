import type { LectureId } from './course';
import type { LibraryEntry } from './library-view';
import type { Note } from './note';

const DAY = 24 * 60 * 60 * 1000;

/** Days for which a removed note can be brought back. */
export const DAYS_KEPT = 30;

/** A note in the trash, ready to be drawn. */
export interface RemovedNote {
  note: Note;
  /** The lecture's name. */
  title: string;
  /** Whole days until it goes for good, at least 1. */
  daysLeft: number;
}

/** What was removed before this goes for good. */
export function removalLimit(now: Date): Date {
  return new Date(now.getTime() - DAYS_KEPT * DAY);
}

export function viewRemoved(
  notes: readonly Note[],
  know: (lecture: LectureId) => Pick<LibraryEntry, 'title'>,
  now: Date,
): RemovedNote[] {
  return notes.map((note) => {
    const age = now.getTime() - new Date(note.deletedAt ?? now).getTime();
    const left = Math.ceil(DAYS_KEPT - age / DAY);
    // A clock that was wrong once may have left any date behind.
    const daysLeft = Math.min(Math.max(left, 1), DAYS_KEPT);
    return { note, title: know(note.lecture).title, daysLeft };
  });
}

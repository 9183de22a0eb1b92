import { cutTitle, isSoundRef } from '../domain/bounds';
import type { LectureId } from '../domain/course';
import type { KeptName } from '../domain/kept-name';
import type { LibraryEntry } from '../domain/library-view';

/** Doors that a backup may hold of one lecture. */
const MOST_DOORS = 200;

/**
 * The names of these lectures for a backup: as they are known here, else as they came in. One that no course lists has only what
 * the student calls it, which the backup has already.
 */
export function listNames(
  lectures: readonly LectureId[],
  kept: readonly KeptName[],
  know: (lecture: LectureId) => LibraryEntry,
): KeptName[] {
  const names = new Map(kept.map((name) => [name.id, name]));
  for (const id of lectures) {
    const { course, listing, title, position, sources } = know(id);
    if (course === null) continue;
    const doors = sources.filter(isSoundRef).slice(0, MOST_DOORS);
    names.set(id, cutTitle({ id, title, course, listing, position, sources: doors }));
  }
  return [...names.values()];
}

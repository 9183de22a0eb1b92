import type { CatalogueFile, Course } from '../domain/course';

/** What a file says that cannot be true as a whole, though each part of it is well formed; null when it agrees with itself. */
export function findContradiction(file: CatalogueFile): string | null {
  const lectures = new Set(file.courses.flatMap((course) => course.lectures.map(({ id }) => id)));
  const uids = new Set<string>();
  const slugs = new Set<string>();
  for (const [index, course] of file.courses.entries()) {
    const place = `courses[${index}]`;
    if (!add(slugs, course.slug)) return `${place}.slug: ${course.slug} is there twice`;
    const fault =
      findRepetition(place, course) ??
      findListingFault(
        place,
        course,
        (id) => lectures.has(id),
        (uid) => add(uids, uid),
      );
    if (fault !== null) return fault;
  }
  return null;
}

function findRepetition(place: string, course: Course): string | null {
  const ids = new Set<string>();
  const readings = new Set<string>();
  const lecture = course.lectures.findIndex(({ id }) => !add(ids, id));
  if (lecture !== -1) return `${place}.lectures[${lecture}].id: is there twice`;
  const reading = course.readings.findIndex(({ id }) => !add(readings, id));
  return reading === -1 ? null : `${place}.readings[${reading}].id: is there twice`;
}

function findListingFault(
  place: string,
  course: Course,
  isLecture: (id: string) => boolean,
  addUid: (uid: string) => boolean,
): string | null {
  for (const [index, listing] of course.listings.entries()) {
    const at = `${place}.listings[${index}]`;
    if (!addUid(listing.uid)) return `${at}.uid: ${listing.uid} is there twice`;
    if (!isLecture(listing.lecture)) return `${at}.lecture: ${listing.lecture} is not in this file`;
    if (listing.end !== null && listing.end <= (listing.start ?? 0)) {
      return `${at}.end: is not after the start`;
    }
  }
  return null;
}

/** False when it was there already. */
function add(set: Set<string>, value: string): boolean {
  return !set.has(value) && Boolean(set.add(value));
}

import type { CatalogueFile, Clip, Course } from '../domain/course';

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
    const clips = [
      { place: at, clip: listing },
      ...(listing.replaced ?? []).map((clip, number) => ({
        place: `${at}.replaced[${number}]`,
        clip,
      })),
    ];
    for (const { place, clip } of clips) {
      const fault = findClipFault(clip, isLecture);
      if (fault !== null) return `${place}.${fault}`;
    }
  }
  return null;
}

function findClipFault(
  { lecture, start, end }: Clip,
  isLecture: (id: string) => boolean,
): string | null {
  if (!isLecture(lecture)) return `lecture: ${lecture} is not in this file`;
  return end !== null && end <= (start ?? 0) ? 'end: is not after the start' : null;
}

/** False when it was there already. */
function add(set: Set<string>, value: string): boolean {
  return !set.has(value) && Boolean(set.add(value));
}

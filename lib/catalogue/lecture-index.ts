import type { Course, Lecture, LectureId, Listing } from '../domain/course';
import { group } from './group';
import { mergeLecture } from './merge';

/** A listing and the course in which it stands. */
export interface Entry {
  course: Course;
  listing: Listing;
  /** OCW shows another recording there now: `listing` is as it was with this one. */
  isReplaced?: true;
}

export interface KnownLecture {
  lecture: Lecture;
  /** At least one: a recording that no course lists is no lecture. Whole listings stand before clips, replaced ones last. */
  entries: [Entry, ...Entry[]];
}

export function indexLectures(courses: Course[]): Map<LectureId, KnownLecture> {
  const copies = group(
    courses.flatMap((course) =>
      course.lectures.map((lecture): [LectureId, Lecture] => [lecture.id, lecture]),
    ),
  );
  const listed = group(
    [...courses.flatMap(listShown), ...courses.flatMap(listReplaced)].map(
      (entry): [LectureId, Entry] => [entry.listing.lecture, entry],
    ),
  );
  const known = new Map<LectureId, KnownLecture>();
  for (const [id, entries] of listed) {
    const [lecture, ...others] = copies.get(id) ?? [];
    if (lecture === undefined) continue;
    entries.sort((one, other) => rank(one) - rank(other));
    known.set(id, { lecture: others.reduce(mergeLecture, lecture), entries });
  }
  return known;
}

function listShown(course: Course): Entry[] {
  return course.listings.map((listing) => ({ course, listing }));
}

/** One that the course shows in another place now was only in the wrong one. */
function listReplaced(course: Course): Entry[] {
  const isShown = new Set(course.listings.map(({ lecture }) => lecture));
  return course.listings.flatMap((listing) =>
    (listing.replaced ?? [])
      .filter(({ lecture }) => !isShown.has(lecture))
      .map((clip): Entry => ({ course, listing: { ...listing, ...clip }, isReplaced: true })),
  );
}

function rank({ listing, isReplaced }: Entry): number {
  if (isReplaced) return 2;
  return listing.start === null && listing.end === null ? 0 : 1;
}

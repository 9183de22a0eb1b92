import type { Course, Lecture, LectureId, Listing } from '../domain/course';
import { group } from './group';
import { mergeLecture } from './merge';

/** A listing and the course in which it stands. */
export interface Entry {
  course: Course;
  listing: Listing;
}

export interface KnownLecture {
  lecture: Lecture;
  /** At least one: a recording that no course lists is no lecture. Whole listings stand before clips. */
  entries: [Entry, ...Entry[]];
}

export function indexLectures(courses: Course[]): Map<LectureId, KnownLecture> {
  const copies = group(
    courses.flatMap((course) =>
      course.lectures.map((lecture): [LectureId, Lecture] => [lecture.id, lecture]),
    ),
  );
  const listed = group(
    courses.flatMap((course) =>
      course.listings.map((listing): [LectureId, Entry] => [listing.lecture, { course, listing }]),
    ),
  );
  const known = new Map<LectureId, KnownLecture>();
  for (const [id, entries] of listed) {
    const [lecture, ...others] = copies.get(id) ?? [];
    if (lecture === undefined) continue;
    entries.sort((one, other) => clipRank(one) - clipRank(other));
    known.set(id, { lecture: others.reduce(mergeLecture, lecture), entries });
  }
  return known;
}

function clipRank({ listing }: Entry): number {
  return listing.start === null && listing.end === null ? 0 : 1;
}

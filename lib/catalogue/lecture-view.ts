import type { Correction } from '../domain/correction';
import type { Captions, LectureId, Listing } from '../domain/course';
import { type LectureName, type LectureView, toCourseName } from '../domain/lecture-view';
import { tieReadings } from '../domain/tie-readings';
import type { Catalogue, Entry } from './catalogue';

/**
 * Everything that belongs to a lecture in one course. `listing` is the record that the page shows and `course` the
 * course it stands in; null takes the first that lists the recording. `corrections` are the student's, of any lecture. Null
 * when the catalogue does not know the lecture.
 */
export function viewLecture(
  catalogue: Catalogue,
  lecture: LectureId,
  wanted: { course: string | null; listing: string | null },
  corrections: readonly Correction[] = [],
): LectureView | null {
  const known = catalogue.lecture(lecture);
  if (!known) return null;
  const entry =
    known.entries.find(({ listing }) => listing.uid === wanted.listing) ??
    known.entries.find(({ course }) => course.slug === wanted.course) ??
    known.entries[0];
  if (!entry) return null;
  const { course, listing } = entry;
  const { previous, next } = catalogue.neighbours(course.slug, listing.uid);
  return {
    ...nameLecture(catalogue, listing),
    course: toCourseName(course),
    position: listing.position,
    count: course.listings.length,
    duration: known.lecture.duration,
    clip: { start: listing.start, end: listing.end },
    speakers: listing.speakers,
    description: listing.description,
    previous: previous && nameLecture(catalogue, previous),
    next: next && nameLecture(catalogue, next),
    ...tieReadings(
      course,
      listing.session,
      corrections.filter((one) => one.course === course.slug && one.listing === listing.uid),
    ),
    resources: listing.resources,
    captions: listCaptions([entry, ...known.entries]),
    elsewhere: [...new Set(known.entries.map((other) => other.course))]
      .filter((other) => other.slug !== course.slug)
      .map(toCourseName),
  };
}

/** Of one recording, those of the first listing first. */
function listCaptions(entries: Entry[]): Captions[] | null {
  const looked = entries.flatMap(({ listing: { captions }, isReplaced }) =>
    // One that showed the recording before has the captions of another now.
    isReplaced || captions === undefined ? [] : [captions],
  );
  if (looked.length === 0) return null;
  return [...new Map(looked.flat().map((one) => [one.path, one])).values()];
}

/** A lecture in one line: its name, and its doors with the recording's own before OCW's page. */
export function nameLecture(catalogue: Catalogue, listing: Listing): LectureName {
  const { lecture: id, uid, title, replaced = [] } = listing;
  // OCW's page plays another recording now.
  const isReplaced = replaced.some(({ lecture }) => lecture === id);
  const own = catalogue.lecture(id)?.lecture.sources ?? [];
  return { id, listing: uid, title, sources: isReplaced ? own : [...own, ...listing.sources] };
}

import type { Catalogue } from '../catalogue/catalogue';
import { nameLecture } from '../catalogue/lecture-view';
import type { Course } from '../domain/course';
import type { CourseClue } from '../domain/course-clue';
import { toCourseName } from '../domain/lecture-view';
import type { Visit } from '../domain/own-lecture';
import type { LectureWay, PageView, WayBack } from '../domain/page-view';
import type { Recognition } from '../domain/recognition';
import type { SourceKind } from '../domain/source';
import { openAddress } from '../sites';
import { bestAddress } from './doors';
import type { Courses } from './use-courses';

/** What to show of a page on which no known lecture plays. */
export function viewPage(
  status: 'connecting' | 'silent' | 'connected',
  courses: Pick<Courses, 'known' | 'error'>,
  recognition: Recognition,
  clue: CourseClue | null,
  here: SourceKind | null,
): PageView {
  const catalogue = courses.known?.catalogue ?? null;
  if (!catalogue && courses.error) return { type: 'no-courses' };
  if (status === 'connecting' || !catalogue) return { type: 'looking' };
  if (status === 'silent') return { type: 'silent' };
  if (recognition.type === 'unknown-recording') {
    const { ref: recording, course } = recognition;
    const isHalfRead = course !== null && courses.known?.learned.get(course)?.isComplete === false;
    if (isHalfRead) return { type: 'unread-recording', recording };
    if (!clue) return { type: 'unknown-recording', recording };
    const named = clue.course?.type === 'slug' ? clue.course.slug : null;
    const kept = named === null ? undefined : courses.known?.learned.get(named);
    return {
      type: 'ocw-recording',
      recording,
      isOcw: clue.isOcw,
      isNamed: clue.course !== null,
      read: kept ? (kept.unread.length > 0 ? 'in-part' : 'whole') : null,
    };
  }
  if (recognition.type === 'unknown-course') return { type: 'unknown-course' };
  if (recognition.type !== 'course' && recognition.type !== 'related') return { type: 'nothing' };
  const course = catalogue.course(recognition.course);
  if (!course) return { type: 'nothing' };
  if (recognition.type === 'course') {
    return {
      type: 'course',
      course: toCourseName(course),
      lectures: listWays(catalogue, course, () => true, here),
    };
  }
  return {
    type: 'related',
    course: toCourseName(course),
    lectures: listWays(catalogue, course, (uid) => recognition.listings.includes(uid), here),
    recording: recognition.ref,
  };
}

function listWays(
  catalogue: Catalogue,
  course: Course,
  isWanted: (uid: string) => boolean,
  here: SourceKind | null,
): LectureWay[] {
  return course.listings
    .filter((listing) => isWanted(listing.uid))
    .map((listing) => {
      const lecture = nameLecture(catalogue, listing);
      return { lecture, address: bestAddress(lecture, here, null) };
    });
}

/** Where a visited lecture goes on, at the second where the student left it. */
export function toWayBack(catalogue: Catalogue | null, visit: Visit): WayBack {
  const { lecture: id, title, time } = visit;
  const listing = catalogue?.lecture(id)?.entries[0]?.listing;
  if (catalogue && listing) {
    return { id, title, time, address: bestAddress(nameLecture(catalogue, listing), null, time) };
  }
  const [kind, recording] = id.split(/:(.*)/s);
  const address =
    kind === 'youtube' && recording ? openAddress({ kind, id: recording }, time) : null;
  return { id, title, time, address };
}

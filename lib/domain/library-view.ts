import type { LectureId } from './course';
import type { CourseName } from './lecture-view';
import { compareNotes, type Note } from './note';
import type { Source } from './source';

/** A lecture on which the student has notes. */
export interface LibraryLecture {
  id: LectureId;
  title: string;
  sources: Source[];
  notes: Note[];
}

/** A course and those of its lectures on which the student has notes. */
export interface LibraryCourse {
  /** Null for lectures of no known course: the student's own. */
  course: CourseName | null;
  lectures: LibraryLecture[];
}

/** What the catalogue or the student says of a lecture. */
export interface LibraryEntry {
  course: CourseName | null;
  /** OCW's uid of the listing; null for a lecture of no course. */
  listing: string | null;
  /** Place in the course; 0 where there is none. */
  position: number;
  title: string;
  sources: Source[];
}

/** The student's notes by course and lecture, courses by number and year, lectures in course order. */
export function groupNotes(
  notes: readonly Note[],
  know: (lecture: LectureId) => LibraryEntry,
): LibraryCourse[] {
  const lectures = new Map<LectureId, Note[]>();
  for (const note of notes) {
    const together = lectures.get(note.lecture);
    if (together) together.push(note);
    else lectures.set(note.lecture, [note]);
  }
  const courses = new Map<string, { course: CourseName | null; members: Member[] }>();
  for (const [id, together] of lectures) {
    const { course, position, title, sources } = know(id);
    const group = courses.get(course?.slug ?? '') ?? { course, members: [] };
    group.members.push({
      position,
      lecture: { id, title, sources, notes: together.sort(compareNotes) },
    });
    courses.set(course?.slug ?? '', group);
  }
  return [...courses.values()].sort(compareCourses).map(({ course, members }) => ({
    course,
    lectures: members
      .sort((one, other) => one.position - other.position)
      .map(({ lecture }) => lecture),
  }));
}

/** A course as far as it is drawn. */
export interface DrawnCourse {
  course: CourseName | null;
  /** `notes`: how many of the lecture's are drawn, from its first. */
  lectures: { lecture: LibraryLecture; notes: number }[];
}

/** The lectures of the first `most` notes. */
export function takeNotes(courses: readonly LibraryCourse[], most: number): DrawnCourse[] {
  let left = most;
  const drawn: DrawnCourse[] = [];
  for (const { course, lectures } of courses) {
    if (left <= 0) break;
    const some: DrawnCourse['lectures'] = [];
    for (const lecture of lectures) {
      if (left <= 0) break;
      some.push({ lecture, notes: Math.min(lecture.notes.length, left) });
      left -= lecture.notes.length;
    }
    drawn.push({ course, lectures: some });
  }
  return drawn;
}

export function countNotes(courses: readonly LibraryCourse[]): number {
  const lectures = courses.flatMap((course) => course.lectures);
  return lectures.reduce((count, { notes }) => count + notes.length, 0);
}

interface Member {
  position: number;
  lecture: LibraryLecture;
}

function compareCourses(one: { course: CourseName | null }, other: { course: CourseName | null }) {
  if (!one.course || !other.course) return one.course ? -1 : 1;
  return (
    one.course.number.localeCompare(other.course.number, 'en', { numeric: true }) ||
    (one.course.year ?? 0) - (other.course.year ?? 0)
  );
}

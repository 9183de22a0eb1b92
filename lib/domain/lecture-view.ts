import type { ClipRange } from './clip-part';
import type { Captions, Course, LectureId, Resource } from './course';
import type { RichText } from './rich-text';
import type { Source } from './source';
import type { TiedReadings } from './tie-readings';

/** A course in one line. */
export interface CourseName {
  slug: string;
  number: string;
  title: string;
  term: string | null;
  year: number | null;
}

/** A lecture in one line, and the doors to it. */
export interface LectureName {
  id: LectureId;
  /** OCW's uid of the listing; null for a lecture of the student's own. */
  listing: string | null;
  title: string;
  sources: Source[];
}

/** Everything that belongs to one lecture in one course, ready to be drawn. */
export interface LectureView extends LectureName, TiedReadings {
  /** Null for a lecture of the student's own. */
  course: CourseName | null;
  /** 1 for the first lecture of the course; null for a lecture of the student's own. */
  position: number | null;
  /** How many lectures the course has. */
  count: number;
  /** Seconds; null when unknown. */
  duration: number | null;
  /** What of the recording the listing shows. */
  clip: ClipRange;
  speakers: string[];
  description: RichText;
  previous: LectureName | null;
  next: LectureName | null;
  resources: Resource[];
  /** Of the recording, in whatever course; null where no course was looked at for them. */
  captions: Captions[] | null;
  /** The other courses that list the same recording. */
  elsewhere: CourseName[];
}

export function toCourseName(course: Course): CourseName {
  const { slug, number, title, term, year } = course;
  return { slug, number, title, term, year };
}

/** `Spring 2012`; null for a course without term and year. */
export function formatTerm(course: Pick<CourseName, 'term' | 'year'>): string | null {
  const parts = [course.term, course.year].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' ') : null;
}

/** A lecture as the panel names it. */
export interface NumberedTitle {
  title: string;
  /** Its place in the course is its number as well, and is not said again in the title. */
  isNumbered: boolean;
}

/**
 * `Lecture 3: Users Working` without its number where that is its place in the course, which the panel shows beside it. OCW counts
 * lectures that were not recorded too, and lists what it does not count: elsewhere the number is no place, and stays.
 */
export function toNumberedTitle(title: string, position: number | null): NumberedTitle {
  const [, number, rest] =
    /^(?:lecture|lec|session|class)\s*\.?\s*(\d+)\s*[:.–-]\s*(\S.*)$/is.exec(title) ?? [];
  const isNumbered = number !== undefined && Number(number) === position;
  return { title: isNumbered && rest !== undefined ? rest : title, isNumbered };
}

import type { Course, LectureId, Resource } from './course';
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
  speakers: string[];
  description: RichText;
  previous: LectureName | null;
  next: LectureName | null;
  resources: Resource[];
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

/** `Lecture 3: Users Working` without its number: the panel shows the place in the course beside it. */
export function shortTitle(title: string): string {
  return title.replace(/^(?:lecture|lec|session|class)\s*\.?\s*\d+\s*[:.–-]\s*/i, '') || title;
}

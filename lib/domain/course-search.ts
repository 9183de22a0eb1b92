import type { LectureId } from './course';
import { foldText } from './fold-text';
import type { CourseName } from './lecture-view';

/** A lecture as the list of all courses has it. */
export interface ListedLecture {
  id: LectureId;
  title: string;
}

/** A course as the list of all courses has it. */
export interface ListedCourse extends CourseName {
  instructors: readonly string[];
  /** How many lectures it has. */
  count: number;
  /** In order; empty until they have been read. */
  lectures: readonly ListedLecture[];
  /** The student has notes on it. */
  isOwn: boolean;
}

/** A course that was found, with those of its lectures for whose sake it was. */
export interface CourseHit {
  course: ListedCourse;
  lectures: ListedLecture[];
}

interface Entry {
  course: ListedCourse;
  number: string;
  text: string;
  lectures: { lecture: ListedLecture; text: string }[];
}

/** Lectures that are named with a course that was found. */
const MOST_LECTURES = 5;

/**
 * Finds courses by number, title, term, instructor and lecture title. Every word must be found, as a part of a word; the
 * student's own courses come first, then those whose number or title says it, then those of which only a lecture does.
 */
export function createCourseSearch(
  courses: readonly ListedCourse[],
): (query: string) => CourseHit[] {
  const entries = courses.toSorted(compareListed).map(toEntry);
  return (query) => {
    const words = foldText(query).split(/\s+/).filter(Boolean);
    return entries
      .flatMap((entry) => match(entry, words) ?? [])
      .sort((one, other) => one.rank - other.rank)
      .map(({ hit }) => hit);
  };
}

function toEntry(course: ListedCourse): Entry {
  const { number, title, term, year, slug, instructors, lectures } = course;
  return {
    course,
    number: foldText(number),
    text: foldText([number, title, term, year, slug, ...instructors].join(' ')),
    lectures: lectures.map((lecture) => ({ lecture, text: foldText(lecture.title) })),
  };
}

function match(
  { course, number, text, lectures }: Entry,
  words: readonly string[],
): { hit: CourseHit; rank: number } | null {
  const [first] = words;
  if (first === undefined) return { hit: { course, lectures: [] }, rank: rank(course, 0) };
  const missing = words.filter((word) => !text.includes(word));
  const isCourse = missing.length === 0;
  // A lecture need not repeat what its course says; where the course says it all, the lectures are named that do so too.
  const wanted = isCourse ? words : missing;
  const found = lectures.filter(({ text: title }) => wanted.every((word) => title.includes(word)));
  if (!isCourse && found.length === 0) return null;
  const named = found.slice(0, MOST_LECTURES).map(({ lecture }) => lecture);
  const distance = isCourse ? (number.startsWith(first) ? 0 : 1) : 2;
  return { hit: { course, lectures: named }, rank: rank(course, distance) };
}

function rank({ isOwn }: ListedCourse, distance: number): number {
  return (isOwn ? 0 : 10) + distance;
}

/** By number and year: `2.003` before `18.06`. */
function compareListed(one: ListedCourse, other: ListedCourse): number {
  return (
    one.number.localeCompare(other.number, 'en', { numeric: true }) ||
    (one.year ?? 0) - (other.year ?? 0)
  );
}

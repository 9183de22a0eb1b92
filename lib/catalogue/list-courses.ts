import type { Course } from '../domain/course';
import type { ListedCourse } from '../domain/course-search';
import { toCourseName } from '../domain/lecture-view';
import type { WholeIndex } from './whole-index/open-index';

export type CourseListing = Omit<ListedCourse, 'isOwn'>;

/** Courses of the index that are read at once. */
const PART = 64;

/**
 * The list of all courses: at first by their names, then again and again with the lectures of more of them. Of `known` courses
 * that have one slug the last stands, and all of them before what the index says.
 */
export async function* listCourses(
  known: readonly Course[],
  index: Pick<WholeIndex, 'list' | 'read'>,
): AsyncGenerator<CourseListing[]> {
  const bySlug = new Map<string, CourseListing>();
  const names = await index.list();
  for (const [slug, number, title, term, year, count] of names) {
    bySlug.set(slug, { slug, number, title, term, year, count, instructors: [], lectures: [] });
  }
  for (const course of known) bySlug.set(course.slug, toListing(course));
  yield [...bySlug.values()];

  const isKnown = new Set(known.map(({ slug }) => slug));
  const numbers = names.flatMap(([slug, , , , , count], number) =>
    count > 0 && !isKnown.has(slug) ? [number] : [],
  );
  for (let at = 0; at < numbers.length; at += PART) {
    const part = await Promise.all(numbers.slice(at, at + PART).map(index.read));
    for (const course of part) bySlug.set(course.slug, toListing(course));
    yield [...bySlug.values()];
  }
}

function toListing(course: Course): CourseListing {
  return {
    ...toCourseName(course),
    instructors: course.instructors,
    count: course.listings.length,
    lectures: course.listings
      .toSorted((one, other) => one.position - other.position)
      .map(({ lecture, title }) => ({ id: lecture, title })),
  };
}

import type { Course, Listing } from '../domain/course';

export interface CourseIndex {
  course: Course;
  neighbours(uid: string): { previous: Listing | null; next: Listing | null };
}

export function indexCourse(course: Course): CourseIndex {
  const inOrder = course.listings.toSorted((one, other) => one.position - other.position);
  const places = new Map(inOrder.map(({ uid }, index) => [uid, index]));
  return {
    course,
    neighbours(uid) {
      const index = places.get(uid);
      if (index === undefined) return { previous: null, next: null };
      return { previous: inOrder[index - 1] ?? null, next: inOrder[index + 1] ?? null };
    },
  };
}

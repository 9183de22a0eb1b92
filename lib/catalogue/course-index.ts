import type { Course, Listing, Reading } from '../domain/course';
import { group } from './group';

export interface CourseIndex {
  course: Course;
  neighbours(uid: string): { previous: Listing | null; next: Listing | null };
  readings(uid: string): Reading[];
}

export function indexCourse(course: Course): CourseIndex {
  const inOrder = course.listings.toSorted((one, other) => one.position - other.position);
  const places = new Map(inOrder.map((listing, index) => [listing.uid, { listing, index }]));
  const bySession = group(course.readings.map((reading) => [reading.session, reading]));
  const ofCourse = bySession.get(null) ?? [];
  return {
    course,
    neighbours(uid) {
      const index = places.get(uid)?.index;
      if (index === undefined) return { previous: null, next: null };
      return { previous: inOrder[index - 1] ?? null, next: inOrder[index + 1] ?? null };
    },
    readings(uid) {
      const place = places.get(uid);
      if (place === undefined) return [];
      const session = place.listing.session?.label;
      return [...(session === undefined ? [] : (bySession.get(session) ?? [])), ...ofCourse];
    },
  };
}

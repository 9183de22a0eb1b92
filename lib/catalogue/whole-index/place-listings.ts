import type { Course } from '../../domain/course';

/**
 * A course that has been read in part, in the order that the index has of the whole: what has been read of it is numbered from 1,
 * wherever in the course it stands. Listings that the index does not know come last.
 */
export function placeListings(course: Course, outline: Course | null): Course {
  if (outline === null) return course;
  const places = new Map(outline.listings.map(({ uid, position }) => [uid, position]));
  return {
    ...course,
    listings: course.listings.map((listing) => ({
      ...listing,
      position: places.get(listing.uid) ?? outline.listings.length + listing.position,
    })),
  };
}

import type { Catalogue } from '../catalogue/catalogue';
import { nameLecture } from '../catalogue/lecture-view';
import type { Course, LectureId, Reading, Resource } from '../domain/course';
import { type CourseName, toCourseName } from '../domain/lecture-view';
import { openAddress } from '../sites';
import { bestAddress } from './doors';

/** Everything that is known of a course, ready to be drawn. */
export interface CourseView {
  course: CourseName;
  instructors: string[];
  /** Its page at OCW. */
  address: string | null;
  lectures: {
    uid: string;
    title: string;
    address: string | null;
    notes: number;
    resources: Resource[];
  }[];
  readings: Reading[];
}

/** `countNotes` says how many notes the student has on a lecture. */
export function viewCourse(
  catalogue: Catalogue,
  course: Course,
  countNotes: (lecture: LectureId) => number,
): CourseView {
  const listings = course.listings.toSorted((one, other) => one.position - other.position);
  return {
    course: toCourseName(course),
    instructors: course.instructors,
    address: openAddress({ kind: 'ocw', id: `courses/${course.slug}` }, null),
    lectures: listings.map((listing) => ({
      uid: listing.uid,
      title: listing.title,
      address: bestAddress(nameLecture(catalogue, listing), null, null),
      notes: countNotes(listing.lecture),
      resources: listing.resources,
    })),
    readings: course.readings,
  };
}

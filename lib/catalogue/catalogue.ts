// The known courses, indexed in memory: every question is answered by looking keys up, whatever the number of courses.
import type { CatalogueFile, Course, LectureId, Listing } from '../domain/course';
import type { SourceRef } from '../domain/source';
import { indexCourse } from './course-index';
import { type Entry, indexLectures, type KnownLecture } from './lecture-index';
import { mergeCourses } from './merge';
import { type Found, indexRefs } from './ref-index';

export interface Catalogue {
  /** What a ref names; null for a ref that no known course has. */
  find(ref: SourceRef): Found | null;
  /** The listings that an OCW page shows, in the order of the catalogue, and those of recordings that were replaced there. */
  listingsAt(ref: SourceRef): Entry[];
  /** A recording and its listings in all courses, whole ones before clips and replaced ones last. */
  lecture(id: LectureId): KnownLecture | null;
  course(slug: string): Course | null;
  courses(): Course[];
  /** The listings before and after one of a course, by their position. */
  neighbours(course: string, uid: string): { previous: Listing | null; next: Listing | null };
}

export type { Entry, Found, KnownLecture };

/** Earlier files win over later ones where they say different things of one course. */
export function createCatalogue(files: CatalogueFile[]): Catalogue {
  const courses = new Map(
    mergeCourses(files).map((course) => [course.slug, indexCourse(course)] as const),
  );
  const all = [...courses.values()].map(({ course }) => course);
  const lectures = indexLectures(all);
  const refs = indexRefs(all, [...lectures.values()]);
  return {
    find: refs.find,
    listingsAt: refs.listingsAt,
    lecture: (id) => lectures.get(id) ?? null,
    course: (slug) => courses.get(slug)?.course ?? null,
    courses: () => all,
    neighbours: (course, uid) =>
      courses.get(course)?.neighbours(uid) ?? { previous: null, next: null },
  };
}

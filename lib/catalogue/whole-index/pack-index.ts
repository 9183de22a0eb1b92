import type { CatalogueFile, Course } from '../../domain/course';
import { COURSE_LIST, type CourseRow, type IndexFile, TABLE } from './index-files';
import { keysOfCourse } from './keys';
import { packCourse, unpackCourse } from './packed-course';
import { type TableRow, writeTable } from './table';

/** What of a course an index keeps, as a course again. */
export function toFacts(course: Course): Course {
  return unpackCourse(packCourse(course));
}

/** The files of an index of these courses, which must have been checked against the schema. */
export function packIndex({ courses }: CatalogueFile): IndexFile[] {
  const numbered = courses.map((course, number) => ({ course: packCourse(course), number }));
  const taught = numbered.filter(({ course }) => course.listings.length > 0);
  const rows = taught.flatMap(({ course, number }) =>
    keysOfCourse(unpackCourse(course)).map((key): TableRow => [key, number]),
  );
  const list = numbered.map(
    ({ course: { slug, number, title, term, year, listings } }): CourseRow => [
      slug,
      number,
      title,
      term,
      year,
      listings.length,
    ],
  );
  return [
    { name: TABLE, bytes: writeTable(rows) },
    { name: COURSE_LIST, bytes: toJson(list) },
    ...taught.map(({ course, number }) => ({ name: `${number}.json`, bytes: toJson(course) })),
  ];
}

function toJson(data: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(data));
}

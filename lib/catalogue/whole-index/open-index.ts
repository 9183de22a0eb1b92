import type { Course } from '../../domain/course';
import type { SourceRef } from '../../domain/source';
import { COURSE_LIST, type CourseRow, TABLE } from './index-files';
import { keysOfRef } from './keys';
import { type PackedCourse, unpackCourse } from './packed-course';
import { findCourses } from './table';

/** The courses that a build carries, of which only those that are asked for are ever read. */
export interface WholeIndex {
  /** The numbers of the courses that may have something to say of one of these refs, in order. */
  find(refs: readonly SourceRef[]): number[];
  read(course: number): Promise<Course>;
  /** The names of all courses, those without lectures included, in the order of their numbers. */
  list(): Promise<CourseRow[]>;
}

/** `readFile` gives a file of the index, such as `table.dat`: our own, checked when it was packed. */
export async function openIndex(
  readFile: (name: string) => Promise<Response>,
): Promise<WholeIndex> {
  const response = await readFile(TABLE);
  const table = new DataView(await response.arrayBuffer());
  return {
    find: (refs) => (table.byteLength === 0 ? [] : findCourses(table, refs.flatMap(keysOfRef))),
    async read(course) {
      const packed: PackedCourse = await (await readFile(`${course}.json`)).json();
      return unpackCourse(packed);
    },
    list: async () => (await readFile(COURSE_LIST)).json(),
  };
}

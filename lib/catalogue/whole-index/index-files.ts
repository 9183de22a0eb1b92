// The files of an index, as they stand in the folder `index/` of the extension.

/** Where the table stands, beside a file for each course that is named by its number: `17.json`. */
export const TABLE = 'table.dat';
/** Where the names of all courses stand, in the order of their numbers. */
export const COURSE_LIST = 'courses.json';

/** A course's name, and how many listings it has; a course without one has no file. */
export type CourseRow = [
  slug: string,
  number: string,
  title: string,
  term: string | null,
  year: number | null,
  listings: number,
];

export interface IndexFile {
  name: string;
  bytes: Uint8Array;
}

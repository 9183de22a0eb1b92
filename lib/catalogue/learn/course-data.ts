import * as z from 'zod/mini';
import { cleanLine } from './clean-line';
import { entries, text } from './outside-fields';
import { readTolerantly } from './read-tolerantly';
import type { Reader } from './reader';

/** What a course's own `data.json` says of it. */
export interface CourseData {
  number: string;
  title: string;
  term: string | null;
  year: number | null;
  instructors: string[];
}

const courseData = z.object(
  {
    course_title: text,
    primary_course_number: text,
    term: text,
    year: text,
    instructors: entries,
  },
  'is no description of a course',
);

const instructor = z.object(
  { title: text, first_name: text, middle_initial: text, last_name: text },
  'is no person',
);

const MOST_INSTRUCTORS = 100;

/** Null when it describes no course. */
export function parseCourseData(data: unknown, file: string, reader: Reader): CourseData | null {
  const fields = readTolerantly(courseData, data, file, reader);
  if (fields === null) return null;
  const title = cleanLine(fields.course_title, reader);
  const number = cleanLine(fields.primary_course_number, reader);
  if (title === '' || number === '') return null;
  const year = fields.year.trim();
  return {
    title,
    number,
    term: cleanLine(fields.term, reader) || null,
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    instructors: readInstructors(fields.instructors, file, reader),
  };
}

function readInstructors(people: unknown[], file: string, reader: Reader): string[] {
  const names = people.slice(0, MOST_INSTRUCTORS).flatMap((person, index) => {
    const fields = readTolerantly(instructor, person, `${file}#instructors[${index}]`, reader);
    if (fields === null) return [];
    const parts = [fields.first_name, fields.middle_initial, fields.last_name];
    const name = cleanLine(parts.filter(Boolean).join(' '), reader);
    return name || cleanLine(fields.title, reader) || [];
  });
  return [...new Set(names)];
}

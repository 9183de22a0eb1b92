// Learned courses have a database of their own: it can grow to many megabytes, which would make the notes' open slowly, and
// whatever happens to it can be read from OCW again.
import type { DBSchema, IDBPDatabase } from 'idb';
import type { KeptCourse } from '../domain/learned-course';
import { announceChange } from './changes';
import type { CopyArea } from './copy/area';
import { type OpenOptions, openVersion } from './database';
import { openBeside } from './place';
import { read } from './transaction';

interface CourseSchema extends DBSchema {
  courses: { key: string; value: StoredCourse };
  /** What OCW has answered of courses that are not complete yet. */
  answers: { key: [slug: string, path: string]; value: Answer };
}

/** The first courses that were kept say nothing of changes. */
type StoredCourse = Omit<KeptCourse, 'changes' | 'absent'> &
  Partial<Pick<KeptCourse, 'changes' | 'absent'>> & {
    /** The id of the reading that kept it last. */
    keptBy?: string;
  };

interface Answer {
  slug: string;
  path: string;
  data: unknown;
}

export type CourseDatabase = IDBPDatabase<CourseSchema>;

/** Opens them beside the store, wherever that is. Rejects with a `StorageError`. */
export function openCourses(area: CopyArea, options?: OpenOptions): Promise<CourseDatabase> {
  return openBeside(
    area,
    'lectern-courses',
    (name, there) => openVersion<CourseSchema>(name, 1, createStores, there),
    options,
  );
}

function createStores(database: CourseDatabase): void {
  database.createObjectStore('courses', { keyPath: 'slug' });
  database.createObjectStore('answers', { keyPath: ['slug', 'path'] });
}

export async function listCourses(database: CourseDatabase): Promise<KeptCourse[]> {
  return (await read(() => database.getAll('courses'))).map(toKept);
}

/** Null for a course that was never learned. */
export async function findCourse(
  database: CourseDatabase,
  slug: string,
): Promise<KeptCourse | null> {
  const stored = await read(() => database.get('courses', slug));
  return stored === undefined ? null : toKept(stored);
}

function toKept({ keptBy: _, ...stored }: StoredCourse): KeptCourse {
  return { changes: null, absent: [], ...stored };
}

/**
 * Keeps what `merge` makes of what is kept by then, which another reading of the course can have kept in between: `isOwn` says
 * that it was this `reading`. A complete course needs its answers no longer: the next reading asks anew.
 */
export async function keepCourse(
  database: CourseDatabase,
  { slug, reading }: { slug: string; reading: string },
  merge: (kept: KeptCourse | null, isOwn: boolean) => KeptCourse,
): Promise<void> {
  await read(async () => {
    const transaction = database.transaction(['courses', 'answers'], 'readwrite');
    const courses = transaction.objectStore('courses');
    const stored = await courses.get(slug);
    const course = merge(stored ? toKept(stored) : null, stored?.keptBy === reading);
    await courses.put({ ...course, keptBy: reading });
    if (course.isComplete) await transaction.objectStore('answers').delete(answersOf(slug));
    await transaction.done;
  });
  announceChange({ type: 'courses' });
}

/** What OCW has answered of a course, by path. */
export async function readAnswers(
  database: CourseDatabase,
  slug: string,
): Promise<Map<string, unknown>> {
  const answers = await read(() => database.getAll('answers', answersOf(slug)));
  return new Map(answers.map(({ path, data }) => [path, data]));
}

/** How many answers are kept of a course. */
export function countAnswers(database: CourseDatabase, slug: string): Promise<number> {
  return read(() => database.count('answers', answersOf(slug)));
}

export async function keepAnswer(database: CourseDatabase, answer: Answer): Promise<void> {
  await read(() => database.put('answers', answer));
}

export async function forgetAnswers(database: CourseDatabase, slug: string): Promise<void> {
  await read(() => database.delete('answers', answersOf(slug)));
}

/** All keys that begin with the slug: an empty array sorts after every string. */
function answersOf(slug: string): IDBKeyRange {
  return IDBKeyRange.bound([slug], [slug, []]);
}

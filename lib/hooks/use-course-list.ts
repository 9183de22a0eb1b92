import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type CourseListing, listCourses } from '../catalogue/list-courses';
import type { ListedCourse } from '../domain/course-search';
import { watchChanges } from '../storage/changes';
import { loadCourses } from './known-courses';

export interface CourseList {
  /** Null until the names are read. */
  courses: readonly ListedCourse[] | null;
  /** The lectures' titles of all of them are there as well. */
  isWhole: boolean;
  /** Why they could not be read the last time; null when they could. */
  error: Error | null;
  tryAgain(): void;
}

/** Every course that Lectern knows: bundled, learned, and in the index. Names are there at once, lectures a little later. */
export function useCourseList(ownSlugs: ReadonlySet<string>, load = loadCourses): CourseList {
  const [rows, setRows] = useState<readonly CourseListing[] | null>(null);
  const [isWhole, setWhole] = useState(false);
  const [error, setError] = useState<Error | null>(null);

  const running = useRef<object | null>(null);
  const tryAgain = useCallback(() => {
    const mine = {};
    running.current = mine;
    const isCurrent = () => running.current === mine;
    const read = async () => {
      const { bundled, learned, index } = await load([]);
      // The bundled courses are read by people: theirs stand.
      const known = [...learned.map(({ course }) => course), ...bundled.courses];
      for await (const part of listCourses(known, index)) {
        if (!isCurrent()) return;
        setRows(part);
        setError(null);
      }
      setWhole(true);
    };
    read().catch((reason) => isCurrent() && setError(reason));
  }, []);
  useEffect(() => {
    tryAgain();
    const stop = watchChanges(({ type }) => type === 'courses' && tryAgain());
    return () => {
      running.current = null;
      stop();
    };
  }, []);

  const courses = useMemo(
    () => rows?.map((row) => ({ ...row, isOwn: ownSlugs.has(row.slug) })) ?? null,
    [rows, ownSlugs],
  );
  return { courses, isWhole, error, tryAgain };
}

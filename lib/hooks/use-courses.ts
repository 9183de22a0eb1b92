import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SourceRef } from '../domain/source';
import { watchChanges } from '../storage/changes';
import {
  type CourseFiles,
  findUnread,
  type IndexedCourses,
  joinCourses,
  type KnownCourses,
  loadCourses,
  readCourses,
} from './known-courses';

export interface Courses {
  /** Null until all that concerns the refs is loaded. What was loaded before stands while there is more to load. */
  known: KnownCourses | null;
  /** True while `known` has every course that may have something to say of the refs as they are now. */
  isCurrent: boolean;
  /** Why they could not be loaded the last time; null when they could. */
  error: Error | null;
  tryAgain(): void;
}

const NONE: IndexedCourses = new Map();

/**
 * Everything that is known of `refs`. Loaded at once, and anew when a course was learned or the student asks for it; courses of
 * the index are read when a ref needs them, and what needs none more is current within the same drawing.
 */
export function useCourses(
  refs: readonly SourceRef[],
  load: typeof loadCourses = loadCourses,
): Courses {
  const [files, setFiles] = useState<CourseFiles | null>(null);
  const [indexed, setIndexed] = useState(NONE);
  const [error, setError] = useState<Error | null>(null);

  const newest = useRef(refs);
  newest.current = refs;
  const tryAgain = useCallback(() => {
    load(newest.current).then((loaded) => {
      setFiles(loaded);
      setIndexed((before) => new Map([...before, ...loaded.first]));
      setError(null);
    }, setError);
  }, []);
  // Not after the first frame: the lecture waits for it.
  useLayoutEffect(() => {
    tryAgain();
    return watchChanges(({ type }) => type === 'courses' && tryAgain());
  }, []);

  const unread = files ? findUnread(files, indexed, refs) : [];
  useEffect(() => {
    if (!files || unread.length === 0) return;
    readCourses(files.index, unread).then(
      (courses) => setIndexed((before) => new Map([...before, ...courses])),
      setError,
    );
  }, [files, unread.join()]);

  const joined = useMemo(() => files && joinCourses(files, indexed), [files, indexed]);
  const isCurrent = joined !== null && unread.length === 0;
  const known = useRef<KnownCourses | null>(null);
  if (isCurrent) known.current = joined;
  return { known: known.current, isCurrent, error, tryAgain };
}

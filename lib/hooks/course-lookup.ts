import type { SourceRef } from '../domain/source';
import {
  findUnread,
  type IndexedCourses,
  joinCourses,
  type KnownCourses,
  loadCourses,
  openOwnIndex,
  readCourses,
} from './known-courses';

/** For whoever asks about one page after the other: what was read is kept, and a page that needs no more waits for nothing. */
export interface CourseLookup {
  /** The known courses, with those of the index that may have something to say of these refs. */
  about(refs: readonly SourceRef[]): Promise<KnownCourses>;
  /** Opens the index, for which the first answer would have to wait, before anything is asked. */
  prepare(): void;
}

export function createCourseLookup(load = loadCourses): CourseLookup {
  let opening: ReturnType<typeof openOwnIndex> | undefined;
  let loading: ReturnType<typeof load> | null = null;
  let indexed: IndexedCourses = new Map();
  let known: KnownCourses | null = null;
  return {
    async about(refs) {
      loading ??= load(refs, opening);
      // What could not be loaded now may be the next time.
      loading.catch(() => {
        loading = null;
        opening = undefined;
      });
      const files = await loading;
      if (indexed.size === 0) indexed = files.first;
      const unread = findUnread(files, indexed, refs);
      if (unread.length > 0) {
        const courses = await readCourses(files.index, unread);
        indexed = new Map([...indexed, ...courses]);
        known = null;
      }
      known ??= joinCourses(files, indexed);
      return known;
    },
    prepare() {
      opening = openOwnIndex();
      // Whoever asks is told.
      opening.catch(() => undefined);
    },
  };
}

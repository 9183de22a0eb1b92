import type { SourceRef } from '../domain/source';
import {
  findUnread,
  type IndexedCourses,
  joinCourses,
  type KnownCourses,
  loadCourses,
  type OwnFiles,
  openOwnFiles,
  readCourses,
} from './known-courses';

/** For whoever asks about one page after the other: what was read is kept, and a page that needs no more waits for nothing. */
export interface CourseLookup {
  /** The known courses, with those of the index that may have something to say of these refs. */
  about(refs: readonly SourceRef[]): Promise<KnownCourses>;
  /** Begins to read what ships inside the extension, before anything is asked. */
  prepare(): void;
}

export function createCourseLookup(load = loadCourses): CourseLookup {
  let own: OwnFiles | undefined;
  let loading: ReturnType<typeof load> | null = null;
  let indexed: IndexedCourses = new Map();
  let known: KnownCourses | null = null;
  return {
    async about(refs) {
      loading ??= load(refs, own);
      // What could not be loaded now may be the next time.
      loading.catch(() => {
        loading = null;
        own = undefined;
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
      own = openOwnFiles();
      // Whoever asks is told.
      Promise.all([own.bundled, own.index]).catch(() => undefined);
    },
  };
}

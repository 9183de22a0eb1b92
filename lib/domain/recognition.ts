import type { LectureId } from './course';
import type { SourceRef } from './source';

/** What the catalogue makes of a page. */
export type Recognition =
  /** A known lecture. `listing` is the OCW record the page shows, null when the page shows none in particular. */
  | { type: 'lecture'; lecture: LectureId; listing: string | null; course: string }
  /** A video that belongs to lectures of a course and is none itself. */
  | { type: 'related'; ref: SourceRef; title: string; course: string; listings: string[] }
  /** A page of a known course on which no known lecture plays. */
  | { type: 'course'; course: string }
  /** A page of an OCW course that can be learned. */
  | { type: 'unknown-course'; slug: string }
  /** A recording that no known course lists: the student can make it a lecture of their own. */
  | {
      type: 'unknown-recording';
      ref: SourceRef;
      /** The known course on whose page at OCW it plays; null elsewhere. */
      course: string | null;
    }
  /** Nothing that Lectern knows. */
  | { type: 'nothing' };

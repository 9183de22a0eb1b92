import type { LectureId } from './course';
import type { CourseName } from './lecture-view';
import type { Source } from './source';

/** What a lecture with notes is called and where it opens: in a backup, for a machine that does not know its course. */
export interface KeptName {
  id: LectureId;
  title: string;
  /** Null for a lecture of no course. */
  course: CourseName | null;
  /** OCW's uid of the listing; null for a lecture of no course. */
  listing: string | null;
  /** Place in the course; 0 where there is none. */
  position: number;
  sources: Source[];
}

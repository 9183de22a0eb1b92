import type { CourseName, LectureName } from './lecture-view';
import type { SourceRef } from './source';

/** A lecture by its title, and where it opens; null when it has no open door. */
export interface LectureWay {
  lecture: LectureName;
  address: string | null;
}

/** A lecture that the student had open, and where it goes on. */
export interface WayBack {
  id: string;
  title: string;
  /** Seconds; null when unknown. */
  time: number | null;
  address: string | null;
}

/** What a page is on which no known lecture plays. */
export type PageView =
  | { type: 'looking' }
  /** What Lectern knows of courses could not be loaded, so that no lecture can be recognised. */
  | { type: 'no-courses' }
  /** A course of OCW that can be learned. */
  | { type: 'unknown-course' }
  | { type: 'course'; course: CourseName; lectures: LectureWay[] }
  /** A video that belongs to lectures and is none itself. */
  | { type: 'related'; course: CourseName; lectures: LectureWay[]; recording: SourceRef }
  /** A video that no known course lists, of OCW's channel or with the name of a course of OCW. */
  | {
      type: 'ocw-recording';
      recording: SourceRef;
      isOcw: boolean;
      isNamed: boolean;
      /** How far its course has been read; null for one that is not known to have been. */
      read: 'in-part' | 'whole' | null;
    }
  /** A video on a page of a course that has been read in part, which did not say of it. */
  | { type: 'unread-recording'; recording: SourceRef }
  /** A video that no known course lists. */
  | { type: 'unknown-recording'; recording: SourceRef }
  /** Nobody answers there: another site, or a page that was open before Lectern was installed. */
  | { type: 'silent' }
  | { type: 'nothing' };

import type { Course } from './course';
import type { CourseChanges } from './course-changes';

/** One thing of OCW's data that could not be read, for the list that the student can look at. */
export interface Problem {
  /** The path of the file at OCW. */
  file: string;
  /** Empty when it is the file as a whole. */
  field: string;
  reason: string;
}

/** A course as OCW's own data tells it, in whole or in part. */
export interface LearnedCourse {
  course: Course;
  /** What could not be read. */
  problems: Problem[];
  /** Every place where the course lists its lectures has been read: its galleries, or all its pages where it has none. */
  isComplete: boolean;
  /** OCW stopped answering on the way: what was read is kept, and the rest can be asked for again. */
  isCutOff: boolean;
  /** Paths of pages that can show more videos and have not been read. */
  unread: string[];
}

/** A learned course as it is kept on this machine. */
export interface KeptCourse extends LearnedCourse {
  slug: string;
  /** ISO date of the last reading. */
  learnedAt: string;
  /** What the last reading that began anew found changed; null before there was one. */
  changes: CourseChanges | null;
  /** Keys of what is kept and OCW no longer has. */
  absent: string[];
}

/** Requests that OCW has answered, of those that are known to be needed so far. */
export interface Progress {
  done: number;
  total: number;
}

/** How far the reading of a course is. */
export type Learning =
  | { type: 'idle' }
  | { type: 'running'; progress: Progress }
  /** `reason`: a sentence that says what to do. */
  | { type: 'failed'; reason: string };

import type { LectureId } from './course';

/** A YouTube video that is no OCW lecture we know, on which the student takes notes all the same. */
export interface OwnLecture {
  id: LectureId;
  title: string;
  /** ISO date. */
  createdAt: string;
}

/** A lecture that the student had open, and where they were in it: the way back. */
export interface Visit {
  lecture: LectureId;
  title: string;
  /** Seconds of the recording; null when the player never told. */
  time: number | null;
  /** ISO date. */
  visitedAt: string;
}

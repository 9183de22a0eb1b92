import type { LectureId } from './course';

/** A picture of the player's frame, beside the note that it was taken for. */
export interface Picture {
  id: string;
  /** The note's id. */
  note: string;
  lecture: LectureId;
  /** Seconds of the recording that it shows. */
  time: number;
  type: 'image/webp';
  /** Pixels. */
  width: number;
  height: number;
  bytes: ArrayBuffer;
  /** ISO date. */
  createdAt: string;
}

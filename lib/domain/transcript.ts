import type { LectureId } from './course';

/** Words, and when they are said. Seconds of the recording, start never after end; in order of start, and several may overlap. */
export interface Cue {
  start: number;
  end: number;
  text: string;
}

/** What of a transcript is known without its cues. */
export interface TranscriptInfo {
  lecture: LectureId;
  /** BCP 47; `und` where nobody said. */
  language: string;
  /** `ocw`: OCW's own captions; `student`: a file of the student's own, which is theirs to keep, export and remove. */
  by: 'ocw' | 'student';
  /** Seconds that the student moved the whole transcript by; 0 as it came. */
  offset: number;
}

export interface Transcript extends TranscriptInfo {
  cues: readonly Cue[];
}

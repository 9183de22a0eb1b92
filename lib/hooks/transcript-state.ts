import type { LectureId } from '../domain/course';
import type { MessageKey } from '../domain/message-key';
import { type KeptTranscript, packTranscript } from '../domain/packed-transcript';
import { moveCues, type Transcript, type TranscriptChoice } from '../domain/transcript';

export type TranscriptState =
  /** What is kept is looked at, or OCW is asked. */
  | { type: 'loading' }
  /** There is none. `mayRead`: nobody has looked yet whether the lecture's course names one. */
  | { type: 'none'; mayRead: boolean }
  /** OCW names one and does not give it: `reason` says why, and nothing was kept. */
  | { type: 'failed'; reason: MessageKey }
  /** Its cues are in the time of the recording already. */
  | { type: 'shown'; transcript: Transcript };

/** What has been read of one lecture. */
export interface ReadTranscript {
  lecture: LectureId | null;
  state: TranscriptState;
  choices: TranscriptChoice[];
  /** As it is kept. */
  kept: KeptTranscript | null;
}

export const LOADING: TranscriptState = { type: 'loading' };
export const NOTHING: ReadTranscript = { lecture: null, state: LOADING, choices: [], kept: null };

export function toShown({ cues, ...info }: KeptTranscript): TranscriptState {
  const { lecture, language, by, offset } = info;
  return {
    type: 'shown',
    transcript: { lecture, language, by, offset, cues: moveCues(cues, offset) },
  };
}

/** What is drawn of a transcript is drawn anew with another one: the same one read again is the one before. */
export function keepSame(before: ReadTranscript, next: ReadTranscript): ReadTranscript {
  if (before.lecture !== next.lecture || !before.kept || !next.kept) return next;
  const isSame = packTranscript(before.kept) === packTranscript(next.kept);
  return isSame ? { ...next, state: before.state, kept: before.kept } : next;
}

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

/** What the student has added to a lecture: theirs to keep, hand on and remove. */
export type OwnTranscript = Omit<Transcript, 'by'>;

/** Those of `theirs` of whose lecture there is none in their language yet. */
export function listMissing(
  theirs: readonly OwnTranscript[],
  ours: readonly OwnTranscript[],
): OwnTranscript[] {
  const known = new Set(ours.map(toTranscriptKey));
  return theirs.filter((one) => !known.has(toTranscriptKey(one)));
}

/** Those of `theirs` of whose lecture there are other words here in their language, or the same at another time. */
export function listDiffering(
  theirs: readonly OwnTranscript[],
  ours: readonly OwnTranscript[],
): OwnTranscript[] {
  const known = new Map(ours.map((one) => [toTranscriptKey(one), one]));
  return theirs.filter((one) => {
    const here = known.get(toTranscriptKey(one));
    return here !== undefined && !hasSameWords(one, here);
  });
}

function hasSameWords(one: OwnTranscript, other: OwnTranscript): boolean {
  return (
    one.offset === other.offset &&
    one.cues.length === other.cues.length &&
    one.cues.every(({ start, end, text }, index) => {
      const cue = other.cues[index];
      return cue?.start === start && cue.end === end && cue.text === text;
    })
  );
}

export function toTranscriptKey({ lecture, language }: OwnTranscript): string {
  return `${lecture} ${language}`;
}

/** One of the transcripts that a lecture has, or can have. */
export type TranscriptChoice = Pick<TranscriptInfo, 'language' | 'by'>;

/** In the time of the recording: what would be said before it begins is not said. */
export function moveCues(cues: readonly Cue[], offset: number): readonly Cue[] {
  if (offset === 0) return cues;
  // Without the dust of sums of tenths.
  const move = (time: number) => Math.max(0, Math.round((time + offset) * 1000) / 1000);
  return cues.flatMap(({ start, end, text }) =>
    end + offset < 0 ? [] : [{ start: move(start), end: move(end), text }],
  );
}

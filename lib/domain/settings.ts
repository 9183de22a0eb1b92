import { toLanguage, UNKNOWN_LANGUAGE } from './language';

/** Whether the courses of OCW's lectures on YouTube are read: when the student says so, at once, or not at all. */
export const COURSE_READING = ['ask', 'always', 'never'] as const;

export type CourseReading = (typeof COURSE_READING)[number];

/** When the video stops for a note: as it is begun, never, or once it is longer than a line. */
export const WRITING_PAUSE = ['begin', 'never', 'second-line'] as const;

export type WritingPause = (typeof WRITING_PAUSE)[number];

/** How a transcript is shown: as captions are broken, or joined for reading. */
export const TRANSCRIPT_LAYOUT = ['paragraphs', 'lines'] as const;

export type TranscriptLayout = (typeof TRANSCRIPT_LAYOUT)[number];

/** What the student has chosen. */
export interface Settings {
  /** Seconds, 0 to 15, by which a note's time goes back from its first keystroke. */
  noteDelay: number;
  writingPause: WritingPause;
  courseReading: CourseReading;
  transcriptLayout: TranscriptLayout;
  /** The language in which a transcript was chosen last, in BCP 47; null before. */
  transcriptLanguage: string | null;
  /** OCW's transcripts are read and kept with the course, and not one by one as they are looked at. */
  keepsTranscripts: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  noteDelay: 3,
  writingPause: 'begin',
  courseReading: 'ask',
  transcriptLayout: 'paragraphs',
  transcriptLanguage: null,
  keepsTranscripts: false,
};

export const MAXIMUM_NOTE_DELAY = 15;

/** Characters of a line of the narrowest place where notes are written. */
const LINE = 40;

/** Settings out of whatever was kept: what is missing or means nothing is the default, what is out of range its nearest. */
export function toSettings(kept: Readonly<Record<string, unknown>>): Settings {
  const { noteDelay, writingPause, courseReading, transcriptLayout, transcriptLanguage } = kept;
  return {
    noteDelay:
      typeof noteDelay === 'number' && Number.isFinite(noteDelay)
        ? Math.min(Math.max(noteDelay, 0), MAXIMUM_NOTE_DELAY)
        : DEFAULT_SETTINGS.noteDelay,
    writingPause:
      WRITING_PAUSE.find((known) => known === writingPause) ?? DEFAULT_SETTINGS.writingPause,
    courseReading:
      COURSE_READING.find((known) => known === courseReading) ?? DEFAULT_SETTINGS.courseReading,
    transcriptLayout:
      TRANSCRIPT_LAYOUT.find((known) => known === transcriptLayout) ??
      DEFAULT_SETTINGS.transcriptLayout,
    transcriptLanguage: toKnownLanguage(transcriptLanguage),
    keepsTranscripts: kept.keepsTranscripts === true,
  };
}

function toKnownLanguage(kept: unknown): string | null {
  const language = typeof kept === 'string' ? toLanguage(kept) : UNKNOWN_LANGUAGE;
  return language === UNKNOWN_LANGUAGE ? null : language;
}

/** Whether the video stops for a note that is begun, and has come to this text. */
export function isPausedFor(text: string, pause: WritingPause): boolean {
  if (pause === 'second-line') return text.length > LINE || text.includes('\n');
  return pause === 'begin';
}

/** Whether the courses of OCW's lectures on YouTube are read: when the student says so, at once, or not at all. */
export const COURSE_READING = ['ask', 'always', 'never'] as const;

export type CourseReading = (typeof COURSE_READING)[number];

/** What the student has chosen. */
export interface Settings {
  /** Seconds, 0 to 15, by which a note's time goes back from its first keystroke. */
  noteDelay: number;
  courseReading: CourseReading;
}

export const DEFAULT_SETTINGS: Settings = { noteDelay: 3, courseReading: 'ask' };

export const MAXIMUM_NOTE_DELAY = 15;

/** Settings out of whatever was kept: what is missing or means nothing is the default, what is out of range its nearest. */
export function toSettings(kept: Readonly<Record<string, unknown>>): Settings {
  const { noteDelay, courseReading } = kept;
  return {
    noteDelay:
      typeof noteDelay === 'number' && Number.isFinite(noteDelay)
        ? Math.min(Math.max(noteDelay, 0), MAXIMUM_NOTE_DELAY)
        : DEFAULT_SETTINGS.noteDelay,
    courseReading:
      COURSE_READING.find((known) => known === courseReading) ?? DEFAULT_SETTINGS.courseReading,
  };
}

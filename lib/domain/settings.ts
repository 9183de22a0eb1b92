/** What the student has chosen. */
export interface Settings {
  /** Seconds, 0 to 15, by which a note's time goes back from its first keystroke. */
  noteDelay: number;
}

export const DEFAULT_SETTINGS: Settings = { noteDelay: 3 };

export const MAXIMUM_NOTE_DELAY = 15;

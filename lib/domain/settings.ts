/** What the student has chosen. */
export interface Settings {
  /** Seconds, 0 to 15, by which a note's time goes back from its first keystroke. */
  noteDelay: number;
}

export const DEFAULT_SETTINGS: Settings = { noteDelay: 3 };

export const MAXIMUM_NOTE_DELAY = 15;

/** Settings out of whatever was kept: what is missing or no number is the default, what is out of range its nearest. */
export function toSettings(kept: Readonly<Record<string, unknown>>): Settings {
  const { noteDelay } = kept;
  return {
    noteDelay:
      typeof noteDelay === 'number' && Number.isFinite(noteDelay)
        ? Math.min(Math.max(noteDelay, 0), MAXIMUM_NOTE_DELAY)
        : DEFAULT_SETTINGS.noteDelay,
  };
}

import type { Note } from './note';
import type { Sitting } from './note-version';

export type NoteChange = Partial<Pick<Note, 'text' | 'time' | 'end' | 'kind'>>;

/** What becomes of a change: to which note it is made, or a note of its own that is made of it. */
export type EditPlan =
  | { type: 'change'; note: Note; change: NoteChange | Pick<Note, 'deletedAt'>; isVersion: boolean }
  | { type: 'keep-beside'; note: Note };

/**
 * Where a change goes that is made to `note`, or to what this sitting has kept beside it. Where the note says what the sitting
 * has never seen, it stays as it is, and the sitting's own text becomes a note beside it. Null when what is changed is gone.
 */
export function planEdit(
  note: Note | undefined,
  beside: Note | undefined,
  change: NoteChange,
  sitting: Sitting | null,
  now: Date,
): EditPlan | null {
  const isTakenBack = sitting?.isTakenBack === true;
  if (beside) {
    if (beside.deletedAt !== null) return null;
    const next = isTakenBack ? { deletedAt: now.toISOString() } : change;
    return { type: 'change', note: beside, change: next, isVersion: false };
  }
  if (!note || note.deletedAt !== null) return null;
  const isVersion = sitting === null || note.revision === sitting.since;
  const { text = note.text } = change;
  if (!sitting || text === note.text || sitting.known.has(note.text))
    return { type: 'change', note, change, isVersion };
  // Of what is taken back, nothing is left that could be taken back.
  if (isTakenBack) return { type: 'change', note, change: {}, isVersion: false };
  const updatedAt = now.toISOString();
  return {
    type: 'keep-beside',
    note: { ...note, ...change, id: sitting.beside, revision: 1, updatedAt },
  };
}

import { useMemo, useState } from 'preact/hooks';
import type { LectureId } from '../domain/course';
import type { Note } from '../domain/note';
import type { Database } from '../storage/database';
import { editNote, listNotes, removeNote, restoreNote } from '../storage/notes';
import { useStored } from './use-stored';

export type NoteChange = Partial<Pick<Note, 'text' | 'time' | 'end' | 'kind'>>;

export interface Notes {
  /** In order of time; null until they are read. */
  notes: Note[] | null;
  /** The note removed last, which one click brings back; null when there is none. */
  removed: Note | null;
  error: Error | null;
  /** Rejects when the store refuses, so that the text being edited can stay on screen. */
  edit(note: Note, change: NoteChange): Promise<void>;
  remove(note: Note): void;
  undoRemove(): void;
  dismissRemoved(): void;
}

/** The notes of one lecture, and what can be done to them. */
export function useNotes(database: Database | null, lecture: LectureId | null): Notes {
  const stored = useStored(
    database,
    async (open) => (lecture === null ? [] : listNotes(open, lecture)),
    (change) => change.type === 'notes' && (change.lecture === null || change.lecture === lecture),
    [lecture],
  );
  const [removed, setRemoved] = useState<Note | null>(null);
  const [error, setError] = useState<Error | null>(null);

  const actions = useMemo(() => {
    function attempt(work: Promise<unknown>, done: () => void) {
      work.then(() => {
        setError(null);
        done();
      }, setError);
    }
    return {
      async edit(note: Note, change: NoteChange) {
        if (database) await editNote(database, note.id, change, new Date());
      },
      remove(note: Note) {
        if (database) attempt(removeNote(database, note.id, new Date()), () => setRemoved(note));
      },
      undoRemove() {
        if (database && removed)
          attempt(restoreNote(database, removed.id, new Date()), () => setRemoved(null));
      },
      dismissRemoved: () => setRemoved(null),
    };
  }, [database, removed]);

  return {
    notes: stored.value,
    removed: removed?.lecture === lecture ? removed : null,
    error: error ?? stored.error,
    ...actions,
  };
}

import { useMemo, useState } from 'preact/hooks';
import type { Note } from '../domain/note';
import type { Database } from '../storage/database';
import { editNote, removeNote, restoreNote } from '../storage/notes';
import { StorageError } from '../storage/storage-error';
import { describeError } from './describe-error';

export type NoteChange = Partial<Pick<Note, 'text' | 'time' | 'end' | 'kind'>>;

export interface NoteActions {
  /** The note removed last, which one click brings back; null when there is none. */
  removed: Note | null;
  /** Why the store refused the last removal or its undo; null when it did not. */
  actionError: Error | null;
  /** Rejects with a sentence for the student when the store refuses, so that the text being edited can stay. */
  edit(note: Note, change: NoteChange): Promise<void>;
  remove(note: Note): void;
  undoRemove(): void;
  dismissRemoved(): void;
}

/** What can be done to a note, wherever it is shown. */
export function useNoteActions(database: Database | null): NoteActions {
  const [removed, setRemoved] = useState<Note | null>(null);
  const [actionError, setActionError] = useState<Error | null>(null);

  const actions = useMemo(() => {
    function attempt(work: (open: Database) => Promise<unknown>, done: () => void) {
      if (!database) return;
      work(database).then(() => {
        setActionError(null);
        done();
      }, setActionError);
    }
    return {
      async edit(note: Note, change: NoteChange) {
        try {
          if (!database) throw new StorageError('refused', null);
          const edited = await editNote(database, note.id, change, new Date());
          if (!edited) throw new StorageError('gone', null);
        } catch (error) {
          throw new Error(describeError(error), { cause: error });
        }
      },
      remove: (note: Note) =>
        attempt(
          (open) => removeNote(open, note.id, new Date()),
          () => setRemoved(note),
        ),
      undoRemove() {
        if (!removed) return;
        attempt(
          (open) => restoreNote(open, removed.id, new Date()),
          () => setRemoved(null),
        );
      },
      dismissRemoved: () => setRemoved(null),
    };
  }, [database, removed]);

  return { removed, actionError, ...actions };
}

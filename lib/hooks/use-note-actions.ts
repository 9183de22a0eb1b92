import { useMemo, useState } from 'preact/hooks';
import type { LectureId } from '../domain/course';
import type { Note } from '../domain/note';
import type { NoteChange } from '../domain/note-edit';
import type { NoteVersion, Sitting } from '../domain/note-version';
import type { Database } from '../storage/database';
import { editNote, removeNote, restoreNote } from '../storage/notes';
import { StorageError } from '../storage/storage-error';
import { listVersions } from '../storage/versions';
import { type Doing, describeError, type Problem } from './describe-error';

export interface NoteActions {
  /** The note removed last, which one click brings back; null when there is none. */
  removed: Note | null;
  /** The last removal or its undo, when the store refused it, and whose note it was; null when it did not. */
  actionProblem: (Problem & { lecture: LectureId }) | null;
  /**
   * Rejects with a sentence for the student when the store refuses, so that the text being edited can stay. What the note was
   * is kept as a version: of a sitting once, for null always. True when the change was kept as a note beside this one.
   */
  edit(note: Note, change: NoteChange, sitting: Sitting | null): Promise<boolean>;
  /** What the note said before, newest first. Rejects with a sentence for the student. */
  readVersions(note: Note): Promise<NoteVersion[]>;
  remove(note: Note): Promise<void>;
  undoRemove(): Promise<void>;
  dismissRemoved(): void;
}

/** What can be done to a note, wherever it is shown. */
export function useNoteActions(database: Database | null): NoteActions {
  const [removed, setRemoved] = useState<Note | null>(null);
  const [actionProblem, setActionProblem] = useState<NoteActions['actionProblem']>(null);

  const actions = useMemo(() => {
    async function attempt(
      doing: Doing,
      { lecture }: Note,
      work: (open: Database) => Promise<unknown>,
    ): Promise<boolean> {
      try {
        if (!database) throw new StorageError('refused', null);
        await work(database);
        setActionProblem(null);
        return true;
      } catch (error) {
        setActionProblem({ doing, error, lecture });
        return false;
      }
    }
    return {
      edit: (note: Note, change: NoteChange, sitting: Sitting | null) =>
        tell(database, async (open) => {
          const edited = await editNote(open, note.id, change, new Date(), sitting);
          if (!edited) throw new StorageError('gone', null);
          return edited.id !== note.id;
        }),
      readVersions: (note: Note) => tell(database, (open) => listVersions(open, note.id)),
      async remove(note: Note) {
        const isDone = await attempt('remove', note, (open) =>
          removeNote(open, note.id, new Date()),
        );
        if (isDone) setRemoved(note);
      },
      async undoRemove() {
        if (!removed) return;
        const isDone = await attempt('restore', removed, (open) =>
          restoreNote(open, removed.id, new Date()),
        );
        if (isDone) setRemoved(null);
      },
      dismissRemoved: () => setRemoved(null),
    };
  }, [database, removed]);

  return { removed, actionProblem, ...actions };
}

/** Does it, or rejects with a sentence for the student. */
async function tell<Result>(
  database: Database | null,
  work: (open: Database) => Promise<Result>,
): Promise<Result> {
  try {
    if (!database) throw new StorageError('refused', null);
    return await work(database);
  } catch (error) {
    throw new Error(describeError(error), { cause: error });
  }
}

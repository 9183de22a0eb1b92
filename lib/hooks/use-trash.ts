import { useMemo, useState } from 'preact/hooks';
import type { LectureId } from '../domain/course';
import type { LibraryEntry } from '../domain/library-view';
import type { Note } from '../domain/note';
import { type RemovedNote, viewRemoved } from '../domain/removed-note';
import { eraseRemovedNotes, listRemovedNotes, restoreNotes } from '../storage/removed-notes';
import { type Doing, type Problem, toProblem } from './describe-error';
import { inStore, type Store } from './use-store';
import { useStored } from './use-stored';

export interface Trash {
  /** The last removed first; null until they are read and their lectures known. */
  notes: RemovedNote[] | null;
  /** What the last action did, and to how many; null before the first. */
  outcome: { type: 'restored' | 'erased'; count: number } | null;
  /** What could not be read or done; null when nothing refused. */
  problem: Problem | null;
  restore(notes: readonly Note[]): Promise<void>;
  erase(notes: readonly Note[]): Promise<void>;
}

/** The removed notes, and what can still be done to them. */
export function useTrash(
  store: Pick<Store, 'database' | 'opening'>,
  know: ((lecture: LectureId) => LibraryEntry) | null,
): Trash {
  const removed = useStored(
    store.database,
    listRemovedNotes,
    (change) => change.type === 'notes',
    [],
  );
  const [outcome, setOutcome] = useState<Trash['outcome']>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const notes = useMemo(
    () => removed.value && know && viewRemoved(removed.value, know, new Date()),
    [removed.value, know],
  );

  async function attempt(doing: Doing, work: () => Promise<Trash['outcome']>): Promise<void> {
    try {
      setOutcome(await work());
      setProblem(null);
    } catch (error) {
      setProblem({ doing, error });
    }
  }

  return {
    notes,
    outcome,
    problem: problem ?? toProblem('read-notes', removed.error),
    restore: (chosen) =>
      attempt('restore', () =>
        inStore(store, async (open) => ({
          type: 'restored',
          count: await restoreNotes(open, toIds(chosen), new Date()),
        })),
      ),
    erase: (chosen) =>
      attempt('erase', () =>
        inStore(store, async (open) => ({
          type: 'erased',
          count: await eraseRemovedNotes(open, toIds(chosen)),
        })),
      ),
  };
}

function toIds(notes: readonly Note[]): string[] {
  return notes.map(({ id }) => id);
}

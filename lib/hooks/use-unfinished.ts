import { useMemo, useRef, useState } from 'preact/hooks';
import type { Draft } from '../domain/note';
import type { Picture } from '../domain/picture';
import type { Database } from '../storage/database';
import { removeDraft, restoreDraft } from '../storage/discard-draft';
import { listDrafts } from '../storage/drafts';
import { StorageError } from '../storage/storage-error';
import { type Doing, type Problem, toProblem } from './describe-error';
import { useStored } from './use-stored';

export interface Unfinished {
  /** Newest first; empty until they are read. */
  drafts: Draft[];
  /** The draft discarded last, which one click brings back; null when there is none. */
  discarded: Draft | null;
  /** What could not be read or done; null when nothing refused. */
  problem: Problem | null;
  discard(draft: Draft): Promise<void>;
  undoDiscard(): Promise<void>;
  dismissDiscarded(): void;
}

const NONE: Draft[] = [];

/** Every note that was begun and not saved, wherever, and what can be done to it. */
export function useUnfinished(database: Database | null): Unfinished {
  const [discarded, setDiscarded] = useState<Draft | null>(null);
  // That of the draft discarded last.
  const picture = useRef<Picture | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const drafts = useStored(database, listDrafts, (change) => change.type === 'drafts', []);

  const actions = useMemo(() => {
    async function attempt(
      doing: Doing,
      work: (open: Database) => Promise<void>,
      next: Draft | null,
    ) {
      try {
        if (!database) throw new StorageError('refused', null);
        await work(database);
        setProblem(null);
        setDiscarded(next);
      } catch (error) {
        setProblem({ doing, error });
      }
    }
    return {
      discard: (draft: Draft) =>
        attempt(
          'discard-unfinished',
          async (open) => {
            picture.current = await removeDraft(open, draft);
          },
          draft,
        ),
      async undoDiscard() {
        if (!discarded) return;
        await attempt('restore', (open) => restoreDraft(open, discarded, picture.current), null);
      },
      dismissDiscarded: () => setDiscarded(null),
    };
  }, [database, discarded]);

  return {
    drafts: drafts.value ?? NONE,
    discarded,
    problem: problem ?? toProblem('read-notes', drafts.error),
    ...actions,
  };
}

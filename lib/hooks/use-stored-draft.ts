import { useEffect } from 'preact/hooks';
import type { LectureId } from '../domain/course';
import type { Draft } from '../domain/note';
import { watchChanges } from '../storage/changes';
import type { Database } from '../storage/database';
import { findDraft } from '../storage/drafts';
import { findNotes } from '../storage/notes';

/** The box in which a draft is written, as far as what is stored can change it. */
export interface DraftBox {
  now(): {
    draft: Draft | null;
    /** Counts what the student does. */
    turn: number;
    /** It is a draft of this view's, which no other writes. */
    isOwn: boolean;
    /** The store had it, just as it is: when it is gone from there, another view has saved it or goes on with it. */
    isKept: boolean;
  };
  /** What is stored of it is about to go: this view goes on with it, or has saved it. */
  isLeaving(draft: Draft): boolean;
  /** Takes up what the store holds, or lets go of what it holds no longer. */
  adopt(stored: Draft | null): void;
  /** Keeps what was typed here under an id of its own. */
  goOn(): void;
  fail(error: unknown): void;
}

/** Shows in the box what is stored of the lecture, and never in place of what was typed there and is not yet elsewhere. */
export function useStoredDraft(
  database: Database | null,
  lecture: LectureId | undefined,
  box: DraftBox,
): void {
  useEffect(() => {
    if (!database || lecture === undefined) return;
    const open = database;
    const id = lecture;
    let isCurrent = true;
    async function follow() {
      const { draft: before, turn } = box.now();
      const found = await findDraft(open, id, before?.id);
      const stored = found && box.isLeaving(found) ? null : found;
      const { draft, isOwn, isKept } = box.now();
      const isGone = draft !== null && stored?.id !== draft.id;
      const hasOtherWords = isGone && isKept && isOwn && (await isSavedOtherwise(open, draft));
      if (!isCurrent || box.now().turn !== turn) return;
      if (hasOtherWords) box.goOn();
      else if (!draft || (isGone && isKept)) box.adopt(stored);
      else if (!isGone && !isOwn && stored && stored.updatedAt > draft.updatedAt) box.adopt(stored);
    }
    const tryToFollow = () => void follow().catch(box.fail);
    tryToFollow();
    const unwatch = watchChanges((change) => change.type === 'drafts' && tryToFollow());
    return () => {
      isCurrent = false;
      unwatch();
    };
  }, [database, lecture]);
}

/** True where another view has saved the draft's note without what was typed here last. */
async function isSavedOtherwise(database: Database, draft: Draft): Promise<boolean> {
  const [note] = await findNotes(database, [draft.id]);
  return note !== undefined && note.text !== draft.text.trim();
}

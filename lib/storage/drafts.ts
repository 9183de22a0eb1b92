import { cutTitle } from '../domain/bounds';
import type { LectureId } from '../domain/course';
import { type Draft, hasText, isSaved } from '../domain/note';
import { announceChange } from './changes';
import { copyBelongings, forgetDraft } from './copy/copy-belongings';
import type { Database } from './database';
import { demandSound, read, write } from './transaction';

/** What was last being written on a lecture; null when nothing was. */
export async function findDraft(database: Database, lecture: LectureId): Promise<Draft | null> {
  const drafts = await read(() => database.getAllFromIndex('drafts', 'lecture', lecture));
  return drafts.filter(hasText).sort(compareDrafts)[0] ?? null;
}

/** Every draft, newest first. */
export async function listDrafts(database: Database): Promise<Draft[]> {
  const drafts = await read(() => database.getAll('drafts'));
  return drafts.filter(hasText).sort(compareDrafts);
}

/**
 * Keeps what is being written, as it is after this keystroke; blanks alone are no draft. The put and the commit leave
 * the page within the call, before anything is waited for. What remains when a page ends: a keystroke whose event it
 * never came to handle, and one that still stands in the browser's own queue behind others, which the browser drops with
 * the page. Of two hundred keys in one task that was up to a third; of ten, none. `relaxed` leaves the loss of power.
 */
export async function saveDraft(database: Database, draft: Draft): Promise<void> {
  demandSound(draft);
  await write(database, ['drafts'], 'relaxed', async (transaction) => {
    const drafts = transaction.objectStore('drafts');
    const done = hasText(draft) ? drafts.put(cutTitle(draft)) : drafts.delete(draft.id);
    transaction.commit();
    await done;
  });
  await removeIfSaved(database, draft);
  // Not waited for: the copy comes a moment later.
  void copyBelongings(database, 'drafts', [draft.id]);
  announceChange({ type: 'drafts', lecture: draft.lecture });
}

/** A keystroke that is stored after another view has saved its note must not bring the draft back. */
async function removeIfSaved(database: Database, { id }: Draft): Promise<void> {
  if ((await read(() => database.getKey('notes', id))) === undefined) return;
  await write(database, ['notes', 'drafts'], 'relaxed', async (transaction) => {
    const drafts = transaction.objectStore('drafts');
    const [note, draft] = await Promise.all([
      transaction.objectStore('notes').get(id),
      drafts.get(id),
    ]);
    if (note && draft && isSaved(draft, note)) await drafts.delete(id);
  });
}

export async function removeDraft(database: Database, id: string): Promise<void> {
  const draft = await forgetDraft(database, id, () =>
    write(database, ['drafts'], 'relaxed', async (transaction) => {
      const drafts = transaction.objectStore('drafts');
      const stored = await drafts.get(id);
      await drafts.delete(id);
      return stored;
    }),
  );
  if (draft) announceChange({ type: 'drafts', lecture: draft.lecture });
}

/** Undoes a removal. What was written into the same draft since then stays. */
export async function restoreDraft(database: Database, draft: Draft): Promise<void> {
  await write(database, ['drafts'], 'relaxed', async (transaction) => {
    const drafts = transaction.objectStore('drafts');
    if ((await drafts.getKey(draft.id)) === undefined) await drafts.put(draft);
  });
  await removeIfSaved(database, draft);
  void copyBelongings(database, 'drafts', [draft.id]);
  announceChange({ type: 'drafts', lecture: draft.lecture });
}

function compareDrafts(one: Draft, other: Draft): number {
  return one.updatedAt < other.updatedAt ? 1 : one.updatedAt > other.updatedAt ? -1 : 0;
}

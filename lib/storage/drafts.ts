import { cutTitle } from '../domain/bounds';
import type { LectureId } from '../domain/course';
import { type Draft, hasText, isSameState, isSaved } from '../domain/note';
import { announceChange } from './changes';
import { copyBelongings } from './copy/copies';
import type { Database } from './database';
import { demandSound, readFrom, write } from './transaction';

/** What was last being written on a lecture, or the draft of this `id` where that is one of them; null when nothing was. */
export async function findDraft(
  database: Database,
  lecture: LectureId,
  id: string | null = null,
): Promise<Draft | null> {
  const stored = await readFrom(database, 'drafts', (drafts) =>
    drafts.index('lecture').getAll(lecture),
  );
  const drafts = (await withContent(database, stored)).sort(compareDrafts);
  return drafts.find((draft) => draft.id === id) ?? drafts[0] ?? null;
}

/** Every draft, newest first. */
export async function listDrafts(database: Database): Promise<Draft[]> {
  const drafts = await readFrom(database, 'drafts', (store) => store.getAll());
  return (await withContent(database, drafts)).sort(compareDrafts);
}

/** Those that say something or have a picture. */
async function withContent(database: Database, drafts: Draft[]): Promise<Draft[]> {
  if (drafts.every(hasText)) return drafts;
  const pictured = await Promise.all(
    drafts.map(({ id }) => readFrom(database, 'pictures', (pictures) => pictures.getKey(id))),
  );
  return drafts.filter((draft, index) => hasText(draft) || pictured[index] !== undefined);
}

/**
 * Keeps what is being written, as it is after this keystroke, and says whether it did; blanks alone are no draft, unless they have
 * a picture. The put and the commit leave the page within the call, before anything is waited for. What remains when a page
 * ends: a keystroke whose event it never came to handle, and one that still stands in the browser's own queue behind others,
 * which the browser drops with the page. Of two hundred keys in one task that was up to a third; of ten, none. `relaxed` leaves
 * the loss of power.
 */
export async function saveDraft(database: Database, draft: Draft): Promise<boolean> {
  demandSound(draft);
  const isKept = hasText(draft)
    ? await write(database, ['drafts'], 'relaxed', async (transaction) => {
        const done = transaction.objectStore('drafts').put(cutTitle(draft));
        transaction.commit();
        await done;
        return true;
      })
    : await saveBlank(database, draft);
  await removeIfSaved(database, draft);
  // Not waited for: the copy comes a moment later.
  void copyBelongings(database, 'drafts', [draft.id]);
  announceChange({ type: 'drafts', lecture: draft.lecture });
  return isKept;
}

/** There is nothing typed in it that could be lost by waiting. */
function saveBlank(database: Database, draft: Draft): Promise<boolean> {
  return write(database, ['drafts', 'pictures'], 'relaxed', async (transaction) => {
    const drafts = transaction.objectStore('drafts');
    const isPictured = (await transaction.objectStore('pictures').getKey(draft.id)) !== undefined;
    await (isPictured ? drafts.put(cutTitle(draft)) : drafts.delete(draft.id));
    return isPictured;
  });
}

/** Keeps where in a draft the student is. No news to other views, and none where something was written in it since. */
export async function saveCaret(database: Database, draft: Draft): Promise<void> {
  await write(database, ['drafts'], 'relaxed', async (transaction) => {
    const drafts = transaction.objectStore('drafts');
    const stored = await drafts.get(draft.id);
    if (stored && isSameState(stored, draft)) await drafts.put({ ...stored, caret: draft.caret });
  });
  void copyBelongings(database, 'drafts', [draft.id]);
}

/** A keystroke that is stored after another view has saved its note must not bring the draft back. */
export async function removeIfSaved(database: Database, { id }: Draft): Promise<void> {
  if ((await readFrom(database, 'notes', (notes) => notes.getKey(id))) === undefined) return;
  await write(database, ['notes', 'drafts'], 'relaxed', async (transaction) => {
    const drafts = transaction.objectStore('drafts');
    const [note, draft] = await Promise.all([
      transaction.objectStore('notes').get(id),
      drafts.get(id),
    ]);
    if (note && draft && isSaved(draft, note)) await drafts.delete(id);
  });
}

function compareDrafts(one: Draft, other: Draft): number {
  return one.updatedAt < other.updatedAt ? 1 : one.updatedAt > other.updatedAt ? -1 : 0;
}

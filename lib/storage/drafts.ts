import { cutTitle } from '../domain/bounds';
import type { LectureId } from '../domain/course';
import { type Draft, hasText, isSaved } from '../domain/note';
import type { Picture } from '../domain/picture';
import { announceChange } from './changes';
import { copyBelongings, forgetDraft } from './copy/copy-belongings';
import type { Database } from './database';
import { demandSound, read, write } from './transaction';

/** What was last being written on a lecture; null when nothing was. */
export async function findDraft(database: Database, lecture: LectureId): Promise<Draft | null> {
  const drafts = await read(() => database.getAllFromIndex('drafts', 'lecture', lecture));
  return (await withContent(database, drafts)).sort(compareDrafts)[0] ?? null;
}

/** Every draft, newest first. */
export async function listDrafts(database: Database): Promise<Draft[]> {
  const drafts = await read(() => database.getAll('drafts'));
  return (await withContent(database, drafts)).sort(compareDrafts);
}

/** Those that say something or have a picture. */
async function withContent(database: Database, drafts: Draft[]): Promise<Draft[]> {
  if (drafts.every(hasText)) return drafts;
  const pictured = await Promise.all(
    drafts.map((draft) => read(() => database.getKey('pictures', draft.id))),
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

/**
 * Takes a draft away as it is known, and gives the picture that went with it; null for none. That of a note that is saved stays,
 * and so does a draft with something newer: the copy forgets it first, and meanwhile it can have been brought back.
 */
export async function removeDraft(
  database: Database,
  { id, updatedAt }: Pick<Draft, 'id' | 'updatedAt'>,
): Promise<Picture | null> {
  const stores = ['drafts', 'pictures', 'notes'] as const;
  const removed = await forgetDraft(database, id, () =>
    write(database, [...stores], 'relaxed', async (transaction) => {
      const drafts = transaction.objectStore('drafts');
      const pictures = transaction.objectStore('pictures');
      const [draft, picture, note] = await Promise.all([
        drafts.get(id),
        pictures.get(id),
        transaction.objectStore('notes').getKey(id),
      ]);
      if (draft && draft.updatedAt > updatedAt) return { draft: null, picture: null };
      const taken = note === undefined ? (picture ?? null) : null;
      await Promise.all([drafts.delete(id), taken && pictures.delete(id)]);
      return { draft, picture: taken };
    }),
  );
  const { draft, picture } = removed;
  if (draft) announceChange({ type: 'drafts', lecture: draft.lecture });
  // It is there, and the copy has forgotten it.
  else void copyBelongings(database, 'drafts', [id]);
  if (picture) announceChange({ type: 'pictures' });
  return picture;
}

/** Undoes a removal. What was written into the same draft since then stays. */
export async function restoreDraft(
  database: Database,
  draft: Draft,
  picture: Picture | null = null,
): Promise<void> {
  await write(database, ['drafts', 'pictures'], 'relaxed', async (transaction) => {
    const drafts = transaction.objectStore('drafts');
    await Promise.all([
      picture && transaction.objectStore('pictures').put(picture),
      (await drafts.getKey(draft.id)) === undefined && drafts.put(draft),
    ]);
  });
  await removeIfSaved(database, draft);
  void copyBelongings(database, 'drafts', [draft.id]);
  announceChange({ type: 'drafts', lecture: draft.lecture });
  if (picture) announceChange({ type: 'pictures' });
}

function compareDrafts(one: Draft, other: Draft): number {
  return one.updatedAt < other.updatedAt ? 1 : one.updatedAt > other.updatedAt ? -1 : 0;
}

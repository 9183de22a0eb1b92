import type { Draft } from '../domain/note';
import type { Picture } from '../domain/picture';
import { announceChange } from './changes';
import { copyBelongings, forgetDraft } from './copy/copies';
import type { Database } from './database';
import { removeIfSaved } from './drafts';
import { write } from './transaction';

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

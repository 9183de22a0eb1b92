import { cutTitle } from '../domain/bounds';
import { type Draft, hasText, isSameState } from '../domain/note';
import { announceChange } from './changes';
import { copyBelongings, forgetDraft } from './copy/copies';
import type { Database } from './database';
import { write } from './transaction';

/**
 * Takes `origin` away, which is gone on with as `heir`, and gives its picture to that. Read and written in one transaction: where
 * something was written in `origin` meanwhile, it stays, and both texts are there. True where `heir` has the picture.
 */
export async function takeOverDraft(
  database: Database,
  origin: Draft,
  heir: Draft,
): Promise<boolean> {
  const stores = ['drafts', 'pictures', 'notes'] as const;
  const hasMoved = await forgetDraft(database, origin.id, () =>
    write(database, [...stores], 'relaxed', async (transaction) => {
      const drafts = transaction.objectStore('drafts');
      const pictures = transaction.objectStore('pictures');
      const notes = transaction.objectStore('notes');
      const [stored, picture, isSaved, going, taken, isHeirSaved] = await Promise.all([
        drafts.get(origin.id),
        pictures.get(origin.id),
        notes.getKey(origin.id),
        drafts.getKey(heir.id),
        pictures.getKey(heir.id),
        notes.getKey(heir.id),
      ]);
      if (stored && !isSameState(stored, origin)) return false;
      await drafts.delete(origin.id);
      if (!picture || isSaved !== undefined) return false;
      await pictures.delete(origin.id);
      // A newer one was taken meanwhile.
      if (taken === undefined) await pictures.put({ ...picture, id: heir.id, note: heir.id });
      // Blanks alone were no draft until now, nor was what has been emptied since.
      const isBlank = going === undefined && isHeirSaved === undefined;
      if (isBlank) await drafts.put(cutTitle({ ...heir, text: hasText(heir) ? '' : heir.text }));
      return true;
    }),
  );
  void copyBelongings(database, 'drafts', [origin.id, heir.id]);
  announceChange({ type: 'drafts', lecture: heir.lecture });
  if (hasMoved) announceChange({ type: 'pictures' });
  return hasMoved;
}

import type { Draft } from '../domain/note';
import type { Picture } from '../domain/picture';
import { announceChange } from './changes';
import { copyBelongings } from './copy/copies';
import type { Database } from './database';
import { read, write } from './transaction';

/** The notes and drafts that have a picture. Their keys alone are read. */
export async function listPictured(database: Database): Promise<ReadonlySet<string>> {
  return new Set(await read(() => database.getAllKeys('pictures')));
}

export async function findPicture(database: Database, note: string): Promise<Picture | null> {
  return (await read(() => database.get('pictures', note))) ?? null;
}

/** Those of some notes, by the note's id. */
export async function mapPictures(
  database: Database,
  notes: readonly { id: string }[],
): Promise<ReadonlyMap<string, Picture>> {
  const pictures = await Promise.all(notes.map(({ id }) => findPicture(database, id)));
  return new Map(pictures.flatMap((picture) => (picture ? [[picture.note, picture]] : [])));
}

/**
 * Keeps a picture in place of the one that its note had. `draft`: what is being written, where the note is not saved yet: a draft
 * that says nothing is kept for its picture alone, so both go in together.
 */
export async function savePicture(
  database: Database,
  picture: Picture,
  draft: Draft | null,
): Promise<void> {
  await write(database, ['pictures', 'drafts', 'notes'], 'strict', async (transaction) => {
    const drafts = transaction.objectStore('drafts');
    const isSaved = (await transaction.objectStore('notes').getKey(picture.note)) !== undefined;
    // A keystroke may have been stored since; it knows more.
    const isKept = (await drafts.getKey(picture.note)) !== undefined;
    await Promise.all([
      transaction.objectStore('pictures').put(picture),
      draft && !isSaved && !isKept && drafts.put(draft),
    ]);
  });
  announceChange({ type: 'pictures' });
  if (!draft) return;
  void copyBelongings(database, 'drafts', [draft.id]);
  announceChange({ type: 'drafts', lecture: draft.lecture });
}

export async function removePicture(database: Database, note: string): Promise<void> {
  await write(database, ['pictures'], 'strict', (transaction) =>
    transaction.objectStore('pictures').delete(note),
  );
  announceChange({ type: 'pictures' });
}

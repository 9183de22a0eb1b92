import type { IDBPTransaction } from 'idb';
import type { Schema } from './schema';

/** The stores that hold something of a note. */
export const NOTE_STORES = ['notes', 'versions', 'pictures'] as const;

/** Takes notes away for good, and with them their earlier versions and pictures. */
export async function eraseNotes(
  transaction: IDBPTransaction<Schema, ('notes' | 'versions' | 'pictures')[], 'readwrite'>,
  ids: readonly string[],
): Promise<void> {
  const notes = transaction.objectStore('notes');
  const versions = transaction.objectStore('versions');
  const pictures = transaction.objectStore('pictures');
  await Promise.all(
    ids.map(async (id) => {
      const taken = await pictures.index('note').getAllKeys(id);
      await Promise.all([
        notes.delete(id),
        versions.delete(versionsOf(id)),
        ...taken.map((picture) => pictures.delete(picture)),
      ]);
    }),
  );
}

/** All keys that begin with the note's id: an empty array sorts after every number. */
export function versionsOf(note: string): IDBKeyRange {
  return IDBKeyRange.bound([note], [note, []]);
}

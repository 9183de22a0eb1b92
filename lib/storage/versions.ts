import type { IDBPObjectStore } from 'idb';
import type { Note } from '../domain/note';
import { isVersionOf, type NoteVersion, sortVersions, stackVersions } from '../domain/note-version';
import type { Database } from './database';
import { versionsOf } from './erase';
import type { Schema } from './schema';
import { read } from './transaction';

type VersionStore = IDBPObjectStore<Schema, 'versions'[], 'versions', 'readwrite'>;

/** Earlier versions of a note, newest first; none that says what the note says now. */
export function listVersions(database: Database, id: string): Promise<NoteVersion[]> {
  return read(async () => {
    const transaction = database.transaction(['notes', 'versions']);
    const [note, versions] = await Promise.all([
      transaction.objectStore('notes').get(id),
      transaction.objectStore('versions').getAll(versionsOf(id)),
    ]);
    // It stays stored all the same: the next change would else be the end of it.
    return note ? sortVersions(versions).filter((version) => !isVersionOf(version, note)) : [];
  });
}

/** Keeps what `note` says, in the transaction that gives it the revision `next`, and lets go of what is old. */
export async function keepVersion(
  versions: Pick<VersionStore, 'getAll' | 'put' | 'delete'>,
  note: Note,
  next: number,
): Promise<void> {
  const before = await versions.getAll(versionsOf(note.id));
  const kept = stackVersions(note, before, next);
  const revisions = new Set(kept.map(({ revision }) => revision));
  await Promise.all([
    ...kept.filter((one) => !before.includes(one)).map((version) => versions.put(version)),
    ...before
      .filter(({ revision }) => !revisions.has(revision))
      .map(({ revision }) => versions.delete([note.id, revision])),
  ]);
}

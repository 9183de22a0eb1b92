// A store that a newer Lectern has written: it is read as far as it is understood, and never changed.
import type { Database } from './database';
import { STORES } from './schema';
import { StorageError } from './storage-error';

const readOnly = new WeakSet<object>();

/** Says of a connection that nothing may be written through it. False where it lacks what is to be read. */
export function makeReadOnly(database: Database): boolean {
  const isKnown = [...STORES, 'visits' as const].every((name) =>
    database.objectStoreNames.contains(name),
  );
  if (isKnown) readOnly.add(database);
  return isKnown;
}

export function isReadOnly(database: object): boolean {
  return readOnly.has(database);
}

export function demandWritable(database: object): void {
  if (readOnly.has(database)) throw new StorageError('newer', null);
}

import type { IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import { findFault } from '../domain/bounds';
import type { Database } from './database';
import { demandWritable } from './read-only';
import type { Schema } from './schema';
import { StorageError, toStorageError } from './storage-error';

type Stores = StoreNames<Schema>[];

/** `strict` waits for the disk: for what the student was told is saved. `relaxed` is for what the next moment replaces. */
type Durability = 'strict' | 'relaxed';

/** Does `work` in one transaction and resolves once that is complete; if anything fails, nothing of it was done. */
export function write<Names extends Stores, Result>(
  database: Database,
  stores: Names,
  durability: Durability,
  work: (transaction: IDBPTransaction<Schema, Names, 'readwrite'>) => Promise<Result>,
): Promise<Result> {
  return read(async () => {
    demandWritable(database);
    const transaction = database.transaction(stores, 'readwrite', { durability });
    const ended = transaction.done.catch(() => undefined);
    try {
      const result = await work(transaction);
      await transaction.done;
      return result;
    } catch (error) {
      // Where the transaction itself failed, its own error says more than that of the request it took with it.
      const cause = transaction.error ?? error;
      abort(transaction);
      await ended;
      throw cause;
    }
  });
}

/** Puts them all. A put that throws is made one that rejects, so that the failures of the others are caught as well. */
export async function putAll<Value>(
  store: { put(value: Value): Promise<unknown> },
  values: readonly Value[],
): Promise<void> {
  await Promise.all(values.map(async (value) => store.put(value)));
}

/** Does `work`, with what goes wrong told as a `StorageError`. */
export async function read<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw toStorageError(error);
  }
}

/** Throws where `value` is nothing that can be kept. */
export function demandSound(value: Parameters<typeof findFault>[0]): void {
  const fault = findFault(value);
  if (fault) throw new StorageError('invalid', null, `This cannot be stored: ${fault}.`);
}

/**
 * Asks one store, and lets go of it as soon as the browser has looked. Without the commit the store is held until this page has
 * taken its answer, and a key that is written meanwhile waits behind that: a page which then goes takes the key with it.
 */
export function readFrom<Name extends StoreNames<Schema>, Result>(
  database: Database,
  name: Name,
  ask: (store: IDBPObjectStore<Schema, [Name], Name, 'readonly'>) => Promise<Result>,
): Promise<Result> {
  return read(async () => {
    const transaction = database.transaction(name);
    // What fails fails in the request too.
    transaction.done.catch(() => undefined);
    const asked = ask(transaction.store);
    transaction.commit();
    return asked;
  });
}

export function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import { type Schema, upgrade, VERSION } from './schema';
import { StorageError, toOpeningError } from './storage-error';
import { abort } from './transaction';

export type Database = IDBPDatabase<Schema>;

export interface OpenOptions {
  /** Milliseconds to wait for other pages that keep an older version open. */
  patience?: number;
  /** Hears that the connection is gone: a newer Lectern wants the database, or the browser has cleared it. */
  onClosed?: () => void;
}

/** Brings a database from an older version to this one, in the transaction that is given. */
type Upgrade<Shape extends DBSchema> = (
  database: IDBPDatabase<Shape>,
  oldVersion: number,
  transaction: IDBPTransaction<Shape, StoreNames<Shape>[], 'versionchange'>,
) => Promise<void> | void;

/** Opens the student's store, made or upgraded first where need be. Rejects with a `StorageError`. */
export function openDatabase(name = 'lectern', options: OpenOptions = {}): Promise<Database> {
  return openVersion(name, VERSION, upgrade, options);
}

/** The same for any database of ours. */
export async function openVersion<Shape extends DBSchema>(
  name: string,
  version: number,
  upgrade: Upgrade<Shape>,
  options: OpenOptions = {},
): Promise<IDBPDatabase<Shape>> {
  try {
    return await open(name, version, upgrade, options);
  } catch (error) {
    throw toOpeningError(error);
  }
}

function open<Shape extends DBSchema>(
  name: string,
  version: number,
  upgrade: Upgrade<Shape>,
  { patience = 3_000, onClosed }: OpenOptions,
): Promise<IDBPDatabase<Shape>> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const opening = openDB<Shape>(name, version, {
      async upgrade(database, oldVersion, _newVersion, transaction) {
        clearTimeout(timer);
        // A failed upgrade is told by the opening; here it would be told again, as an error that nobody caught.
        transaction.done.catch(() => undefined);
        try {
          await upgrade(database, oldVersion, transaction);
        } catch {
          // Where a request failed, it has ended already.
          abort(transaction);
        }
      },
      blocked() {
        // Our own pages close at once, but a transaction of theirs may have to finish first.
        timer = setTimeout(() => {
          isGivenUp = true;
          reject(new StorageError('blocked', null));
        }, patience);
      },
      blocking(_current, _wanted, event) {
        // A connection that stays open would keep the newer version waiting for ever.
        if (event.target instanceof IDBDatabase) event.target.close();
        onClosed?.();
      },
      terminated: () => onClosed?.(),
    });

    opening.then((database) => {
      clearTimeout(timer);
      if (isGivenUp) database.close();
      else resolve(database);
    }, reject);
  });
}

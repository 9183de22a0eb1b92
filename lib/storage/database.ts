import { type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames, wrap } from 'idb';
import { makeReadOnly } from './read-only';
import { type Schema, upgrade, VERSION } from './schema';
import { StorageError, toOpeningError, toUpgradeError } from './storage-error';
import { abort } from './transaction';

export type Database = IDBPDatabase<Schema>;

export interface OpenOptions {
  /** Where the database is, when not where the browser keeps all others. */
  factory?: IDBFactory;
  /** Milliseconds to wait for other pages that keep an older version open. */
  patience?: number;
  /** Hears that the connection is gone: a newer Lectern wants the database, or the browser has cleared it. */
  onClosed?: () => void;
}

type UpgradeTransaction<Shape extends DBSchema> = IDBPTransaction<
  Shape,
  StoreNames<Shape>[],
  'versionchange'
>;

/** Brings a database from an older version to this one, in the transaction that is given. */
type Upgrade<Shape extends DBSchema> = (
  database: IDBPDatabase<Shape>,
  oldVersion: number,
  transaction: UpgradeTransaction<Shape>,
) => Promise<void> | void;

/**
 * Opens the student's store, made or upgraded first where need be; one of a newer Lectern is opened to be read only. Rejects with
 * a `StorageError`.
 */
export async function openDatabase(name = 'lectern', options: OpenOptions = {}): Promise<Database> {
  try {
    return await openVersion(name, VERSION, upgrade, options);
  } catch (error) {
    if (!(error instanceof StorageError) || error.reason !== 'newer') throw error;
    const newer = await openPresent<Schema>(name, options);
    if (makeReadOnly(newer)) return newer;
    newer.close();
    throw error;
  }
}

/** Opens a database in the version that it has. Rejects where there is none. */
export function openPresent<Shape extends DBSchema>(
  name: string,
  options: OpenOptions,
): Promise<IDBPDatabase<Shape>> {
  return openVersion<Shape>(name, undefined, refuse, options);
}

/** Of a database that has gone in the meantime, none is made in its place. */
function refuse(): never {
  throw new StorageError('refused', null);
}

/** The same for any database of ours, in a version of its own; undefined for the one that is there. */
export async function openVersion<Shape extends DBSchema>(
  name: string,
  version: number | undefined,
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
  version: number | undefined,
  upgrade: Upgrade<Shape>,
  { factory = indexedDB, patience = 3_000, onClosed }: OpenOptions,
): Promise<IDBPDatabase<Shape>> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    let failure: unknown = null;
    let timer: ReturnType<typeof setTimeout> | undefined;

    // Not idb's own `openDB`, which knows one factory only.
    const request = factory.open(name, version);
    request.onupgradeneeded = async ({ oldVersion }) => {
      clearTimeout(timer);
      const { transaction: raw } = request;
      if (!raw) return;
      // idb's `wrap` knows of no schema, so its types cannot be told apart any nearer.
      const transaction = wrap(raw) as unknown as UpgradeTransaction<Shape>;
      // A failed upgrade is told by the opening; here it would be told again, as an error that nobody caught.
      transaction.done.catch(() => undefined);
      try {
        await upgrade(wrap(request.result) as IDBPDatabase<Shape>, oldVersion, transaction);
      } catch (error) {
        // One that is new has nothing in it to be told of.
        if (oldVersion > 0) failure = toUpgradeError(error);
        // Where a request failed, it has ended already.
        abort(transaction);
      }
    };
    request.onblocked = () => {
      // Our own pages close at once, but a transaction of theirs may have to finish first.
      timer = setTimeout(() => {
        isGivenUp = true;
        reject(new StorageError('blocked', null));
      }, patience);
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(failure ?? request.error);
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      const { result } = request;
      if (isGivenUp) return result.close();
      result.onversionchange = () => {
        // A connection that stays open would keep the newer version waiting for ever.
        result.close();
        onClosed?.();
      };
      result.onclose = () => onClosed?.();
      resolve(wrap(result) as IDBPDatabase<Shape>);
    };
  });
}

// Where the store is. It moves when the browser can no longer open or read it: what is damaged so is left aside.

import { alone, type CopyArea, readKeys } from './copy/area';
import { type Database, type OpenOptions, openDatabase } from './database';
import { StorageError } from './storage-error';

const PLACE_KEY = 'store-place';

/** What Chromium has of storage beside the one that all databases of an extension share, and which breaks as a whole. */
interface Buckets {
  open(name: string, options: { durability: 'strict' }): Promise<{ indexedDB: IDBFactory }>;
}

/** Opens the store where it is by now, or anew at another place where it cannot be opened. */
export async function openAtPlace(area: CopyArea, options: OpenOptions): Promise<Database> {
  // Not one after the other: nearly always the store is where it was at first.
  const first = openAt(0, options);
  first.catch(() => undefined);
  const place = await readPlace(area);
  if (place !== 0) first.then((database) => database.close()).catch(() => undefined);
  try {
    return await (place === 0 ? first : openAt(place, options));
  } catch (error) {
    // Once more, since nothing may be wrong but the moment.
    if (isBroken(error)) return openAt(place, options).catch(() => leave(area, place, options));
    throw error;
  }
}

/** The same for a store that was opened and cannot be read. */
export async function leavePlace(area: CopyArea, options: OpenOptions): Promise<Database> {
  return leave(area, await readPlace(area), options);
}

/** True for damage of the browser's own files, and not for a disk that is full, or a database that is another's. */
export function isBroken(error: unknown): boolean {
  return (
    error instanceof StorageError &&
    error.cause instanceof Error &&
    error.cause.name === 'UnknownError'
  );
}

/**
 * Opens something beside the store: where the store is by now, and where it goes when its place is broken. What was at the place
 * that is left is not there.
 */
export async function openBeside<Connection extends { close(): void }>(
  area: CopyArea,
  name: string,
  open: (name: string, options: OpenOptions) => Promise<Connection>,
  options: OpenOptions = {},
): Promise<Connection> {
  const openThere = async (place: number) => {
    const { name: there, ...found } = await findPlace(place, name, options);
    return open(there, found);
  };
  const first = openThere(0);
  first.catch(() => undefined);
  const place = await readPlace(area);
  if (place !== 0) first.then((connection) => connection.close()).catch(() => undefined);
  try {
    return await (place === 0 ? first : openThere(place));
  } catch (error) {
    if (!isBroken(error)) throw error;
    const store = await openAtPlace(area, options);
    store.close();
    const next = await readPlace(area);
    if (next === place) throw error;
    return openThere(next);
  }
}

/** Which of its places the store is at: 0 until it has moved. */
export async function readPlace(area: CopyArea): Promise<number> {
  const { [PLACE_KEY]: place } = await readKeys(area, [PLACE_KEY]);
  return typeof place === 'number' ? place : 0;
}

/** Opens the next place, and says so to every page that opens the store from now on. Two pages leave the same place once. */
function leave(area: CopyArea, place: number, options: OpenOptions): Promise<Database> {
  return alone('lectern-place', async () => {
    const now = await readPlace(area);
    const next = now === place ? place + 1 : now;
    const database = await openAt(next, options);
    if (next !== now) await area.set({ [PLACE_KEY]: next });
    return database;
  });
}

async function openAt(place: number, options: OpenOptions): Promise<Database> {
  const { name, ...there } = await findPlace(place, 'lectern', options);
  return openDatabase(name, there);
}

/** What a database is called at a place, and how it is opened there. */
export async function findPlace(
  place: number,
  name: string,
  options: OpenOptions,
): Promise<OpenOptions & { name: string }> {
  if (place === 0) return { ...options, name };
  const buckets = findBuckets();
  // Firefox has a file for each database: another name is another file.
  if (!buckets) return { ...options, name: `${name}-${place}` };
  const { indexedDB: factory } = await buckets.open(`lectern-${place}`, { durability: 'strict' });
  return { ...options, name, factory };
}

function findBuckets(): Buckets | null {
  const { navigator } = globalThis;
  return navigator && 'storageBuckets' in navigator ? (navigator.storageBuckets as Buckets) : null;
}

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

async function readPlace(area: CopyArea): Promise<number> {
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
  if (place === 0) return openDatabase(undefined, options);
  const buckets = findBuckets();
  // Firefox has a file for each database: another name is another file.
  if (!buckets) return openDatabase(`lectern-${place}`, options);
  const { indexedDB: factory } = await buckets.open(`lectern-${place}`, { durability: 'strict' });
  return openDatabase(undefined, { ...options, factory });
}

function findBuckets(): Buckets | null {
  const { navigator } = globalThis;
  return navigator && 'storageBuckets' in navigator ? (navigator.storageBuckets as Buckets) : null;
}

import type { DBSchema } from 'idb';
import type { CopyArea } from './copy/area';
import { openPresent } from './database';
import { findPlace, readPlace } from './place';

/** What lies in the student's store, as it lies there: by store, with the database's own version. */
export interface RawData {
  version: number;
  stores: Record<string, unknown[]>;
}

/**
 * Reads a store that cannot be opened as this version wants it, because it could not be brought to it: nothing of it is checked
 * or changed. Rejects with a `StorageError` where there is none, or it cannot be read at all.
 */
export async function readRawData(area: CopyArea): Promise<RawData> {
  const { name, ...there } = await findPlace(await readPlace(area), 'lectern', {});
  const database = await openPresent<DBSchema>(name, there);
  try {
    const names = [...database.objectStoreNames];
    const stores: RawData['stores'] = {};
    for (const store of names) stores[store] = await database.getAll(store);
    return { version: database.version, stores };
  } finally {
    database.close();
  }
}

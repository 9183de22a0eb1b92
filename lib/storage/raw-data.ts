import type { CopyArea } from './copy/area';
import { openAsItIs } from './place';

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
  const database = await openAsItIs(area);
  try {
    const names = [...database.objectStoreNames];
    const stores: RawData['stores'] = {};
    for (const name of names) stores[name] = await database.getAll(name);
    return { version: database.version, stores };
  } finally {
    database.close();
  }
}

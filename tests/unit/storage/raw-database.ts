// IndexedDB without our code: databases as an older or newer Lectern left them, and what stands in one.

export interface RawDatabase {
  version: number;
  stores: RawStore[];
}

export interface RawStore {
  name: string;
  keyPath: string | string[];
  indexes: { name: string; keyPath: string }[];
  records: unknown[];
}

/** Makes the database and closes it. */
export async function writeRaw(name: string, { version, stores }: RawDatabase): Promise<void> {
  const database = await openRaw(name, version, (fresh) => {
    for (const { name: store, keyPath, indexes, records } of stores) {
      const made = fresh.createObjectStore(store, { keyPath });
      for (const index of indexes) made.createIndex(index.name, index.keyPath);
      for (const record of records) made.add(record);
    }
  });
  database.close();
}

/** All that stands in the database, stores and indexes in the order of their names. */
export async function readRaw(name: string): Promise<RawDatabase> {
  const database = await openRaw(name);
  const stores: RawStore[] = [];
  for (const store of database.objectStoreNames) {
    const source = database.transaction(store).objectStore(store);
    const indexes = [...source.indexNames].map((index) => ({
      name: index,
      keyPath: String(source.index(index).keyPath),
    }));
    const records = await result(source.getAll());
    stores.push({ name: store, keyPath: source.keyPath ?? [], indexes, records });
  }
  database.close();
  return { version: database.version, stores };
}

export async function openRaw(
  name: string,
  version?: number,
  upgrade: (database: IDBDatabase) => void = () => {},
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => upgrade(request.result);
  return result(request);
}

function result<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

import { useEffect, useState } from 'preact/hooks';
import { type Database, openDatabase } from '../storage/database';
import { StorageError } from '../storage/storage-error';

export interface Store {
  /** Null until it is open, and when it cannot be opened. */
  database: Database | null;
  /** Why it cannot be opened; null while it can. */
  error: Error | null;
}

/** The student's store, opened once for the page's life. */
export function useStore(): Store {
  const [store, setStore] = useState<Store>({ database: null, error: null });
  useEffect(() => {
    const refuse = (error: Error) => setStore({ database: null, error });
    openDatabase(undefined, { onClosed: () => refuse(new StorageError('closed', null)) }).then(
      (database) => setStore({ database, error: null }),
      refuse,
    );
  }, []);
  return store;
}

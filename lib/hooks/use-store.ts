import { useEffect, useState } from 'preact/hooks';
import { type Database, openDatabase } from '../storage/database';
import { StorageError } from '../storage/storage-error';

export interface Store {
  /** For what cannot wait to be asked again: rejects when the store cannot be opened. */
  opening: Promise<Database>;
  /** Null until it is open, and when it cannot be opened. */
  database: Database | null;
  /** Why it cannot be opened; null while it can. */
  error: Error | null;
}

/** Does it at once, within the student's own event, where the store is open; else as soon as it is. */
export function inStore<Result>(
  { database, opening }: Pick<Store, 'database' | 'opening'>,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  return database ? work(database) : opening.then(work);
}

/** The student's store, opened once for the page's life. */
export function useStore(): Store {
  const [state, setState] = useState<Omit<Store, 'opening'>>({ database: null, error: null });
  const refuse = (error: Error) => setState({ database: null, error });
  const [opening] = useState(() =>
    openDatabase(undefined, { onClosed: () => refuse(new StorageError('closed', null)) }),
  );
  useEffect(() => {
    opening.then((database) => setState({ database, error: null }), refuse);
  }, []);
  return { ...state, opening };
}

import { useLayoutEffect, useState } from 'preact/hooks';
import type { CopyArea } from '../storage/copy/area';
import type { Database } from '../storage/database';
import { type OpenedStore, openStore } from '../storage/open-store';
import { isReadOnly } from '../storage/read-only';
import { StorageError } from '../storage/storage-error';
import { copyArea } from './copy-area';
import { type Problem, toProblem } from './describe-error';

/** A page is drawn before anything is written in it. */
const loadMaker = () => import('../storage/copy/make-copies');

export interface Store {
  /** For what cannot wait to be asked again: rejects when the store cannot be opened. */
  opening: Promise<Database>;
  /** Null until it is open, and when it cannot be opened. */
  database: Database | null;
  /** Why it cannot be opened, or not be written; null while it can. */
  error: Error | null;
}

/** What the student is told of their store; null while nothing is wrong. */
export function storeProblem({ database, error }: Store): Problem | null {
  return toProblem(database ? 'write-store' : 'open-store', error);
}

/** Does it at once, within the student's own event, where the store is open; else as soon as it is. */
export function inStore<Result>(
  { database, opening }: Pick<Store, 'database' | 'opening'>,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  return database ? work(database) : opening.then(work);
}

/** The student's store, opened once for the page's life. What it has lost is put back as soon as the page is drawn. */
export function useStore(area: CopyArea = copyArea): Store {
  const [state, setState] = useState<Omit<Store, 'opening'>>({ database: null, error: null });
  const refuse = (error: Error) => setState({ database: null, error });
  const use = (database: Database) =>
    setState({ database, error: isReadOnly(database) ? new StorageError('newer', null) : null });
  const [opened] = useState(() =>
    openStore(area, loadMaker, { onClosed: () => refuse(new StorageError('closed', null)) }),
  );
  const [opening] = useState(() => opened.then(({ database }) => database));
  // Not after the first frame: the notes wait for it.
  useLayoutEffect(() => {
    opening.then(use, refuse);
    opened.then(
      (store) => requestIdleCallback(() => void goOn(store)),
      () => undefined,
    );
  }, []);
  return { ...state, opening };

  async function goOn(store: OpenedStore) {
    try {
      const { compareStore } = await import('../storage/compare-store');
      const whole = await compareStore(store, 'quick');
      if (whole !== store.database) use(whole);
    } catch (error) {
      console.error('Lectern could not compare its store with the second copy.', error);
    }
  }
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Change, watchChanges } from '../storage/changes';
import type { Database } from '../storage/database';

export interface Stored<Value> {
  /** Null until the first read is done. */
  value: Value | null;
  /** Why the last read failed; the value before it stands. */
  error: Error | null;
}

/**
 * Something read from the store, read again whenever any view of the extension changes what it depends on.
 * `read` is taken anew when `keys` change; `concerns` says which changes matter.
 */
export function useStored<Value>(
  database: Database | null,
  read: (database: Database) => Promise<Value>,
  concerns: (change: Change) => boolean,
  keys: readonly unknown[],
): Stored<Value> {
  const [stored, setStored] = useState<Stored<Value>>({ value: null, error: null });
  // Reads can finish out of order; only the newest one counts.
  const newest = useRef(0);

  // Not after the next frame: what is read is waited for.
  useLayoutEffect(() => {
    if (!database) return;
    const open = database;
    function refresh() {
      newest.current += 1;
      const turn = newest.current;
      read(open).then(
        (value) => turn === newest.current && setStored({ value, error: null }),
        (error: Error) =>
          turn === newest.current && setStored((before) => ({ value: before.value, error })),
      );
    }
    setStored({ value: null, error: null });
    refresh();
    const unwatch = watchChanges((change) => concerns(change) && refresh());
    return () => {
      newest.current += 1;
      unwatch();
    };
  }, [database, ...keys]);

  return stored;
}

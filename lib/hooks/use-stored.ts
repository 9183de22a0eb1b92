import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Change, watchChanges } from '../storage/changes';
import type { Database } from '../storage/database';

export interface Stored<Value> {
  /** Null until the first read is done. */
  value: Value | null;
  /** Why the last read failed; the value before it stands. */
  error: Error | null;
}

/** A change to what was read: whoever knows which part it concerns need not read the others again. */
export interface News<Value> {
  change: Change;
  before: Value;
}

/**
 * Something read from the store, read again whenever any view of the extension changes what it depends on.
 * `read` is taken anew when `keys` change; `concerns` says which changes matter. It gets news where the last read is done and
 * nothing else has changed since.
 */
export function useStored<Value>(
  database: Database | null,
  read: (database: Database, news: News<Value> | null) => Promise<Value>,
  concerns: (change: Change) => boolean,
  keys: readonly unknown[],
): Stored<Value> {
  const [stored, setStored] = useState<Stored<Value>>({ value: null, error: null });
  // Reads can finish out of order; only the newest one counts.
  const newest = useRef(0);
  /** What the last read gave; null while one is under way, and after one that failed. */
  const latest = useRef<{ value: Value } | null>(null);

  // Not after the next frame: what is read is waited for.
  useLayoutEffect(() => {
    if (!database) return;
    const open = database;
    function refresh(change: Change | null) {
      newest.current += 1;
      const turn = newest.current;
      const news = change && latest.current && { change, before: latest.current.value };
      latest.current = null;
      read(open, news).then(
        (value) => {
          if (turn !== newest.current) return;
          latest.current = { value };
          setStored({ value, error: null });
        },
        (error: Error) =>
          turn === newest.current && setStored((before) => ({ value: before.value, error })),
      );
    }
    setStored({ value: null, error: null });
    refresh(null);
    const unwatch = watchChanges((change) => concerns(change) && refresh(change));
    return () => {
      newest.current += 1;
      latest.current = null;
      unwatch();
    };
  }, [database, ...keys]);

  return stored;
}

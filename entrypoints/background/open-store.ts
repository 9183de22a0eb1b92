import { copyArea } from '../../lib/hooks/copy-area';
import { compareStore } from '../../lib/storage/compare-store';
import { makeCopies } from '../../lib/storage/copy/make-copies';
import type { Care } from '../../lib/storage/copy/reconcile';
import type { Database } from '../../lib/storage/database';
import { openStore as open } from '../../lib/storage/open-store';

let opening: Promise<Database> | null = null;

/**
 * The student's store, opened once for the worker's life, and again when it was closed or could not be opened. What it has lost
 * is put back first.
 */
export function openStore(care: Care = 'quick'): Promise<Database> {
  opening ??= openWhole(care);
  opening.catch(forget);
  return opening;
}

async function openWhole(care: Care): Promise<Database> {
  const store = await open(copyArea, async () => ({ makeCopies }), { onClosed: forget });
  return compareStore(store, care).catch((error) => {
    console.error('Lectern could not compare its store with the second copy.', error);
    return store.database;
  });
}

function forget(): void {
  opening = null;
}

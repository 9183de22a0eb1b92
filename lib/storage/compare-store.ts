import { addRestored, hasRestored, type Restored, readRestored } from '../domain/restored';
import { readKeys } from './copy/area';
import { type Care, compareWithCopy } from './copy/reconcile';
import { compareBelongings } from './copy/reconcile-belongings';
import type { Database } from './database';
import { type OpenedStore, RESTORED_KEY } from './open-store';
import { isBroken } from './place';
import { isReadOnly } from './read-only';

/**
 * Holds the store against its copy and puts back what it has lost. Gives the connection to go on with: another one, where the
 * store could be opened and not be read. Apart from open-store.ts, since a page is drawn before it compares.
 */
export async function compareStore(opened: OpenedStore, care: Care): Promise<Database> {
  // Neither it nor its copy is understood.
  if (isReadOnly(opened.database)) return opened.database;
  try {
    await compareAll(opened, care);
    return opened.database;
  } catch (error) {
    if (!isBroken(error)) throw error;
    opened.database.close();
    const other = await opened.leave();
    await compareAll(other, 'thorough');
    return other.database;
  }
}

async function compareAll({ database, copies, area }: OpenedStore, care: Care): Promise<void> {
  const notes = await compareWithCopy(database, (await copies()).notes, care);
  const others = await compareBelongings(database, area);
  await tell(area, { ...others, notes });
}

/** Kept until the student has seen it: the worker may have found out, with nobody there. */
async function tell(area: OpenedStore['area'], restored: Restored): Promise<void> {
  if (!hasRestored(restored)) return;
  const { [RESTORED_KEY]: before } = await readKeys(area, [RESTORED_KEY]);
  await area.set({ [RESTORED_KEY]: addRestored(restored, readRestored(before)) });
}

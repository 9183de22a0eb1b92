import { addRestored, hasRestored, type Restored, readRestored } from '../domain/restored';
import { type CopyArea, readKeys } from './copy/area';
import { attachBelongings } from './copy/copy-belongings';
import { type Care, compareWithCopy } from './copy/reconcile';
import { compareBelongings } from './copy/reconcile-belongings';
import { attachCopy, createSecondCopy, type SecondCopy } from './copy/second-copy';
import type { Database, OpenOptions } from './database';
import { isBroken, leavePlace, openAtPlace } from './place';

/** How much was put back, for the student to be told. */
export const RESTORED_KEY = 'restored-notes';

export interface OpenedStore {
  database: Database;
  /**
   * Holds the store against its copy and puts back what it has lost. Gives the connection to go on with: another one, where the
   * store could be opened and not be read.
   */
  compare(care: Care): Promise<Database>;
}

/** Opens the student's store wherever it is. Whatever is written to it is copied into `area`. */
export async function openStore(area: CopyArea, options: OpenOptions = {}): Promise<OpenedStore> {
  const copy = createSecondCopy(area);
  const database = await openAtPlace(area, options);
  attach(database, copy, area);
  return {
    database,
    compare: async (care) => {
      try {
        await compareAll(database, copy, area, care);
        return database;
      } catch (error) {
        if (!isBroken(error)) throw error;
        database.close();
        return goOn(area, copy, options);
      }
    },
  };
}

async function goOn(area: CopyArea, copy: SecondCopy, options: OpenOptions): Promise<Database> {
  const database = await leavePlace(area, options);
  attach(database, copy, area);
  await compareAll(database, copy, area, 'thorough');
  return database;
}

function attach(database: Database, copy: SecondCopy, area: CopyArea): void {
  attachCopy(database, copy);
  attachBelongings(database, area);
}

async function compareAll(
  database: Database,
  copy: SecondCopy,
  area: CopyArea,
  care: Care,
): Promise<void> {
  const notes = await compareWithCopy(database, copy, care);
  const others = await compareBelongings(database, area);
  await tell(area, { ...others, notes });
}

/** Kept until the student has seen it: the worker may have found out, with nobody there. */
async function tell(area: CopyArea, restored: Restored): Promise<void> {
  if (!hasRestored(restored)) return;
  const { [RESTORED_KEY]: before } = await readKeys(area, [RESTORED_KEY]);
  await area.set({ [RESTORED_KEY]: addRestored(restored, readRestored(before)) });
}

import { type CopyArea, readKeys } from './copy/area';
import { type Care, compareWithCopy } from './copy/reconcile';
import { attachCopy, createSecondCopy, type SecondCopy } from './copy/second-copy';
import type { Database, OpenOptions } from './database';
import { isBroken, leavePlace, openAtPlace } from './place';

/** How many notes were put back, for the student to be told. */
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
  attachCopy(database, copy);
  return {
    database,
    compare: async (care) => {
      try {
        await tell(area, await compareWithCopy(database, copy, care));
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
  attachCopy(database, copy);
  await tell(area, await compareWithCopy(database, copy, 'thorough'));
  return database;
}

/** Kept until the student has seen it: the worker may have found out, with nobody there. */
async function tell(area: CopyArea, restored: number): Promise<void> {
  if (restored === 0) return;
  const { [RESTORED_KEY]: before } = await readKeys(area, [RESTORED_KEY]);
  await area.set({ [RESTORED_KEY]: restored + readRestored(before) });
}

/** The number that was kept; 0 for none. */
export function readRestored(data: unknown): number {
  return typeof data === 'number' && data > 0 ? data : 0;
}

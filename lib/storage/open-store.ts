import type { CopyArea } from './copy/area';
import { attachBelongings } from './copy/copy-belongings';
import { attachCopy, createSecondCopy, type SecondCopy } from './copy/second-copy';
import type { Database, OpenOptions } from './database';
import { leavePlace, openAtPlace } from './place';

/** How much was put back, for the student to be told. */
export const RESTORED_KEY = 'restored-notes';

/** To be compared with its copy by compare-store.ts. */
export interface OpenedStore {
  database: Database;
  copy: SecondCopy;
  area: CopyArea;
  /** Leaves a store that cannot be read where it is, and opens a new one in its place. */
  leave(): Promise<OpenedStore>;
}

/** Opens the student's store wherever it is. Whatever is written to it is copied into `area`. */
export async function openStore(area: CopyArea, options: OpenOptions = {}): Promise<OpenedStore> {
  const copy = createSecondCopy(area);
  const attach = (database: Database): OpenedStore => {
    attachCopy(database, copy);
    attachBelongings(database, area);
    return { database, copy, area, leave: async () => attach(await leavePlace(area, options)) };
  };
  return attach(await openAtPlace(area, options));
}

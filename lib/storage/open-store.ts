import type { CopyArea } from './copy/area';
import { attachCopies, type Copies } from './copy/copies';
import type { makeCopies } from './copy/make-copies';
import type { Database, OpenOptions } from './database';
import { leavePlace, openAtPlace } from './place';

/** How much was put back, for the student to be told. */
export const RESTORED_KEY = 'restored-notes';

/** make-copies.ts, which a page loads later, and a worker has from the start: it may load nothing. */
export type LoadMaker = () => Promise<{ makeCopies: typeof makeCopies }>;

/** To be compared with its copy by compare-store.ts. */
export interface OpenedStore {
  database: Database;
  copies(): Promise<Copies>;
  area: CopyArea;
  /** Leaves a store that cannot be read where it is, and opens a new one in its place. */
  leave(): Promise<OpenedStore>;
}

/** Opens the student's store wherever it is. Whatever is written to it is copied into `area`. */
export async function openStore(
  area: CopyArea,
  loadMaker: LoadMaker,
  options: OpenOptions = {},
): Promise<OpenedStore> {
  const attach = (database: Database): OpenedStore => ({
    ...{ database, area },
    copies: attachCopies(database, async () => (await loadMaker()).makeCopies(database, area)),
    leave: async () => attach(await leavePlace(area, options)),
  });
  return attach(await openAtPlace(area, options));
}

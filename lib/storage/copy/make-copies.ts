import type { Database } from '../database';
import type { CopyArea } from './area';
import type { Copies } from './copies';
import { createBelongingsCopy } from './copy-belongings';
import { createSecondCopy } from './second-copy';

/** What copies all that is written through a connection into `area`. */
export function makeCopies(database: Database, area: CopyArea): Copies {
  return { notes: createSecondCopy(area), belongings: createBelongingsCopy(database, area) };
}

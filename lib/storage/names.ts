import type { KeptName } from '../domain/kept-name';
import type { Database } from './database';
import { read } from './transaction';

/** What lectures are called that came in with a backup. */
export function listKeptNames(database: Database): Promise<KeptName[]> {
  return read(() => database.getAll('names'));
}

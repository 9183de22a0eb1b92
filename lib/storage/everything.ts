import type { Everything } from '../domain/backup';
import type { Database } from './database';
import { fromRecords } from './settings';
import { read } from './transaction';

/** The stores of what a student has made, which a backup holds. */
export const STORES = [
  'notes',
  'versions',
  'pictures',
  'drafts',
  'own-lectures',
  'corrections',
  'names',
  'settings',
] as const;

/** All that a backup holds, as it was at one moment; removed notes included. */
export function readEverything(database: Database): Promise<Everything> {
  return read(async () => {
    const transaction = database.transaction([...STORES]);
    const [notes, versions, pictures, drafts, ownLectures, corrections, names, settings] =
      await Promise.all([
        transaction.objectStore('notes').getAll(),
        transaction.objectStore('versions').getAll(),
        transaction.objectStore('pictures').getAll(),
        transaction.objectStore('drafts').getAll(),
        transaction.objectStore('own-lectures').getAll(),
        transaction.objectStore('corrections').getAll(),
        transaction.objectStore('names').getAll(),
        transaction.objectStore('settings').getAll(),
      ]);
    return {
      notes,
      versions,
      pictures,
      drafts,
      ownLectures,
      corrections,
      names,
      settings: fromRecords(settings),
    };
  });
}

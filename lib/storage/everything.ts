import type { Everything } from '../domain/backup';
import type { Database } from './database';
import { fromRecords } from './settings';
import { read } from './transaction';

/** All that a backup holds, as it was at one moment; removed notes included. */
export function readEverything(database: Database): Promise<Everything> {
  return read(async () => {
    const transaction = database.transaction([
      'notes',
      'versions',
      'pictures',
      'drafts',
      'own-lectures',
      'corrections',
      'names',
      'settings',
    ]);
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

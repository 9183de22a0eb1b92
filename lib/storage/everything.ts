import type { Everything } from '../domain/backup';
import type { Database } from './database';
import { fromRecords } from './settings';
import { read } from './transaction';

/** All that a backup holds, as it was at one moment; removed notes included. */
export function readEverything(database: Database): Promise<Everything> {
  return read(async () => {
    const transaction = database.transaction(['notes', 'drafts', 'own-lectures', 'settings']);
    const [notes, drafts, ownLectures, settings] = await Promise.all([
      transaction.objectStore('notes').getAll(),
      transaction.objectStore('drafts').getAll(),
      transaction.objectStore('own-lectures').getAll(),
      transaction.objectStore('settings').getAll(),
    ]);
    return { notes, drafts, ownLectures, settings: fromRecords(settings) };
  });
}

import type { Everything } from '../domain/backup';
import type { OwnTranscript } from '../domain/transcript';
import type { Database } from './database';
import { STORES } from './schema';
import { fromRecords } from './settings';
import { read } from './transaction';
import { listOwnTranscripts, openTranscripts } from './transcripts';

/** All that a backup holds, as it was at one moment; removed notes included. */
export async function readEverything(
  database: Database,
  open: typeof openTranscripts = openTranscripts,
): Promise<Everything> {
  const [stored, transcripts] = await Promise.all([readStores(database), readTranscripts(open)]);
  return { ...stored, transcripts };
}

/** Files that cannot be read must not be why nothing else is exported. */
async function readTranscripts(open: typeof openTranscripts): Promise<OwnTranscript[]> {
  try {
    const folder = await open();
    return folder ? await listOwnTranscripts(folder) : [];
  } catch (error) {
    console.error('The student’s transcripts could not be read.', error);
    return [];
  }
}

function readStores(database: Database): Promise<Omit<Everything, 'transcripts'>> {
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

import { cutTitle } from '../domain/bounds';
import type { Visit } from '../domain/own-lecture';
import { announceChange } from './changes';
import type { Database } from './database';
import { read, write } from './transaction';

/**
 * Keeps where the student is in a lecture; there is one visit for each lecture, the last. A visit without a time leaves
 * the one that was known.
 */
export async function saveVisit(database: Database, visit: Visit): Promise<void> {
  await write(database, ['visits'], 'relaxed', async (transaction) => {
    const visits = transaction.objectStore('visits');
    const time = visit.time ?? (await visits.get(visit.lecture))?.time ?? null;
    await visits.put(cutTitle({ ...visit, time }));
  });
  announceChange({ type: 'visits' });
}

/** The lectures that were open last, newest first. */
export function listVisits(database: Database, limit: number): Promise<Visit[]> {
  return read(async () => {
    const visits: Visit[] = [];
    const index = database.transaction('visits').store.index('visitedAt');
    let cursor = await index.openCursor(null, 'prev');
    while (cursor && visits.length < limit) {
      visits.push(cursor.value);
      cursor = await cursor.continue();
    }
    return visits;
  });
}

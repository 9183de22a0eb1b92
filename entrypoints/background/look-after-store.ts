import { removalLimit } from '../../lib/domain/removed-note';
import { purgeRemovedNotes } from '../../lib/storage/removed-notes';
import { openStore } from './open-store';

/**
 * Once for each start of the browser: puts back what the store has lost since it was written, and forgets for good what was
 * removed long ago. A store that cannot be opened now is told where the student looks.
 */
export async function lookAfterStore(now: Date): Promise<void> {
  try {
    await purgeRemovedNotes(await openStore('thorough'), removalLimit(now));
  } catch (error) {
    console.error('Lectern could not look after its store.', error);
  }
}

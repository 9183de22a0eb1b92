import { removalLimit } from '../../lib/domain/removed-note';
import { purgeRemovedNotes } from '../../lib/storage/removed-notes';
import { openStore } from './open-store';

/** Forgets for good what was removed long ago. A store that cannot be opened now is told where the student looks. */
export async function forgetRemovedNotes(now: Date): Promise<void> {
  try {
    await purgeRemovedNotes(await openStore(), removalLimit(now));
  } catch (error) {
    console.error('Lectern could not tidy its store.', error);
  }
}

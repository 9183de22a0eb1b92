import { purgeRemovedNotes } from '../../lib/storage/notes';
import { openStore } from './open-store';

/** Milliseconds: a removed note can be brought back for 30 days. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/** Forgets for good what was removed long ago. A store that cannot be opened now is told where the student looks. */
export async function forgetRemovedNotes(now: Date): Promise<void> {
  try {
    await purgeRemovedNotes(await openStore(), new Date(now.getTime() - KEPT));
  } catch (error) {
    console.error('Lectern could not tidy its store.', error);
  }
}

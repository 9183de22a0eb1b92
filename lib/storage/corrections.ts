import { MAXIMUM_TITLE, nextRevision } from '../domain/bounds';
import {
  type CorrectedLecture,
  type Correction,
  type CorrectionSubject,
  toCorrectionId,
} from '../domain/correction';
import { announceChange } from './changes';
import { copyBelongings } from './copy/copies';
import type { Database } from './database';
import { StorageError } from './storage-error';
import { read, write } from './transaction';

/** All that the student has corrected, in no order; what they took back included. */
export function listCorrections(database: Database): Promise<Correction[]> {
  return read(() => database.getAll('corrections'));
}

/**
 * Keeps what the student says of a subject, and returns what they had said of it before; null for nothing. Refuses words that an
 * import would refuse.
 */
export async function correct(
  database: Database,
  lecture: CorrectedLecture,
  subject: CorrectionSubject,
  belongs: boolean | null,
  now: Date,
): Promise<boolean | null> {
  const { type: _, ...words } = subject;
  if (Object.values(words).some((word) => word !== null && word.length > MAXIMUM_TITLE)) {
    throw new StorageError('invalid', null, 'This cannot be stored: the words are too long.');
  }
  const id = toCorrectionId(lecture, subject);
  const before = await write(database, ['corrections'], 'strict', async (transaction) => {
    const corrections = transaction.objectStore('corrections');
    const stored = await corrections.get(id);
    const { course, listing } = lecture;
    await corrections.put({
      id,
      course,
      listing,
      subject,
      belongs,
      updatedAt: now.toISOString(),
      revision: nextRevision(stored?.revision ?? 0),
    });
    return stored?.belongs ?? null;
  });
  announceChange({ type: 'corrections' });
  await copyBelongings(database, 'corrections', [id]);
  return before;
}

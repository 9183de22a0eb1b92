import { nextRevision } from '../domain/bounds';
import type { LectureId } from '../domain/course';
import type { Note } from '../domain/note';
import { announceChange } from './changes';
import { copyNotes, forgetCopies } from './copy/copies';
import type { Database } from './database';
import { eraseNotes, NOTE_STORES } from './erase';
import { putAll, read, write } from './transaction';

/** The notes that were removed and can still be brought back, the last one first. */
export async function listRemovedNotes(database: Database): Promise<Note[]> {
  return (await read(() => database.getAllFromIndex('notes', 'deletedAt'))).reverse();
}

/** Brings removed notes back, all of them or none. Returns how many there were to bring back. */
export async function restoreNotes(
  database: Database,
  ids: readonly string[],
  now: Date,
): Promise<number> {
  const restored = await write(database, ['notes'], 'strict', async (transaction) => {
    const notes = transaction.objectStore('notes');
    const removed = (await Promise.all(ids.map((id) => notes.get(id)))).filter(isRemoved);
    const standing = removed.map((note) => ({
      ...note,
      deletedAt: null,
      updatedAt: now.toISOString(),
      revision: nextRevision(note.revision),
    }));
    await putAll(notes, standing);
    return standing;
  });
  announce(restored);
  await copyNotes(database, restored);
  return restored.length;
}

/** Takes removed notes away for good; notes that stand are left alone. Returns how many it took. */
export async function eraseRemovedNotes(
  database: Database,
  ids: readonly string[],
): Promise<number> {
  const found = await read(() => {
    const notes = database.transaction('notes').store;
    return Promise.all(ids.map((id) => notes.get(id)));
  });
  return erase(database, found.filter(isRemoved), 'strict');
}

/** Forgets the notes that were removed before then, for good. Returns how many. */
export async function purgeRemovedNotes(database: Database, before: Date): Promise<number> {
  const range = IDBKeyRange.upperBound(before.toISOString(), true);
  const found = await read(() => database.getAllFromIndex('notes', 'deletedAt', range));
  return erase(database, found, 'relaxed');
}

/** What was brought back or removed once more since it was found stays. */
async function erase(
  database: Database,
  found: readonly Note[],
  durability: 'strict' | 'relaxed',
): Promise<number> {
  if (found.length === 0) return 0;
  const { gone, kept } = await forgetCopies(database, found, () =>
    write(database, [...NOTE_STORES], durability, async (transaction) => {
      const notes = transaction.objectStore('notes');
      const now = await Promise.all(found.map(({ id }) => notes.get(id)));
      // The highest revision is not raised any more, so the date is asked too.
      const isSame = (note: Note | undefined, at: number) =>
        note?.revision === found[at]?.revision && note?.deletedAt === found[at]?.deletedAt;
      const gone = found.filter((_, at) => isSame(now[at], at));
      await eraseNotes(
        transaction,
        gone.map(({ id }) => id),
      );
      return { gone, kept: now.filter((note, at) => !isSame(note, at)) };
    }),
  );
  announce(gone);
  await copyNotes(
    database,
    kept.flatMap((note) => note ?? []),
  );
  return gone.length;
}

function isRemoved(note: Note | undefined): note is Note {
  return note !== undefined && note.deletedAt !== null;
}

/** One word for each lecture; for many lectures at once, one for all. */
function announce(notes: readonly Note[]): void {
  const lectures = [...new Set<LectureId>(notes.map(({ lecture }) => lecture))];
  const [lecture = null] = lectures;
  if (lectures.length > 0) announceChange({ type: 'notes', lecture: lectures[1] ? null : lecture });
}

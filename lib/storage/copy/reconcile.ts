import type { Note } from '../../domain/note';
import { announceChange } from '../changes';
import type { Database } from '../database';
import { putAll, read, write } from '../transaction';
import { type CopyArea, readKeys, writeKeys } from './area';
import {
  EMPTY_MARK,
  keyOf,
  LECTURES_KEY,
  MARK_KEY,
  type Mark,
  markOf,
  readLectures,
  readMark,
} from './pack';
import { addLectures, readCopy, type SecondCopy } from './second-copy';

/** How thoroughly the store is held against its copy: by the number of notes and the last one, or by all of them. */
export type Care = 'quick' | 'thorough';

/**
 * Makes store and copy the same where they are not, and returns how many notes the store had lost that stand. The copy is written
 * after the store, so a store with less than its copy has lost something: what it lacks is put back.
 */
export async function compareWithCopy(
  database: Database,
  copy: SecondCopy,
  care: Care,
): Promise<number> {
  const mark = await copy.readMark();
  const isSound =
    mark !== null &&
    (care === 'quick' ? await looksWhole(database, mark) : await isWhole(database, mark));
  return isSound ? 0 : copy.alone((area) => reconcile(database, area));
}

async function looksWhole(database: Database, mark: Mark): Promise<boolean> {
  return read(async () => {
    const notes = database.transaction('notes').store;
    const [count, last] = await Promise.all([
      notes.count(),
      mark.last === null ? null : notes.get(mark.last.id),
    ]);
    if (count !== mark.count) return false;
    return mark.last === null || (last?.revision ?? 0) >= mark.last.revision;
  });
}

async function isWhole(database: Database, mark: Mark): Promise<boolean> {
  const { count, sum } = markOf(await read(() => database.getAll('notes')), null);
  return count === mark.count && sum === mark.sum;
}

async function reconcile(database: Database, area: CopyArea): Promise<number> {
  const copied = await readCopy(area);
  const stored = new Map(
    (await read(() => database.getAll('notes'))).map((note) => [note.id, note]),
  );
  const lost = [...copied.values()].filter((note) => isNewer(note, stored.get(note.id)));
  const restored = lost.length === 0 ? [] : await putBack(database, lost);
  for (const note of restored) stored.set(note.id, note);
  await completeCopy(area, copied, stored);
  return restored.filter(({ deletedAt }) => deletedAt === null).length;
}

async function putBack(database: Database, lost: readonly Note[]): Promise<Note[]> {
  const restored = await write(database, ['notes'], 'strict', async (transaction) => {
    const notes = transaction.objectStore('notes');
    const present = await Promise.all(lost.map(({ id }) => notes.get(id)));
    const missing = lost.filter((note, at) => isNewer(note, present[at]));
    await putAll(notes, missing);
    return missing;
  });
  if (restored.length > 0) announceChange({ type: 'notes', lecture: null });
  return restored;
}

function isNewer(note: Note, other: Note | undefined): boolean {
  return other === undefined || other.revision < note.revision;
}

/** Brings into the copy what only the store has, and counts anew. */
async function completeCopy(
  area: CopyArea,
  copied: ReadonlyMap<string, Note>,
  stored: ReadonlyMap<string, Note>,
): Promise<void> {
  const behind = new Set<string>();
  for (const note of stored.values()) {
    const other = copied.get(note.id);
    if (isNewer(note, other)) behind.add(keyOf(note));
    if (other && keyOf(other) !== keyOf(note)) behind.add(keyOf(other));
  }
  const packs: Record<string, Note[]> = Object.fromEntries([...behind].map((key) => [key, []]));
  for (const note of stored.values()) packs[keyOf(note)]?.push(note);
  const { [MARK_KEY]: before, [LECTURES_KEY]: known } = await readKeys(area, [
    MARK_KEY,
    LECTURES_KEY,
  ]);
  const last = readMark(before)?.last ?? EMPTY_MARK.last;
  const isThere = last !== null && (stored.get(last.id)?.revision ?? 0) >= last.revision;
  await writeKeys(area, {
    ...packs,
    ...addLectures(readLectures(known), stored.values()),
    [MARK_KEY]: markOf(stored.values(), isThere ? last : null),
  });
}

import type { Note } from '../domain/note';
import { countTags } from '../domain/tags';
import type { Database } from './database';
import { read } from './transaction';

/** Notes that are read in one go: few enough that nobody who types feels it. */
const BATCH = 300;

/** The tags of all notes that stand, those that are used most first. */
export async function listKnownTags(database: Database): Promise<string[]> {
  const texts: { text: string }[] = [];
  let after: string | null = null;
  for (;;) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const notes: Note[] = await read(() => database.getAll('notes', range, BATCH));
    for (const { text, deletedAt } of notes)
      if (deletedAt === null && text.includes('#')) texts.push({ text });
    after = notes.at(-1)?.id ?? null;
    if (notes.length < BATCH) return countTags(texts);
  }
}

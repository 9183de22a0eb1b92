import { cutTitle } from '../domain/bounds';
import type { LectureId } from '../domain/course';
import type { Draft, Note } from '../domain/note';
import { announceChange } from './changes';
import type { Database } from './database';
import { demandSound, read, write } from './transaction';

/** What was last being written on a lecture; null when nothing was. */
export async function findDraft(database: Database, lecture: LectureId): Promise<Draft | null> {
  const drafts = await read(() => database.getAllFromIndex('drafts', 'lecture', lecture));
  return drafts.sort(compareDrafts)[0] ?? null;
}

/** Every draft, newest first. */
export async function listDrafts(database: Database): Promise<Draft[]> {
  const drafts = await read(() => database.getAll('drafts'));
  return drafts.sort(compareDrafts);
}

/** Keeps what is being written, as it is after this keystroke; a draft without text is no draft. */
export async function saveDraft(database: Database, draft: Draft): Promise<void> {
  demandSound(draft);
  await write(database, ['notes', 'drafts'], 'relaxed', async (transaction) => {
    const drafts = transaction.objectStore('drafts');
    if (draft.text === '') return drafts.delete(draft.id);
    const note = await transaction.objectStore('notes').get(draft.id);
    if (!note || !isSaved(draft, note)) await drafts.put(cutTitle(draft));
  });
  announceChange({ type: 'drafts', lecture: draft.lecture });
}

export async function removeDraft(database: Database, id: string): Promise<void> {
  const draft = await write(database, ['drafts'], 'relaxed', async (transaction) => {
    const drafts = transaction.objectStore('drafts');
    const stored = await drafts.get(id);
    await drafts.delete(id);
    return stored;
  });
  if (draft) announceChange({ type: 'drafts', lecture: draft.lecture });
}

/** True when `note` was made of this draft or a later one: a keystroke that is stored late must not bring it back. */
export function isSaved(draft: Draft, note: Note): boolean {
  return draft.updatedAt <= note.updatedAt;
}

function compareDrafts(one: Draft, other: Draft): number {
  return one.updatedAt < other.updatedAt ? 1 : one.updatedAt > other.updatedAt ? -1 : 0;
}

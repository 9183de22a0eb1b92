import type { Note } from './note';
import { MAXIMUM_VERSIONS, type NoteVersion } from './note-version';

/**
 * Those of a file that are news here: of notes that now are here, of before what they say now, and only as many as there is room
 * for. `kept` are those that are here.
 */
export function listWelcome(
  kept: readonly Pick<NoteVersion, 'note' | 'revision'>[],
  theirs: readonly NoteVersion[],
  noteOf: ReadonlyMap<string, Note>,
): NoteVersion[] {
  const revisions = new Map<string, Set<number>>();
  const taken = (note: string) => {
    const found = revisions.get(note) ?? new Set();
    revisions.set(note, found);
    return found;
  };
  for (const { note, revision } of kept) taken(note).add(revision);
  return theirs
    .toSorted((one, other) => other.revision - one.revision)
    .filter(({ note, revision }) => {
      const found = taken(note);
      const isNews = revision < (noteOf.get(note)?.revision ?? 0) && !found.has(revision);
      if (!isNews || found.size >= MAXIMUM_VERSIONS) return false;
      found.add(revision);
      return true;
    });
}

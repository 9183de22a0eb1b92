import type { Backup, ImportPlan } from './backup';
import { nextRevision } from './bounds';
import { hasSameContent, type Note } from './note';
import { firstId, secondId } from './second-id';

/**
 * What an import would do; each note as it will be written. `current` is every note that is here, removed ones included.
 * Notes meet by id; the higher revision wins and no date is asked, since a clock can jump. At the same revision the texts
 * decide: where they differ, both places changed the note on their own, so ours stands and theirs is added beside it.
 */
export function planImport(
  current: readonly Note[],
  backup: Pick<Backup, 'notes'>,
  now: Date,
): ImportPlan {
  const ours = new Map(current.map((note) => [note.id, note]));
  const known = new Set([...ours.keys(), ...backup.notes.map((note) => note.id)]);
  const plan: ImportPlan = { added: [], updated: [], removed: [], kept: [], same: [] };
  for (const theirs of backup.notes) {
    const own = ours.get(theirs.id);
    if (!own) {
      plan[isSecondText(theirs, ours) ? 'same' : 'added'].push(theirs);
      continue;
    }
    const outcome = compareVersions(own, theirs);
    if (outcome === 'updated') {
      const isRemoval = own.deletedAt === null && theirs.deletedAt !== null;
      plan[isRemoval ? 'removed' : 'updated'].push(toUpdated(own, theirs, now));
    } else plan[outcome].push(theirs);
    if (!isConflict(own, theirs)) continue;
    const copy = { ...theirs, id: secondId(theirs) };
    if (!known.has(copy.id)) plan.added.push(copy);
  }
  return plan;
}

/**
 * Theirs over ours. It is removed as of now, or as it was here: by the file's date it could be gone for good at the next start.
 * Its revision is above ours, so that the one of ours stays free for what it said here.
 */
function toUpdated(ours: Note, theirs: Note, now: Date): Note {
  return {
    ...theirs,
    deletedAt: theirs.deletedAt && (ours.deletedAt ?? now.toISOString()),
    revision: Math.max(theirs.revision, nextRevision(ours.revision)),
  };
}

function compareVersions(ours: Note, theirs: Note): 'updated' | 'kept' | 'same' {
  if (theirs.revision !== ours.revision)
    return theirs.revision > ours.revision ? 'updated' : 'kept';
  if (hasSameContent(ours, theirs)) return 'same';
  if (theirs.text !== ours.text) return 'kept';
  // Only the date is left to decide by, and a date alone takes no note away.
  if (theirs.deletedAt !== null && ours.deletedAt === null) return 'kept';
  return theirs.updatedAt > ours.updatedAt ? 'updated' : 'kept';
}

function isConflict(ours: Note, theirs: Note): boolean {
  const isWorthKeeping = theirs.text !== '' && theirs.deletedAt === null;
  return theirs.revision === ours.revision && theirs.text !== ours.text && isWorthKeeping;
}

/** True for the other place's copy of a text that is still here under its first id: it came from here. */
function isSecondText(theirs: Note, ours: ReadonlyMap<string, Note>): boolean {
  const first = ours.get(firstId(theirs));
  return first !== undefined && secondId(first) === theirs.id && first.text === theirs.text;
}

import { nextRevision } from './bounds';
import { type Correction, listNewer } from './correction';
import { hasSameContent, type Note } from './note';

/** What going back to an earlier state does to the notes; each as it will be. */
export interface RestorePlan {
  /** Not here, or removed since. */
  added: Note[];
  /** Changed since. */
  changed: Note[];
  /** Written since: they go to the trash. */
  removed: Note[];
}

/**
 * `current` is every note that is here, removed ones included. Whatever is written gets a higher revision than what is here: what
 * is restored is the newest that was done, also to a file or a copy of before.
 */
export function planRestore(
  current: readonly Note[],
  wanted: readonly Note[],
  now: Date,
): RestorePlan {
  const at = now.toISOString();
  const ours = new Map(current.map((note) => [note.id, note]));
  const standing = new Map(
    wanted.filter(({ deletedAt }) => deletedAt === null).map((note) => [note.id, note]),
  );
  const plan: RestorePlan = { added: [], changed: [], removed: [] };
  for (const note of standing.values()) {
    const own = ours.get(note.id);
    if (!own) plan.added.push(note);
    else if (hasSameContent(own, note)) continue;
    else {
      const next = { ...note, revision: nextRevision(own.revision), updatedAt: at };
      (own.deletedAt === null ? plan.changed : plan.added).push(next);
    }
  }
  for (const note of current) {
    if (note.deletedAt !== null || standing.has(note.id)) continue;
    plan.removed.push({
      ...note,
      deletedAt: at,
      updatedAt: at,
      revision: nextRevision(note.revision),
    });
  }
  return plan;
}

/** The corrections to be written so that they say what `wanted` says; those made since are taken back. */
export function planCorrections(
  current: readonly Correction[],
  wanted: readonly Correction[],
  now: Date,
): Correction[] {
  const at = now.toISOString();
  const theirs = new Map(wanted.map((one) => [one.id, one]));
  const changed = current.flatMap((own) => {
    const belongs = theirs.get(own.id)?.belongs ?? null;
    return belongs === own.belongs
      ? []
      : { ...own, belongs, revision: nextRevision(own.revision), updatedAt: at };
  });
  const known = new Set(current.map(({ id }) => id));
  return [
    ...changed,
    ...listNewer(
      current,
      wanted.filter(({ id }) => !known.has(id)),
    ),
  ];
}

export function isNoChange({ added, changed, removed }: RestorePlan): boolean {
  return added.length + changed.length + removed.length === 0;
}

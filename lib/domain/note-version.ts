import { hasSameContent, type Note } from './note';

/** What a note said before it was changed. */
export interface NoteVersion
  extends Pick<Note, 'revision' | 'lecture' | 'time' | 'end' | 'kind' | 'text' | 'updatedAt'> {
  /** The note's id. */
  note: string;
}

/** How many earlier versions of a note are kept. */
export const MAXIMUM_VERSIONS = 20;

/** A note that is being changed key by key: all of it is one change, and what it was before is one version. */
export interface Sitting {
  /** Every text that whoever changes it has seen: another one was written elsewhere meanwhile, and must not be written over. */
  known: ReadonlySet<string>;
  /** The revision with which this began. */
  since: number;
  /** The id of the note that is made of this text, once another one was written elsewhere. */
  beside: string;
  /** Whoever changes it wants all of this undone. */
  isTakenBack?: boolean;
}

export function toVersion(note: Note): NoteVersion {
  const { id, revision, lecture, time, end, kind, text, updatedAt } = note;
  return { note: id, revision, lecture, time, end, kind, text, updatedAt };
}

/** True when the student would see no difference between the note and its version. */
export function isVersionOf(version: NoteVersion, note: Note): boolean {
  return hasSameContent({ ...note, ...version }, note);
}

/** The newest of them, the newest first, and of those that say the same only one. */
export function sortVersions(versions: readonly NoteVersion[]): NoteVersion[] {
  const newest: NoteVersion[] = [];
  for (const version of versions.toSorted((one, other) => other.revision - one.revision)) {
    if (!newest.some((one) => isSame(one, version))) newest.push(version);
  }
  return newest.slice(0, MAXIMUM_VERSIONS);
}

/**
 * The versions of a note that now has the revision `next`: what it said before is the newest, below that. The others give way
 * where they are in its place, and the oldest go, never this one: versions out of a file could else push it out.
 */
export function stackVersions(
  before: Note,
  others: readonly NoteVersion[],
  next: number,
): NoteVersion[] {
  const latest = { ...toVersion(before), revision: next };
  const differing = others.filter((one) => !isSame(one, latest));
  const stack: NoteVersion[] = [];
  let revision = next;
  for (const version of [latest, ...sortVersions(differing)].slice(0, MAXIMUM_VERSIONS)) {
    revision = Math.min(version.revision, revision - 1);
    if (revision > 0)
      stack.push(version.revision === revision ? version : { ...version, revision });
  }
  return stack;
}

function isSame(one: NoteVersion, other: NoteVersion): boolean {
  return (
    one.lecture === other.lecture &&
    one.time === other.time &&
    one.end === other.end &&
    one.kind === other.kind &&
    one.text === other.text
  );
}

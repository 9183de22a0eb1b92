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
  let above = next;
  return [latest, ...sortVersions(differing)]
    .map((version) => {
      above = Math.min(version.revision, above - 1);
      return version.revision === above ? version : { ...version, revision: above };
    })
    .filter(({ revision }) => revision >= 1)
    .slice(0, MAXIMUM_VERSIONS);
}

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

function isSame(one: NoteVersion, other: NoteVersion): boolean {
  return (
    one.lecture === other.lecture &&
    one.time === other.time &&
    one.end === other.end &&
    one.kind === other.kind &&
    one.text === other.text
  );
}

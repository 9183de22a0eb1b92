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

function isSame(one: NoteVersion, other: NoteVersion): boolean {
  return (
    one.lecture === other.lecture &&
    one.time === other.time &&
    one.end === other.end &&
    one.kind === other.kind &&
    one.text === other.text
  );
}

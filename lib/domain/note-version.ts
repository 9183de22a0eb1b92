import type { Note } from './note';

/** What a note said before it was changed. */
export interface NoteVersion
  extends Pick<Note, 'revision' | 'lecture' | 'time' | 'end' | 'kind' | 'text' | 'updatedAt'> {
  /** The note's id. */
  note: string;
}

/** How many earlier versions of a note are kept. */
export const MAXIMUM_VERSIONS = 20;

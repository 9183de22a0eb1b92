import type { Correction } from './correction';
import type { KeptName } from './kept-name';
import type { Draft, Note } from './note';
import type { NoteVersion } from './note-version';
import type { OwnLecture } from './own-lecture';
import type { Picture } from './picture';
import type { Settings } from './settings';
import type { OwnTranscript } from './transcript';

export const BACKUP_FORMAT = 'lectern-backup';
/**
 * A file of version 1 has no corrections and no names; one of version 2 no versions of notes and no pictures; one of version 3 no
 * transcripts.
 */
export const BACKUP_VERSION = 4;

/**
 * All that a student has made, removed notes and withdrawn corrections included: an import must know of them. And what the
 * lectures of the notes are called, which another machine may not know.
 */
export interface Everything {
  notes: Note[];
  versions: NoteVersion[];
  pictures: Picture[];
  drafts: Draft[];
  ownLectures: OwnLecture[];
  corrections: Correction[];
  names: KeptName[];
  transcripts: OwnTranscript[];
  /** Of a file, only those that it has. */
  settings: Partial<Settings>;
}

/** The one file of everything. */
export interface Backup extends Everything {
  format: typeof BACKUP_FORMAT;
  version: typeof BACKUP_VERSION;
  /** ISO date. */
  exportedAt: string;
}

/** What an import does to the notes, removed ones included: each note of the file once, copies aside. */
export interface ImportPlan {
  /** Written as new: unknown here, or the other text of a note that was changed in both places. */
  added: Note[];
  /** Written over the note that is here: the file's is newer. */
  updated: Note[];
  /** The same of notes that stand here and are removed in the file: they go to the trash. */
  removed: Note[];
  /** Not written: the note that is here is newer, or stands where both were changed. */
  kept: Note[];
  /** Not written: nothing differs. */
  same: Note[];
}

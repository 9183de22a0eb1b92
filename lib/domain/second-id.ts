import { fingerprint } from './fingerprint';
import type { Note } from './note';

/**
 * The id of a second text of a note: the note's id, `~`, and the text's fingerprint. The same text always gets the same
 * id, so a file that is imported again finds its note, even one edited or removed since, and adds nothing.
 */
export function secondId(note: Note): string {
  return `${firstId(note)}~${fingerprint(note.text)}`;
}

/** The id of the note whose second text this may be. */
export function firstId(note: Note): string {
  return note.id.split('~', 1)[0] ?? note.id;
}

import type { LectureId } from './course';

export type NoteKind = 'note' | 'question' | 'unclear';

/** The student's text on a lecture. A note without text is a mark. */
export interface Note {
  /** A UUID made by the writer, so that a save that is repeated is the same note. */
  id: string;
  lecture: LectureId;
  /** Seconds of the recording. */
  time: number;
  /** Seconds of the recording where its range ends; null for a note on one moment. */
  end: number | null;
  kind: NoteKind;
  text: string;
  /** ISO dates. */
  createdAt: string;
  updatedAt: string;
  /** 1 at first, one more with every change. */
  revision: number;
  /** ISO date of its removal; null while it stands. A removed note is kept so that removal can be undone. */
  deletedAt: string | null;
}

/** What is being written and not yet saved. It stays with the lecture where the writing began. */
export interface Draft {
  /** The id that the note will have. */
  id: string;
  lecture: LectureId;
  /** The recording's name where the writing began, so that it can be shown anywhere. */
  title: string;
  /** Seconds, already less the student's delay. */
  time: number;
  /** As the note will have them. */
  end: number | null;
  kind: NoteKind;
  text: string;
  /** Where writing goes on: an offset into the text, in UTF-16 units; null for its end. */
  caret: number | null;
  /** ISO dates. */
  startedAt: string;
  updatedAt: string;
}

/** The second that a note gets which was begun at `position`: students write a little after they heard. */
export function noteTime(position: number, delay: number): number {
  return Math.max(0, Math.floor(position - delay));
}

export function createDraft(
  start: { id: string; lecture: LectureId; title: string; position: number; delay: number },
  now: Date,
): Draft {
  const at = now.toISOString();
  return {
    id: start.id,
    lecture: start.lecture,
    title: start.title,
    time: noteTime(start.position, start.delay),
    end: null,
    kind: 'note',
    text: '',
    caret: null,
    startedAt: at,
    updatedAt: at,
  };
}

/** False for blanks alone: they begin a note's second, and are not worth keeping. */
export function hasText({ text }: Pick<Draft, 'text'>): boolean {
  return text.trim() !== '';
}

export function noteFromDraft(draft: Draft, now: Date): Note {
  return {
    id: draft.id,
    lecture: draft.lecture,
    time: draft.time,
    end: draft.end,
    kind: draft.kind,
    text: draft.text.trim(),
    createdAt: draft.startedAt,
    updatedAt: now.toISOString(),
    revision: 1,
    deletedAt: null,
  };
}

/** A mark: the second, and no text. */
export function createMark(
  mark: { id: string; lecture: LectureId; time: number },
  now: Date,
): Note {
  const at = now.toISOString();
  return {
    ...mark,
    time: Math.floor(mark.time),
    end: null,
    kind: 'note',
    text: '',
    createdAt: at,
    updatedAt: at,
    revision: 1,
    deletedAt: null,
  };
}

/** True when the student would see no difference: dates and revision aside, the same note. */
export function hasSameContent(one: Note, other: Note): boolean {
  return (
    one.lecture === other.lecture &&
    one.time === other.time &&
    one.end === other.end &&
    one.kind === other.kind &&
    one.text === other.text &&
    (one.deletedAt === null) === (other.deletedAt === null)
  );
}

/** What was read again, with the notes that have not changed since as the same objects: nobody need draw those anew. */
export function keepUnchanged(before: readonly Note[], after: Note[]): Note[] {
  const known = new Map(before.map((note) => [note.id, note]));
  return after.map((note) => {
    const old = known.get(note.id);
    return old?.updatedAt === note.updatedAt && old.revision === note.revision ? old : note;
  });
}

/** A lecture's notes in their order, with those of `ids` as they are now; what is not `found` of them is gone. */
export function patchNotes(
  before: readonly Note[],
  ids: readonly string[],
  found: readonly Note[],
): Note[] {
  return [...before.filter(({ id }) => !ids.includes(id)), ...found].sort(compareNotes);
}

/** Order of a lecture's notes: by their second, then in the order they were begun. */
export function compareNotes(one: Note, other: Note): number {
  return (
    one.time - other.time || compare(one.createdAt, other.createdAt) || compare(one.id, other.id)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** True when `note` was made of this draft or a later one: a keystroke that is stored late must not bring it back. */
export function isSaved(draft: Draft, note: Note): boolean {
  return draft.updatedAt <= note.updatedAt;
}

/** True while nothing was written between them; where the caret is, says nothing. */
export function isSameState(one: Draft, other: Draft): boolean {
  return one.updatedAt === other.updatedAt && one.text === other.text;
}

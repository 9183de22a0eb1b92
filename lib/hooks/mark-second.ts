import { createMark, type Note } from '../domain/note';
import type { Database } from '../storage/database';
import { editNote, saveNote } from '../storage/notes';

/** Milliseconds within which a second mark ends the range that the first began. */
const TWICE = 3_000;

/** A mark, and when it was made in milliseconds since the epoch. */
export interface MadeMark {
  mark: Note;
  at: number;
}

/** Marks a second: a new mark, or the end of a range where `last` was made a moment ago. Resolves once it is on the disk. */
async function markSecond(
  open: Database,
  place: Pick<Note, 'lecture' | 'time'>,
  last: MadeMark | null,
  now: Date,
): Promise<MadeMark> {
  const at = now.getTime();
  const isSecond =
    last !== null &&
    last.mark.lecture === place.lecture &&
    at - last.at <= TWICE &&
    last.mark.end === null;
  if (isSecond) {
    const end = Math.floor(place.time);
    // While the video stands, two marks are one.
    if (end === last.mark.time) return { ...last, at };
    const [from, to] = end > last.mark.time ? [last.mark.time, end] : [end, last.mark.time];
    const range = await editNote(open, last.mark.id, { time: from, end: to }, now, null);
    if (range) return { mark: range, at };
  }
  const mark = createMark({ id: crypto.randomUUID(), ...place }, now);
  await saveNote(open, mark);
  return { mark, at };
}

/** Marks seconds one after the other, however fast they are asked for, so that each knows the one before. */
export function createMarker() {
  let last: Promise<MadeMark | null> = Promise.resolve(null);
  return (
    opening: Promise<Database>,
    place: Pick<Note, 'lecture' | 'time'>,
    now: Date,
  ): Promise<Note> => {
    const made = Promise.all([opening, last]).then(([open, before]) =>
      markSecond(open, place, before, now),
    );
    last = made.catch(() => null);
    return made.then(({ mark }) => mark);
  };
}

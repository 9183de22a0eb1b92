import type { LectureId } from '../../domain/course';
import type { Note } from '../../domain/note';
import { UNSAVED_KEY } from '../unsaved';
import { alone, COPY_LOCK, type CopyArea, readKeys, writeKeys } from './area';
import {
  countIn,
  countOut,
  keyOf,
  LECTURES_KEY,
  listPackKeys,
  MARK_KEY,
  type Mark,
  readLectures,
  readMark,
  readPack,
} from './pack';

/** The notes once more, in another database of the browser's than the store. */
export interface SecondCopy {
  /** Resolves once these notes, as they have been committed to the store, are in the copy too. */
  keep(notes: readonly Note[]): Promise<void>;
  /** Takes notes out for good, then does `work`, which takes them out of the store: an end in between brings none back. */
  forget<Result>(notes: readonly Note[], work: () => Promise<Result>): Promise<Result>;
  /** What the store is held against; null when there is none yet, or it cannot be read. */
  readMark(): Promise<Mark | null>;
  /** Does `work` while nobody else changes the copy. */
  alone<Result>(work: (area: CopyArea) => Promise<Result>): Promise<Result>;
}

export function createSecondCopy(area: CopyArea): SecondCopy {
  // What waits for its turn: a student who types on changes the same note many times.
  let waiting = new Map<string, Note>();
  let turn: Promise<void> | null = null;

  async function writeWaiting(): Promise<void> {
    const notes = [...waiting.values()];
    waiting = new Map();
    turn = null;
    await change(area, notes, (pack, note, mark) => {
      const own = pack.get(note.id);
      if (own && own.revision > note.revision) return mark;
      pack.set(note.id, note);
      const counted = countIn(own ? countOut(mark, own) : mark, note);
      return { ...counted, last: { id: note.id, revision: note.revision } };
    });
  }

  return {
    keep(notes) {
      for (const note of notes) {
        const before = waiting.get(note.id);
        if (!before || before.revision <= note.revision) waiting.set(note.id, note);
      }
      turn ??= alone(COPY_LOCK, writeWaiting);
      return turn;
    },
    forget: (notes, work) =>
      alone(COPY_LOCK, async () => {
        await change(area, notes, (pack, { id }, mark) => {
          const own = pack.get(id);
          if (!own) return mark;
          pack.delete(id);
          return countOut(mark.last?.id === id ? { ...mark, last: null } : mark, own);
        }).catch((error) => console.error('Lectern could not write its second copy.', error));
        return work();
      }),
    readMark: async () => readMark((await readKeys(area, [MARK_KEY]))[MARK_KEY]),
    alone: (work) => alone(COPY_LOCK, () => work(area)),
  };
}

/** What to write where some of the notes are the first of their lecture. */
export function addLectures(
  known: readonly LectureId[],
  notes: Iterable<Note>,
): Record<string, LectureId[]> {
  const lectures = new Set(known);
  for (const { lecture } of notes) lectures.add(lecture);
  return lectures.size > known.length ? { [LECTURES_KEY]: [...lectures] } : {};
}

async function change(
  area: CopyArea,
  notes: readonly Note[],
  apply: (pack: Map<string, Note>, note: Note, mark: Mark) => Mark,
): Promise<void> {
  const keys = [...new Set(notes.map(keyOf))];
  const stored = await readKeys(area, [MARK_KEY, UNSAVED_KEY, ...keys]);
  let mark = readMark(stored[MARK_KEY]);
  const packs = new Map(
    keys.map((key) => [key, new Map(readPack(stored[key]).map((note) => [note.id, note]))]),
  );
  for (const note of notes) {
    const pack = packs.get(keyOf(note));
    // Without a mark nobody knows of how many notes this is one: the next comparison counts them.
    const next = pack && apply(pack, note, mark ?? { count: 1, last: null, sum: 0 });
    if (mark && next) mark = next;
  }
  const values: Record<string, unknown> = mark ? { [MARK_KEY]: mark } : {};
  if (stored[UNSAVED_KEY] === undefined)
    values[UNSAVED_KEY] = { since: new Date().toISOString(), putOffAt: null };
  for (const [key, pack] of packs) values[key] = [...pack.values()];
  if (keys.some((key) => stored[key] === undefined)) {
    const { [LECTURES_KEY]: known } = await readKeys(area, [LECTURES_KEY]);
    Object.assign(values, addLectures(readLectures(known), notes));
  }
  await writeKeys(area, values);
}

/** Every note of the copy that can be read. */
export async function readCopy(area: CopyArea): Promise<Map<string, Note>> {
  const { [LECTURES_KEY]: known } = await readKeys(area, [LECTURES_KEY]);
  const keys = Array.isArray(known) ? listPackKeys(readLectures(known)) : await findPackKeys(area);
  const packs = await readKeys(area, keys);
  const notes = keys.flatMap((key) => readPack(packs[key]));
  return new Map(notes.map((note) => [note.id, note]));
}

/** The list of packs is damaged or was never written: then all keys are looked through. */
async function findPackKeys(area: CopyArea): Promise<string[]> {
  const all = await area.get(null).catch(() => ({}));
  return Object.keys(all).filter((key) => key.startsWith('copy:'));
}

import type { Note, NoteKind } from './note';

/** A sign on the strip: one for all notes of a kind that fall together, so that there are never more than it has room for. */
export interface Tick {
  key: string;
  kind: NoteKind;
  /** Percent of the strip. */
  from: number;
  /** Percent of the strip that a range takes; 0 for a moment. */
  width: number;
}

/** Percent of the strip, to a tenth. */
export function toShare(time: number, duration: number): number {
  return Math.min(100, Math.max(0, Math.round((1_000 * time) / Math.max(1, duration)) / 10));
}

export function listTicks(notes: readonly Note[], duration: number): Tick[] {
  const ticks = new Map<string, Tick>();
  for (const { kind, time, end } of notes) {
    const from = toShare(time, duration);
    const width = end === null ? 0 : Math.round(10 * (toShare(end, duration) - from)) / 10;
    const key = `${kind} ${from} ${width}`;
    ticks.set(key, { key, kind, from, width });
  }
  return [...ticks.values()];
}

/** Where seconds stand on the strip, in percent, each place once. */
export function listShares(times: readonly number[], duration: number): number[] {
  return [...new Set(times.map((time) => toShare(time, duration)))];
}

/** The note at a second, or the nearest one no further from it than `reach` seconds; null when there is none. */
export function noteAt(notes: readonly Note[], time: number, reach: number): Note | null {
  let nearest: Note | null = null;
  let least = reach;
  for (const note of notes) {
    const distance = Math.abs(note.time - time);
    if (distance > least) continue;
    nearest = note;
    least = distance;
  }
  return nearest ?? notes.find((note) => note.time <= time && time <= (note.end ?? -1)) ?? null;
}

/** Seconds that a player may be past a note to which it was just moved. */
const PAST = 2;

/** The next note after a second, or the one before it: notes are in order of time. Null where there is none. */
export function neighbourNote(
  notes: readonly Note[],
  time: number,
  direction: 'next' | 'previous',
): Note | null {
  return direction === 'next'
    ? (notes.find((note) => note.time > time) ?? null)
    : (notes.findLast((note) => note.time < time - PAST) ?? null);
}

import type { Everything } from './backup';
import { fingerprint } from './fingerprint';

/** `daily`: kept by the day; `before`: kept before another one was restored, or a file imported. */
export type RestorePointKind = 'daily' | 'before';

/** All that the student had at one moment. */
export interface RestorePoint {
  /** Milliseconds since 1970. */
  madeAt: number;
  kind: RestorePointKind;
  /** How many notes stood, of how many lectures. */
  notes: number;
  lectures: number;
  /** Of all that is in it: two of the same say the same. */
  content: string;
}

/** How many days are kept. Those before going back or an import are counted apart, so that they push out no day. */
export const POINTS_KEPT = 7;

const MOST: Record<RestorePointKind, number> = { daily: POINTS_KEPT, before: 3 };

const NAME = /^(\d{1,16})_(daily|before)_(\d{1,9})_(\d{1,9})_([0-9a-f]{16})\.json\.gz$/;

/** The name of its file says what is said of it in a list, so that no file is read for that. */
export function toPointName({ madeAt, kind, notes, lectures, content }: RestorePoint): string {
  return `${madeAt}_${kind}_${notes}_${lectures}_${content}.json.gz`;
}

/** Null for a file that is none. */
export function parsePointName(name: string): RestorePoint | null {
  const [, madeAt, kind, notes, lectures, content = ''] = NAME.exec(name) ?? [];
  if (kind !== 'daily' && kind !== 'before') return null;
  return {
    madeAt: Number(madeAt),
    kind,
    notes: Number(notes),
    lectures: Number(lectures),
    content,
  };
}

export function sortPoints(points: readonly RestorePoint[]): RestorePoint[] {
  return points.toSorted((one, other) => other.madeAt - one.madeAt);
}

/** Those that are kept no longer. */
export function listSurplus(points: readonly RestorePoint[]): RestorePoint[] {
  const sorted = sortPoints(points);
  return (['daily', 'before'] as const).flatMap((kind) =>
    sorted.filter((point) => point.kind === kind).slice(MOST[kind]),
  );
}

/** The point that `text`, all that there is now as a file of that moment, would be. Null where there is nothing that a day would keep; before something is
 * done, having nothing is a state to go back to as well. */
export function describePoint(
  everything: Everything,
  text: string,
  kind: RestorePointKind,
  now: Date,
): RestorePoint | null {
  const { notes, drafts, ownLectures, corrections, transcripts } = everything;
  const all = [notes, drafts, ownLectures, corrections, transcripts];
  if (kind === 'daily' && all.every((one) => one.length === 0)) return null;
  const standing = notes.filter(({ deletedAt }) => deletedAt === null);
  return {
    madeAt: now.getTime(),
    kind,
    notes: standing.length,
    lectures: new Set(standing.map(({ lecture }) => lecture)).size,
    // The moment stands in the file as well, and is no change.
    content: fingerprint(text.replace(now.toISOString(), '')),
  };
}

/** False where there is one of this day. A clock that was wrong once does not stop it for ever. */
export function isPointDue(points: readonly RestorePoint[], now: Date): boolean {
  const today = now.toDateString();
  return !points.some(
    ({ kind, madeAt }) => kind === 'daily' && new Date(madeAt).toDateString() === today,
  );
}

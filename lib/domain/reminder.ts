const DAY = 24 * 60 * 60 * 1000;

/** Days of work that is in no file after which the student is reminded. */
export const DAYS_UNSAVED = 7;

/** Since when there is work that is in no file of the student's, and when they have put the reminder off. */
export interface Unsaved {
  /** ISO dates. */
  since: string;
  putOffAt: string | null;
}

/** Null where there is no such work, or what was kept of it is nonsense. */
export function readUnsaved(data: unknown): Unsaved | null {
  if (typeof data !== 'object' || data === null || !('since' in data)) return null;
  const { since } = data;
  const putOffAt = 'putOffAt' in data ? data.putOffAt : null;
  if (!isDate(since)) return null;
  return { since, putOffAt: isDate(putOffAt) ? putOffAt : null };
}

/** How many days that work is old, where it is time to say so; null where it is not. */
export function daysToRemind(unsaved: Unsaved | null, now: Date): number | null {
  if (!unsaved) return null;
  const days = daysSince(unsaved.since, now);
  const daysPutOff = unsaved.putOffAt === null ? days : daysSince(unsaved.putOffAt, now);
  return Math.min(days, daysPutOff) >= DAYS_UNSAVED ? days : null;
}

function daysSince(date: string, now: Date): number {
  return Math.floor((now.getTime() - new Date(date).getTime()) / DAY);
}

function isDate(data: unknown): data is string {
  return typeof data === 'string' && !Number.isNaN(new Date(data).getTime());
}

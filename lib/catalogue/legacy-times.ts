import { parseTime } from '../domain/time';

export interface ClipRange {
  /** Seconds; null from the recording's start. */
  start: number | null;
  /** Seconds; null to the recording's end. */
  end: number | null;
}

/** A record's clip. `0` to `0` and ends that come before their start are found in records and mean the whole recording. */
export function parseClipRange(start: string, end: string): ClipRange {
  const from = parseSeconds(start) || null;
  const to = parseSeconds(end) || null;
  return to !== null && to <= (from ?? 0) ? { start: null, end: null } : { start: from, end: to };
}

/** Seconds as records write them: `13`, `13.5`, ` 90`, `1:30`, and the letter o in place of a nought. */
function parseSeconds(text: string): number | null {
  const digits = text.trim().replace(/o/gi, '0');
  return /^\d{1,6}\.\d{1,6}$/.test(digits) ? Number(digits) : parseTime(digits);
}

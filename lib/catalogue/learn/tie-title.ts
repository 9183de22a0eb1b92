import type { Evidence } from '../../domain/course';
import type { SessionRow } from './session-table';
import { countSharedWords, likeness, overlap, toStems } from './title-words';

export interface Tie {
  label: string;
  evidence: Evidence;
}

/** Titles that count something else than lectures. */
const OTHER =
  /^(?:recitation|rec|lab|problem|tutorial|quiz|exam|midterm|final|help session|review|demo|interview|solution|test|in-class)\b/i;
const NUMBER =
  /^(?:(?:lecture|lec|session|ses|class)\.?\s*#?\s*|l)(\d{1,3})(?![\d.])\w?\b|^(\d{1,3})(?:[.:)]\s|\s[-–]\s)/i;
/** `Video 3:` counts the videos of one page. */
const COUNTED = /^(?:video|clip|part)\s*#?\d{1,3}(?:[.:)]\s|\s[-–]\s)\s*/i;

/** Measured over OCW's numbered courses; below a third, agreement is chance. */
const ENOUGH = 1 / 3;
/** Measured as well: at a half, 18.06 would get its third session's readings for lecture 20. */
const CLEAR = 0.6;
const CLEARLY_BETTER = 0.2;

/**
 * The session of a lecture by its title: number and title agreeing, else the one title that is clearly the best. A number alone
 * is never enough, and it does not hold where another row's topic agrees better. Nor is a numeral within the titles: both need a
 * word in common.
 */
export function tieByTitle(title: string, rows: SessionRow[]): Tie | null {
  if (OTHER.test(title)) return null;
  const number = toNumber(title);
  const stems = toSubject(title);
  const rated = rows.map((row) => {
    const topic = toStems(withoutLabel(row));
    return {
      row,
      shared: countSharedWords(stems, topic),
      overlap: overlap(stems, topic),
      likeness: likeness(stems, topic),
    };
  });
  const best = rated.toSorted((one, other) => other.likeness - one.likeness);
  const [first, second] = best;
  if (first === undefined) return null;
  const numbered = best.find(({ row: { lectures } }) => isWithin(number, lectures));
  if (
    numbered !== undefined &&
    numbered.shared > 0 &&
    numbered.overlap >= ENOUGH &&
    numbered.likeness >= first.likeness
  ) {
    return { label: numbered.row.label, evidence: 'number-and-title' };
  }
  const isClear =
    first.shared > 1 &&
    first.likeness >= CLEAR &&
    first.likeness - (second?.likeness ?? 0) >= CLEARLY_BETTER;
  return isClear ? { label: first.row.label, evidence: 'title' } : null;
}

/** What a title says besides its number. */
export function toSubject(title: string): Set<string> {
  return toStems(title.replace(COUNTED, '').replace(NUMBER, ''));
}

/** A topic that begins with its own number, in tables without a column for it. */
function withoutLabel({ label, topic }: SessionRow): string {
  return topic.startsWith(`${label} `) ? topic.slice(label.length) : topic;
}

function toNumber(title: string): number | null {
  const [, named, plain] = NUMBER.exec(title) ?? [];
  const number = named ?? plain;
  return number === undefined ? null : Number(number);
}

function isWithin(number: number | null, range: SessionRow['lectures']): boolean {
  return number !== null && range !== null && range.from <= number && number <= range.to;
}

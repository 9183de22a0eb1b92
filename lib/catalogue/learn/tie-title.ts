import type { Evidence } from '../../domain/course';
import type { SessionRow } from './session-table';
import { countShared, likeness, overlap, toStems } from './title-words';

export interface Tie {
  label: string;
  evidence: Evidence;
}

/** Titles that count something else than lectures. */
const OTHER =
  /^(?:recitation|rec|lab|problem|tutorial|quiz|exam|midterm|final|help session|review|demo|interview|solution|test|in-class)\b/i;
const NUMBER =
  /^(?:(?:lecture|lec|session|ses|class)\.?\s*#?\s*|l)(\d{1,3})(?![\d.])\w?\b|^(\d{1,3})(?:[.:)]\s|\s[-–]\s)/i;

/** Measured over OCW's numbered courses; below a third, agreement is chance. */
const ENOUGH = 1 / 3;
/** Measured as well: at a half, 18.06 would get its third session's readings for lecture 20. */
const CLEAR = 0.6;
const CLEARLY_BETTER = 0.2;

/**
 * The session of a lecture by its title: number and title agreeing, else the one title that is clearly the best. A number alone
 * is never enough, and it does not hold where another row's topic agrees better.
 */
export function tieByTitle(title: string, rows: SessionRow[]): Tie | null {
  if (OTHER.test(title)) return null;
  const number = toNumber(title);
  const stems = toStems(title.replace(NUMBER, ''));
  const rated = rows.map((row) => {
    const topic = toStems(row.topic);
    return {
      row,
      shared: countShared(stems, topic),
      overlap: overlap(stems, topic),
      likeness: likeness(stems, topic),
    };
  });
  const best = rated.toSorted((one, other) => other.likeness - one.likeness);
  const [first, second] = best;
  if (first === undefined) return null;
  const numbered = best.find(({ row: { lectures } }) => isWithin(number, lectures));
  if (numbered !== undefined && numbered.overlap >= ENOUGH && numbered.likeness >= first.likeness) {
    return { label: numbered.row.label, evidence: 'number-and-title' };
  }
  const isClear =
    first.shared > 1 &&
    first.likeness >= CLEAR &&
    first.likeness - (second?.likeness ?? 0) >= CLEARLY_BETTER;
  return isClear ? { label: first.row.label, evidence: 'title' } : null;
}

function toNumber(title: string): number | null {
  const [, named, plain] = NUMBER.exec(title) ?? [];
  const number = named ?? plain;
  return number === undefined ? null : Number(number);
}

function isWithin(number: number | null, range: SessionRow['lectures']): boolean {
  return number !== null && range !== null && range.from <= number && number <= range.to;
}

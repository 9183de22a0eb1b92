import type { Evidence } from '../../domain/course';
import type { SessionRow } from './session-table';
import { countSharedWords, likeness, overlap, toStems } from './title-words';

/** A row, or what it says of one lecture. */
interface Part {
  row: SessionRow;
  topic: string;
  lectures: SessionRow['lectures'];
}

export interface Tie {
  label: string;
  evidence: Evidence;
}

/** Titles that count something else than lectures. */
const OTHER =
  /^(?:recitation|rec|lab|problem|tutorial|quiz|exam|midterm|final|help session|review|demo|interview|solution|test|in-class)\b/i;
const NUMBER =
  /^(?:(?:lecture|lec|session|ses|class)\.?\s*#?\s*|l)(\d{1,3})(?![\d.])\w?\b|^(\d{1,3})(?:[.:)]\s|\s[-–]\s)/i;
/** Where a row begins to name a lecture; some name several. */
const NAMED = /(?=\blecture\s\d{1,3}:\s)/i;
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
  const rated = rows.flatMap(toParts).map((part) => {
    const topic = toStems(part.topic);
    return { ...part, isAlike: areAlike(stems, topic), ...rate(stems, topic) };
  });
  const best = rated.toSorted((one, other) => other.likeness - one.likeness);
  const [first] = best;
  if (first === undefined) return null;
  const second = best.find(({ row }) => row !== first.row);
  const numbered = best.find(({ lectures }) => isWithin(number, lectures));
  if (numbered?.isAlike && numbered.likeness >= first.likeness) {
    return { label: numbered.row.label, evidence: 'number-and-title' };
  }
  const isClear =
    first.shared > 1 &&
    first.likeness >= CLEAR &&
    first.likeness - (second?.likeness ?? 0) >= CLEARLY_BETTER;
  return isClear ? { label: first.row.label, evidence: 'title' } : null;
}

/** Whether a lecture that should be this row by other signs is about the same: its title alone would not be enough. */
export function isAbout(title: string, row: SessionRow): boolean {
  const stems = toSubject(title);
  return toParts(row).some(({ topic }) => areAlike(stems, toStems(topic)));
}

function areAlike(stems: Set<string>, topic: Set<string>): boolean {
  return countSharedWords(stems, topic) > 0 && overlap(stems, topic) >= ENOUGH;
}

function rate(stems: Set<string>, topic: Set<string>) {
  return { shared: countSharedWords(stems, topic), likeness: likeness(stems, topic) };
}

/** What a row is about, in as many parts as it names lectures: `Lecture 1: Heaps Lecture 2: Trees`. */
function toParts(row: SessionRow): Part[] {
  const named = row.topic.split(NAMED).filter((part) => NUMBER.test(part));
  if (!NAMED.test(row.topic) || named.length === 0)
    return [{ row, topic: withoutLabel(row), lectures: row.lectures }];
  return named.map((part) => {
    const number = toNumber(part);
    return {
      row,
      topic: part.replace(NUMBER, ''),
      lectures: number === null ? null : { from: number, to: number },
    };
  });
}

/** What a title says besides its number. */
export function toSubject(title: string): Set<string> {
  return toStems(title.replace(COUNTED, '').replace(NUMBER, ''));
}

/** A topic that begins with its own number, in tables without a column for it. */
function withoutLabel({ label, topic }: SessionRow): string {
  return topic.startsWith(`${label} `) ? topic.slice(label.length) : topic;
}

/** The number of a lecture by its title; null where it counts nothing, or something else. */
export function toNumber(title: string): number | null {
  const [, named, plain] = NUMBER.exec(title) ?? [];
  const number = named ?? plain;
  return number === undefined ? null : Number(number);
}

function isWithin(number: number | null, range: SessionRow['lectures']): boolean {
  return number !== null && range !== null && range.from <= number && number <= range.to;
}

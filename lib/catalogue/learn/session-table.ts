import type { Session } from '../../domain/course';
import { readGrid } from './table-grid';

/** A row of a course's readings or calendar. */
export interface SessionRow extends Session {
  /** The cells of its readings, each with its column's heading where there are several such columns. */
  readings: { heading: string | null; cell: Element }[];
  /** The numbers of the lectures that the label names; null when it counts something else, such as weeks. */
  lectures: { from: number; to: number } | null;
}

const LABEL = /^(?:ses|lec|lesson|class|wk|week|unit|day|module|no|#)\b|#|^(?:lecture|session)s?$/i;
const TOPIC = /topic|courseware|title|subject|theme|lecture/i;
const READING = /\breadings?\b|course notes|\btext(?:book)?\b/i;
const COUNTS_OTHERS = /\b(?:wk|week|unit|day|module|recitation|lab)\b/i;
const LONGEST_LABEL = 100;
const LONGEST_TOPIC = 500;

/** The sessions of every table of a page that has them. */
export function readSessionRows(document: Document): SessionRow[] {
  return [...document.querySelectorAll('table')].flatMap(readTable);
}

function readTable(table: Element): SessionRow[] {
  const [head = [], ...rows] = readGrid(table);
  const headings = head.map(textOf);
  const readings = headings.flatMap((text, column) => (READING.test(text) ? [column] : []));
  const label = headings.findIndex((text) => LABEL.test(text));
  const topic = headings.findIndex(
    (text, column) => column !== label && !readings.includes(column) && TOPIC.test(text),
  );
  if (topic === -1 || (label === -1 && readings.length === 0)) return [];
  const countsWeeks = /^(?:wk|week)\b/i.test(headings[label] ?? '');
  const countsLectures = label !== -1 && !COUNTS_OTHERS.test(headings[label] ?? '');

  return rows.flatMap((row): SessionRow[] => {
    // A row of one cell names the unit of the rows below it.
    if (new Set(row).size < 2) return [];
    const about = textOf(row[topic]).slice(0, LONGEST_TOPIC);
    const named = label === -1 ? numberOf(about) : textOf(row[label]);
    const counted = countsWeeks && /^\d/.test(named) ? `Week ${named}` : named;
    const session = /[\p{L}\p{N}]/u.test(named) ? counted : about;
    if (!/[\p{L}\p{N}]/u.test(session)) return [];
    return [
      {
        label: session.slice(0, LONGEST_LABEL),
        topic: about,
        lectures: countsLectures ? parseLectures(named) : null,
        readings: readings.flatMap((column) => {
          const cell = row[column];
          const heading = readings.length > 1 ? (headings[column] ?? null) : null;
          return cell === undefined ? [] : [{ heading, cell }];
        }),
      },
    ];
  });
}

/** `12`, `L 12`, `Lecture 12`, and ranges with a dash of either length: `5–7`. */
export function parseLectures(label: string): { from: number; to: number } | null {
  const [, first, last] =
    /^(?:(?:lectures?|lec|sessions?|ses|class|l)\.?\s*#?\s*)?(\d{1,3})(?:\s*[-–—]\s*(\d{1,3}))?$/i.exec(
      label,
    ) ?? [];
  if (first === undefined) return null;
  const from = Number(first);
  const to = last === undefined ? from : Number(last);
  return to >= from ? { from, to } : null;
}

/** `1.2` of `1.2 Introduction to Analytics`, in tables without a column for it. */
function numberOf(topic: string): string {
  return /^\d+(?:\.\d+)*(?=\s)/.exec(topic)?.[0] ?? '';
}

function textOf(cell: Element | undefined): string {
  return (cell?.textContent ?? '').replace(/[\s\p{Cc}\uFEFF\u200B]+/gu, ' ').trim();
}

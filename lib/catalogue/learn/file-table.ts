import type { Resource } from '../../domain/course';
import { type CoursePage, listFiles, withoutFileType } from './linked-files';
import { parseLectures, type SessionRow } from './session-table';
import { readGrid } from './table-grid';

/** A row of a table, or a line, that gives files of the course by lecture: its notes, its slides, its problem set. */
export interface FileRow extends SessionRow {
  files: Resource[];
}

/** What counts lectures and sessions. Assignments, exams and weeks are counted as well, and their numbers are no lecture's. */
const LABEL = /^(?:ses(?:sions?)?|lec(?:tures?)?|class(?:es)?)\b\.?\s*(?:#|no\.?|number)?$/i;
const TOPIC = /topic|title|subject|theme|lecture/i;
/** Columns of what is beside the lecture of their row and not for it, or is told elsewhere: readings, and videos. */
const BESIDE =
  /\b(?:readings?|text(?:book)?|recitations?|labs?|tutorials?|problem sessions?|problem solving|videos?|audio)\b/i;
/** `Lecture 2: Morphology`. */
const LINE = /^(?:lecture|lec|session|ses|class)\.?\s*#?\s*(\d{1,3})\s*[:.–—-]\s*(\S.*)$/i;
/** What the format allows for sessions. */
const MOST_ROWS = 500;
const MOST_FILES = 20;

/**
 * The rows of a page's tables, or else its lines, of which the label says one lecture or several, and nothing else that a row
 * says as well.
 */
export function readFileRows(document: Document, page: CoursePage): FileRow[] {
  const inTables = [...document.querySelectorAll('table')].flatMap((one) => readTable(one, page));
  const rows = inTables.length > 0 ? inTables : readLines(document, page);
  const counts = countEach(rows.map(({ label }) => label));
  return rows.filter(({ label }) => counts.get(label) === 1).slice(0, MOST_ROWS);
}

function readTable(table: Element, page: CoursePage): FileRow[] {
  const [head = [], ...rows] = readGrid(table);
  const headings = head.map(textOf);
  const label = headings.findIndex((text) => LABEL.test(text));
  const topic = headings.findIndex((text, column) => column !== label && TOPIC.test(text));
  if (label === -1 || topic === -1) return [];
  const counts = countEach(rows.flatMap((row) => [...new Set(row)]));
  return rows.slice(0, MOST_ROWS).flatMap((row): FileRow[] => {
    const named = textOf(row[label]);
    const lectures = parseLectures(named);
    if (lectures === null || new Set(row).size < 2) return [];
    const files = row.flatMap((cell, column) => {
      const heading = headings[column] ?? '';
      const isOfRow = column !== label && row.indexOf(cell) === column && !BESIDE.test(heading);
      // A cell of several rows has what belongs to all of them.
      const isOwn = counts.get(cell) === 1;
      return isOfRow && isOwn ? listFiles(cell, heading, column === topic, page) : [];
    });
    if (files.length === 0) return [];
    const about = withoutFileType(textOf(row[topic]));
    return [
      { label: named, topic: about, lectures, readings: [], files: files.slice(0, MOST_FILES) },
    ];
  });
}

/** Lines that are nothing but a link to a file named after its lecture. */
function readLines(document: Document, page: CoursePage): FileRow[] {
  const lines = [...document.querySelectorAll('p, li')].filter(
    (line) => line.closest('table') === null && line.querySelector('p, li') === null,
  );
  return lines.flatMap((line): FileRow[] => {
    const [, number = '', topic = ''] = LINE.exec(withoutFileType(textOf(line))) ?? [];
    const lectures = parseLectures(number);
    const files = lectures === null ? [] : listFiles(line, '', true, page);
    const isWhole = textOf(line) === textOf(line.querySelector('a') ?? undefined);
    if (lectures === null || files.length !== 1 || !isWhole) return [];
    return [{ label: number, topic, lectures, readings: [], files }];
  });
}

function countEach<Item>(items: Item[]): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function textOf(cell: Element | undefined): string {
  return (cell?.textContent ?? '').replace(/[\s\p{Cc}\uFEFF\u200B]+/gu, ' ').trim();
}

import type { Resource } from '../../domain/course';
import { ocwOrigin } from '../build-listing';
import { toOcwAddress } from '../ocw-path';
import { listRelatedLinks } from '../related-links';
import { sectionOf, toPathWithin } from './course-path';
import { toRichText } from './dom-text';
import { parseLectures, type SessionRow } from './session-table';
import { readGrid } from './table-grid';
import { toFileKind } from './video-resources';

/** A row of a table that gives files of the course by lecture: its notes, its slides, its problem set. */
export interface FileRow extends SessionRow {
  files: Resource[];
}

/** The page that has the table. */
interface Page {
  path: string;
  slug: string;
}

/** What counts lectures and sessions. Assignments, exams and weeks are counted as well, and their numbers are no lecture's. */
const LABEL = /^(?:ses(?:sions?)?|lec(?:tures?)?|class(?:es)?)\b\.?\s*(?:#|no\.?|number)?$/i;
const TOPIC = /topic|title|subject|theme|lecture/i;
/** Columns of what is beside the lecture of their row and not for it, or is told elsewhere: readings, and videos. */
const BESIDE =
  /\b(?:readings?|text(?:book)?|recitations?|labs?|tutorials?|problem sessions?|problem solving|videos?|audio)\b/i;
/** `(PDF - 1.2MB)`: what kind of file a link leads to, and nothing of what is in it. */
const FILE_TYPE =
  /\s*\(?\b(?:PDF|ZIP|PPTX?|DOCX?|XLSX?|TXT|PY)\b(?:[\s\d.,–-]*\b[\d.]*[KMG]B\b)?\)?/g;
/** What the format allows for sessions. */
const MOST_ROWS = 500;
const MOST_FILES = 20;
const LONGEST_TITLE = 500;

/** The rows of a page's tables, of which the label says one lecture or several, and nothing else that a row says as well. */
export function readFileRows(document: Document, page: Page): FileRow[] {
  const rows = [...document.querySelectorAll('table')].flatMap((table) => readTable(table, page));
  const counts = countEach(rows.map(({ label }) => label));
  return rows.filter(({ label }) => counts.get(label) === 1).slice(0, MOST_ROWS);
}

function readTable(table: Element, page: Page): FileRow[] {
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
    const about = textOf(row[topic]).replace(FILE_TYPE, ' ');
    return [
      { label: named, topic: about, lectures, readings: [], files: files.slice(0, MOST_FILES) },
    ];
  });
}

function countEach<Item>(items: Item[]): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The files of the course that a cell links. Pages are none, and of other sites nobody knows what they have. */
function listFiles(cell: Element, heading: string, isTopic: boolean, page: Page): Resource[] {
  return listRelatedLinks(toRichText(cell)).flatMap((link): Resource[] => {
    const file = toPathWithin(page.slug, link.address);
    if (file === null || sectionOf(file) !== 'resources') return [];
    const title = link.title.replace(FILE_TYPE, '').trim();
    return [
      {
        // What the lecture is about says nothing of the file.
        kind: toFileKind(isTopic ? '' : title, heading),
        title: (title || toSentence(heading)).slice(0, LONGEST_TITLE),
        by: null,
        address: toOcwAddress(file),
        ref: null,
        origin: ocwOrigin(page.path),
      },
    ];
  });
}

/** `Lecture notes` of `LECTURE NOTES`. */
function toSentence(heading: string): string {
  const [first = '', ...rest] = heading;
  return first.toUpperCase() + rest.join('').toLowerCase();
}

function textOf(cell: Element | undefined): string {
  return (cell?.textContent ?? '').replace(/[\s\p{Cc}\uFEFF\u200B]+/gu, ' ').trim();
}

import type { Reading, Session } from '../../domain/course';
import { ocwOrigin } from '../build-listing';
import { type CitationLine, splitCitations, toText } from './citation-lines';
import { type ReadingPart, readReadings } from './learned-readings';
import { readPart } from './lesson';
import type { Places } from './read-places';
import type { Reader } from './reader';
import { readSessionRows, type SessionRow } from './session-table';

/** What a course's readings page, or else its calendar, says of its sessions. */
export interface Calendar {
  /** The path of the page; null where the course has none. */
  page: string | null;
  rows: SessionRow[];
  sessions: Session[];
  readings: Reading[];
}

const MOST_SESSIONS = 500;

/** Reads the calendar only where the readings do not have the sessions. `pages` are the paths of all pages. */
export async function readCalendar(
  pages: string[],
  places: Places,
  reader: Reader,
): Promise<Calendar> {
  const readings = await readPage(
    findPage(pages, /^(?:required-)?readings?(?:-|$)/),
    places,
    reader,
  );
  if (readings.rows.length > 0) return readings;
  const calendar = await readPage(findPage(pages, /^(?:calendar|schedule)(?:-|$)/), places, reader);
  return calendar.rows.length > 0 ? { ...calendar, readings: readings.readings } : readings;
}

/** Where most courses give the files of each lecture. */
export function findNotesPage(pages: string[]): string | null {
  return findPage(pages, /^lecture-(?:notes|slides)(?:-|$)/);
}

/** The page of that name that stands highest. */
function findPage(pages: string[], name: RegExp): string | null {
  const found = pages.filter((path) => name.test(path.split('/').at(-1) ?? ''));
  const depth = (path: string) => path.split('/').length;
  const [first] = found.toSorted(
    (one, other) => depth(one) - depth(other) || one.length - other.length,
  );
  return first !== undefined && depth(first) === 4 ? first : null;
}

async function readPage(
  path: string | null,
  places: Places,
  { parseHtml }: Reader,
): Promise<Calendar> {
  const nothing: Calendar = { page: path, rows: [], sessions: [], readings: [] };
  const place = path === null ? null : await places.readPlace(path);
  if (place === null) return nothing;
  const document = parseHtml(place.content);
  const rows = withOwnLabels(readSessionRows(document)).slice(0, MOST_SESSIONS);
  const hasReadings = rows.some(({ readings }) => readings.length > 0);
  const parts = hasReadings
    ? [
        ...rows.flatMap(({ label, readings }) =>
          readings.map(
            ({ heading, cell }): ReadingPart => ({
              session: label,
              heading,
              element: cell,
              isCell: true,
            }),
          ),
        ),
        ...ofCourse(listIntroduction(document)),
      ]
    : ofCourse(listParts(document, rows.length > 0));
  const sessions = new Map(
    rows.map(({ label, topic }) => [label, { label, topic: topic || label }]),
  );
  return {
    page: path,
    rows,
    sessions: [...sessions.values()],
    readings: readReadings(parts, ocwOrigin(place.path)),
  };
}

function ofCourse(elements: Element[]): ReadingPart[] {
  return elements.map((element) => ({ session: null, heading: null, element, isCell: false }));
}

/** What stands beside the table and is surely a reference: the course's books. */
function listIntroduction(document: Document): Element[] {
  const paragraphs = [...document.body.children].filter((element) =>
    /^(?:p|ul|ol)$/i.test(element.nodeName),
  );
  return paragraphs.filter((element) => {
    const lines = element.querySelector('table') === null ? splitCitations(element) : [];
    return lines.length > 0 && lines.every(isBook);
  });
}

function isBook(line: CitationLine): boolean {
  const hasTitle = line.some(({ isItalic }) => isItalic);
  return hasTitle && /\bISBN\b|\b(?:19|20)\d\d\b/.test(toText(line));
}

/** Readings that stand in no table: below headings that say so, or all of the page where it has none. */
function listParts(document: Document, isCalendar: boolean): Element[] {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  if (isCalendar) return [];
  if (headings.length === 0) return [document.body];
  return headings
    .filter(({ textContent }) => /\bread/i.test(textContent ?? ''))
    .map((heading) => readPart(document, heading));
}

/** A course of several parts may count its sessions anew in each: a label that names another topic gets that topic added. */
function withOwnLabels(rows: SessionRow[]): SessionRow[] {
  const topics = new Map<string, string>();
  return rows.map((row) => {
    const known = topics.get(row.label) ?? row.topic;
    topics.set(row.label, known);
    return known === row.topic
      ? row
      : { ...row, label: `${row.label}: ${row.topic}`.slice(0, 500) };
  });
}

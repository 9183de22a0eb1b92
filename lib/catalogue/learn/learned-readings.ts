import type { Reading } from '../../domain/course';
import type { Origin } from '../../domain/source';
import { fold } from '../rich-lines';
import { findAuthors, parseCitation } from './citation-fields';
import {
  type CitationLine,
  namesWork,
  splitCitations,
  toText,
  withAuthors,
} from './citation-lines';

/** A part of a page that lists readings. */
export interface ReadingPart {
  /** The session's label; null for the whole course. */
  session: string | null;
  /** What the column is called, where a table has several. */
  heading: string | null;
  element: Element;
  /** A cell of a column of readings, in which every line is one. */
  isCell: boolean;
}

/** What the format allows. */
const MOST_READINGS = 2_000;
const MOST_SPANS = 500;

export function readReadings(parts: ReadingPart[], origin: Origin): Reading[] {
  const readings: Reading[] = [];
  for (const { session, heading, element, isCell } of parts) {
    let authors: string | null = null;
    for (const found of splitCitations(element)) {
      if (!isCell && !namesWork(found)) continue;
      const line: CitationLine = withAuthors(found, authors);
      authors = findAuthors(toText(line)) ?? authors;
      const whole = heading === null ? line : [toHeading(heading), ...line];
      const fields = parseCitation(whole);
      readings.push({
        id: toId(session, fields.title),
        session,
        ...fields,
        citation: fold(whole.map(({ text, href }) => ({ text, href }))).slice(0, MOST_SPANS),
        origin,
      });
    }
  }
  return readings.slice(0, MOST_READINGS);
}

function toHeading(heading: string): CitationLine[number] {
  return { text: `${heading}: `, href: null, isItalic: false };
}

function toId(session: string | null, title: string): string {
  return `ocw ${session ?? 'course'} ${title}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 200);
}

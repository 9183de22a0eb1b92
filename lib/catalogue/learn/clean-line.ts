import { readSpans } from './dom-text';
import type { Reader } from './reader';

/** Characters: what the catalogue's format allows in one line. */
const LONGEST_LINE = 500;
/** No title is so long; whatever it is, its beginning is enough. */
const LONGEST_LOOKED_AT = 20_000;

/**
 * One clean line of a title as OCW has it: without tabs, double blanks, entities and markup such as `<sup>`, cut where it is
 * too long.
 */
export function cleanLine(dirty: string, { parseHtml }: Pick<Reader, 'parseHtml'>): string {
  const start = dirty.slice(0, LONGEST_LOOKED_AT);
  const hasMarkup = /&#?\w+;|<\/?[a-z][^<>]*>/i.test(start);
  const plain = hasMarkup
    ? readSpans(parseHtml(start).body)
        .map(({ text }) => text)
        .join('')
    : start;
  const line = plain
    .replace(/[\s\p{Cc}\uFEFF\u200B]+/gu, ' ')
    .trim()
    .normalize('NFC');
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1).trimEnd()}…` : line;
}

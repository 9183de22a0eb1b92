import { type MarkedSpan, readSpans } from './dom-text';

/** One reading as it is cited, with what is in italics. */
export type CitationLine = MarkedSpan[];

const MOST_LINES = 200;
/** Also the way to the pages before and after. */
const NOTHING =
  /^(?:(?:[\p{P}\p{S}\s]|previous|prev|next|back)*|(?:there (?:are|is) )?no (?:\w+ ){0,4}(?:readings?|assignments?)(?: assigned)?\.?|none\.?|n\/a|tba)$/iu;
const PREVIEW = /^\[?\s*(?:preview|view|buy) (?:with|at|in)\b/i;
/** Three dashes stand for the author of the reading before. */
const SAME_AUTHOR = /^\s*[—–_-]{2,}\s*\.?\s*/;

/** The readings of a cell or a part of a page: one for each line, paragraph or point of a list. Headings are none. */
export function splitCitations(element: Element): CitationLine[] {
  const copy = element.cloneNode(true);
  const body = copy as Element;
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6, table')) heading.remove();
  const lines: CitationLine[] = [];
  for (const line of splitLines(readSpans(body)).slice(0, MOST_LINES)) {
    const text = toText(line);
    const previous = lines.at(-1);
    if (PREVIEW.test(text) && previous !== undefined) {
      previous.push({ text: ' ', href: null, isItalic: false }, ...line);
    } else if (!NOTHING.test(text)) lines.push(line);
  }
  return lines;
}

/** Whether a line names something to read, and is no word of the teacher about it: there a table's cell needs no proof. */
export function namesWork(line: CitationLine): boolean {
  const text = toText(line);
  const hasSign =
    /[\d“"]/.test(text) || line.some(({ isItalic, href }) => isItalic || href !== null);
  return hasSign && !text.endsWith(':');
}

/** `———. ...` with the author it stands for, as far as the line before has one. */
export function withAuthors(line: CitationLine, authors: string | null): CitationLine {
  const [first, ...rest] = line;
  if (first === undefined || authors === null || !SAME_AUTHOR.test(first.text)) return line;
  const text = first.text.replace(SAME_AUTHOR, `${authors}. `);
  return [{ ...first, text }, ...rest];
}

export function toText(line: CitationLine): string {
  return line.map(({ text }) => text).join('');
}

/** Lines without blanks at their ends or next to each other; links without a word are icons, and go. */
function splitLines(spans: MarkedSpan[]): CitationLine[] {
  const lines: CitationLine[] = [[]];
  for (const span of spans) {
    if (span.text === '\n') {
      lines.push([]);
      continue;
    }
    const line = lines.at(-1) ?? [];
    const isAfterBlank = line.length === 0 || line.at(-1)?.text.endsWith(' ');
    const text = isAfterBlank ? span.text.trimStart() : span.text;
    if (text !== '') line.push({ ...span, text });
  }
  return lines.map(withoutEnd).filter((line) => line.length > 0);
}

function withoutEnd(line: CitationLine): CitationLine {
  const last = line.at(-1);
  if (last === undefined) return line;
  const text = last.text.trimEnd();
  return text === '' ? withoutEnd(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }];
}

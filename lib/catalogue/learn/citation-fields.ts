import type { Reading } from '../../domain/course';
import { type CitationLine, toText } from './citation-lines';

type Fields = Pick<Reading, 'title' | 'authors' | 'container' | 'published' | 'part'>;

const GIVEN = "\\p{Lu}[\\p{L}'’.-]*";
const SURNAME = `(?:(?:von|van|de|la|le|der|den|di|du|da|del|ter|el|al|bin) )*${GIVEN}`;
const NAME = `${GIVEN}(?: ${GIVEN})*(?: ${SURNAME})?`;

/** `von Hippel, Eric, Stefan Thomke, and Mary Sonnack`: the first name is turned round. */
const AUTHORS = new RegExp(
  `^${SURNAME}(?: ${GIVEN})?, ${GIVEN}(?: ${GIVEN}){0,3}(?:(?:,? and |, )${NAME}){0,10}(?:,? et al)?$`,
  'u',
);
const LONGEST_AUTHORS = 300;
const LONGEST_FIELD = 500;

/** What a line says of who wrote what, as far as that is certain; else the whole line is the title. */
export function parseCitation(line: CitationLine): Fields {
  const text = toText(line);
  const names = findAuthors(text);
  const quotes = [...text.matchAll(/[“"]([^“”"]{3,300}?)[.,]?[”"]/g)];
  const quoted = quotes.length === 1 ? (quotes[0]?.[1] ?? '') : '';
  const work = quotes.length > 1 ? '' : findWork(line);
  // OCW's own quotation marks turn the wrong way where two begin a title.
  const title = withoutEnd(quoted).replace(/^’/, '‘') || work;
  if (names === null || title === '') {
    return { title: cut(text), authors: [], container: null, published: null, part: null };
  }
  const rest = text.slice(names.length);
  return {
    title: cut(title),
    authors: splitAuthors(names).slice(0, 50),
    container: quoted === '' ? null : cut(work) || null,
    published: findYear(rest),
    part: findPart(quoted === '' ? rest : text.slice(text.indexOf(quoted) + quoted.length)),
  };
}

/** `von Hippel, Eric`, as the line has it; null where its beginning is not surely names. */
export function findAuthors(text: string): string | null {
  const end = text.slice(0, LONGEST_AUTHORS).search(/(?<![\s.]\p{Lu})\.\s+(?=\S)|\.\s+(?=[“"])/u);
  const names = end === -1 ? '' : text.slice(0, end);
  return AUTHORS.test(names) || /^\p{Lu}[\p{L}-]+, et al$/u.test(names) ? names : null;
}

function splitAuthors(names: string): string[] {
  const [last = '', first = '', ...others] = names.split(/,? and |, /).map((name) => name.trim());
  const isNamed = first !== '' && !/^et al$/.test(first);
  return [isNamed ? `${first} ${last}` : last, ...others].filter(
    (name) => !/^(?:et al)?$/.test(name),
  );
}

/** The one year that a reference names; its ISBN and pages are no years. */
function findYear(text: string): string | null {
  const plain = text.replace(/ISBN(?:-1[03])?:?[\s\dXx-]+/g, ' ');
  const years = new Set(plain.match(/(?<![\d.–-])(?:1[5-9]|20)\d\d(?![\d–-]|\.\d)/g));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** `Chapters 1 and 2` of `. Chapters 1 and 2 in <book>`. */
function findPart(rest: string): string | null {
  const [, part] =
    /^[.,”"]*\s*((?:Chapters?|Sections?|Parts?|Pages?|pp\.)\s[^.]{1,100}?|Foreword|Preface|Introduction) (?:in|of|from) /.exec(
      rest,
    ) ?? [];
  // A typing error of OCW's that would make one reading two.
  return part?.replace(/^Chapters (?=\d+$)/, 'Chapter ') ?? null;
}

/** The first words in italics, where the title surely ends with them: at a stop, or before what follows a title. */
function findWork(line: CitationLine): string {
  const start = line.findIndex(({ isItalic, text }) => isItalic && /\p{L}{3}/u.test(text));
  if (start === -1) return '';
  const length = line
    .slice(start)
    .findIndex(({ isItalic, text }) => !isItalic && text.trim() !== '');
  const end = length === -1 ? line.length : start + length;
  const work = toText(line.slice(start, end)).replace(/\s+/g, ' ').trim();
  const after = toText(line.slice(end));
  return /[.,]$/.test(work) || /^\s*(?:[.,;:)([\d]|[IVX]+\b|$)/.test(after) ? withoutEnd(work) : '';
}

function withoutEnd(title: string): string {
  return title.trim().replace(/[\s,.;:]+$/, '');
}

function cut(text: string): string {
  return text.length > LONGEST_FIELD ? `${text.slice(0, LONGEST_FIELD - 1)}…` : text;
}

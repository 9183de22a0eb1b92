import type { Reading } from '../domain/course';
import type { RichText, Span } from '../domain/rich-text';
import { joinLines } from './rich-lines';

/** What a citation says beyond its reading. Addresses are null where none is known. */
export interface CitationDetails {
  address: string | null;
  containerAddress: string | null;
  /** Volume and pages, or publisher, and the date in words. */
  imprint: string;
  more: { text: string; address: string }[];
}

type Cited = Pick<Reading, 'authors' | 'title' | 'container' | 'part'>;

/** One line: `Stefan Thomke and Eric von Hippel. “Customers as Innovators.” Harvard Business Review, April 2002.` */
export function formatCitation(reading: Cited, details: CitationDetails): RichText {
  const { authors, title, container, part } = reading;
  const ofPart = plain(part === null ? '' : `${part} of `);
  const work: Span[] =
    container === null
      ? [ofPart, { text: title, href: details.address }]
      : [
          plain('“'),
          { text: title, href: details.address },
          plain('.” '),
          ofPart,
          { text: container, href: details.containerAddress },
        ];
  return joinLines([
    [
      plain(`${joinNames(authors).replace(/\.$/, '')}. `),
      ...work,
      plain(startsWithVolume(details.imprint) ? ` ${details.imprint}.` : `, ${details.imprint}.`),
      ...details.more.flatMap((link): Span[] => [
        plain(' '),
        { text: link.text, href: link.address },
        plain('.'),
      ]),
    ],
  ]);
}

/** `2011-02-22` as `22 February 2011`. */
export function formatDate(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );
}

/** `42, no. 4` or `X (2009)`: a journal's name and its volume stand without a comma between them. */
function startsWithVolume(imprint: string): boolean {
  return /^(?:\d+,|[IVXLC]+ \()/.test(imprint);
}

function joinNames(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function plain(text: string): Span {
  return { text, href: null };
}

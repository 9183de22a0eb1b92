import type { RichText, Span } from '../domain/rich-text';

/** Elements after and before which a new line begins. */
export const BLOCKS = new Set(
  'address article blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/** Elements whose content is no text for a reader. */
export const UNREAD = new Set(
  'embed head iframe math noembed noscript object script style svg template textarea title'.split(
    ' ',
  ),
);

/** The lines of a text, each without its line break; empty lines are left out. */
export function splitLines(text: RichText): RichText[] {
  const lines: RichText[] = [[]];
  for (const span of text) {
    for (const [index, part] of span.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ text: part, href: span.href });
    }
  }
  return lines.filter((line) => line.length > 0);
}

/** The opposite of `splitLines`. */
export function joinLines(lines: RichText[]): RichText {
  return fold(lines.flatMap((line) => [...line, { text: '\n', href: null }]));
}

/** Spans of one link become one; no two blanks or line breaks follow each other; none stands at an end. */
export function fold(spans: Span[]): RichText {
  const folded: Span[] = [];
  let gap = '';
  for (const { text, href } of spans) {
    const words = text.trim();
    if (words !== '') {
      const before = gap + text.slice(0, text.indexOf(words));
      append(folded, folded.length > 0 ? toGap(before) : '', words, href);
      gap = text.slice(text.indexOf(words) + words.length);
    } else gap = toGap(gap + text);
  }
  return folded;
}

function toGap(blanks: string): string {
  return blanks.includes('\n') ? '\n' : blanks === '' ? '' : ' ';
}

/** A gap at the edge of a link stands outside it. */
function append(spans: Span[], gap: string, text: string, href: string | null): void {
  const last = spans.at(-1);
  if (last?.href === href) last.text += gap + text;
  else if (href === null) spans.push({ text: gap + text, href });
  else if (last?.href === null) {
    last.text += gap;
    spans.push({ text, href });
  } else spans.push(...(gap === '' ? [] : [{ text: gap, href: null }]), { text, href });
}

import { escapeMarkdown } from '../domain/escape-markdown';
import type { RichText } from '../domain/rich-text';

/** `text` is Markdown already; `address` is kept from ending the link early. */
export function markdownLink(text: string, address: string): string {
  const target = address.replace(
    /[\s()<>\\]/g,
    (character) => ESCAPED.get(character) ?? encodeURIComponent(character),
  );
  return `[${text}](${target})`;
}

/** What `encodeURIComponent` leaves as it is. */
const ESCAPED = new Map([
  ['(', '%28'],
  [')', '%29'],
]);

export function richTextMarkdown(text: RichText): string {
  return text
    .map((span) => {
      const words = escapeMarkdown(span.text);
      const before = /^\s/.test(span.text) ? ' ' : '';
      const after = /\s$/.test(span.text) ? ' ' : '';
      return `${before}${span.href && words ? markdownLink(words, span.href) : words}${after}`;
    })
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}

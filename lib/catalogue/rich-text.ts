import { Parser } from 'htmlparser2';
import type { RichText, Span } from '../domain/rich-text';
import { BLOCKS, fold, UNREAD } from './rich-lines';
import { parseWebAddress } from './web-address';

/**
 * Text and links of a record's HTML: entities decoded, white space folded, one `\n` between blocks, links only to http and
 * https. No markup survives, whatever the input was.
 */
export function parseHtml(html: string): RichText {
  const spans: Span[] = [];
  let unread = 0;
  let href: string | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (UNREAD.has(name)) unread += 1;
      if (BLOCKS.has(name)) spans.push({ text: '\n', href: null });
      if (name === 'a') href = parseWebAddress(attributes.href ?? '')?.href ?? null;
    },
    ontext(text) {
      if (unread === 0) spans.push({ text: text.replace(/[\s\p{Cc}]+/gu, ' '), href });
    },
    onclosetag(name) {
      if (UNREAD.has(name)) unread -= 1;
      if (BLOCKS.has(name)) spans.push({ text: '\n', href: null });
      if (name === 'a') href = null;
    },
  });
  parser.end(html);
  return fold(spans);
}

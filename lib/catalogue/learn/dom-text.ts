import type { RichText, Span } from '../../domain/rich-text';
import { parseOcwAddress, toOcwAddress } from '../ocw-path';
import { BLOCKS, fold, UNREAD } from '../rich-lines';
import { parseWebAddress } from '../web-address';

const ORIGIN = 'https://ocw.mit.edu';
/** A page of a course, and not a file, which stands directly below its course. */
const PAGE =
  /^courses\/[^/]+\/(?:pages|resources|external-resources|lists|video_galleries)\/.*?(?=\/data\.json$|$)/;

/** Text of a page, and whether it stands in italics, which is how OCW sets the titles of books and journals. */
export interface MarkedSpan extends Span {
  isItalic: boolean;
}

/** Text and links of a parsed page, without its markup, unfolded: `\n` stands between blocks. */
export function readSpans(node: Node): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  collect(node, { href: null, isItalic: false }, spans);
  return spans;
}

export function toRichText(node: Node): RichText {
  return fold(readSpans(node).map(({ text, href }) => ({ text, href })));
}

/**
 * A link as it opens at OCW, its pages' addresses in one form, however they were written; null for what is neither http nor
 * https, and for links to nowhere but a course's own home.
 */
export function toAddress(href: string): string | null {
  const address = href.trim();
  if (address === '' || !URL.canParse(address, ORIGIN)) return null;
  const url = parseWebAddress(new URL(address, ORIGIN).href);
  if (url === null) return null;
  const isHome = url.origin === ORIGIN && /^\/(?:courses\/[^/]+\/?)?$/.test(url.pathname);
  if (isHome) return null;
  const [page] = PAGE.exec(parseOcwAddress(url.href)?.id ?? '') ?? [];
  return page === undefined ? url.href : `${toOcwAddress(page)}${url.search}${url.hash}`;
}

type Style = Omit<MarkedSpan, 'text'>;

function collect(node: Node, style: Style, spans: MarkedSpan[]): void {
  if (node.nodeType === node.TEXT_NODE) {
    const text = (node.textContent ?? '').replace(/[\s\p{Cc}\uFEFF\u200B]+/gu, ' ');
    spans.push({ text, ...style });
    return;
  }
  const name = node.nodeName.toLowerCase();
  if (UNREAD.has(name)) return;
  const isBlock = BLOCKS.has(name);
  if (isBlock) spans.push({ text: '\n', ...style });
  for (const child of node.childNodes) collect(child, toStyle(node, name, style), spans);
  if (isBlock) spans.push({ text: '\n', ...style });
}

function toStyle(node: Node, name: string, style: Style): Style {
  if (name === 'em' || name === 'i' || name === 'cite') return { ...style, isItalic: true };
  if (name !== 'a') return style;
  // A parsed `a` is an element; asking its class would need the browser's own.
  const href = 'getAttribute' in node ? (node as Element).getAttribute('href') : null;
  return { ...style, href: toAddress(href ?? '') };
}

import type { RichText, Span } from '../../domain/rich-text';
import { fold } from '../rich-lines';
import { toUid } from '../uid';
import { toAddress, toRichText } from './dom-text';
import type { Reader } from './reader';

/** Characters. The longest real text of this kind has about 5,000. */
const LONGEST = 50_000;

/** Hugo's `{{% resource_link "<uid>" "text" %}}`, with `<` for `%` as well, and quotes that may be escaped. */
const SHORTCODE =
  /\{\{[<%]\s*(\w+)\s+\\?"([^"\\]{1,60})\\?"(?:\s+\\?"((?:[^"\\]|\\(?!"\s*[%>]).){0,500}?)\\?")?[^{}]{0,200}?[%>]\}\}/g;
const ANY_SHORTCODE = /\{\{[<%][^{}]{0,500}[%>]\}\}/g;
const LINK =
  /\[((?:[^[\]\\\n]|\\.|\[[^[\]\n]{0,200}\]){1,500})\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?\s*(?:"[^"\n]*")?\)/g;

/**
 * Text and links of a field that OCW keeps as markdown with Hugo's shortcodes, or as HTML. `pathOf` finds the page of a uid; a
 * link whose uid it does not know keeps its text and leads nowhere.
 */
export function readMarkdown(
  markdown: string,
  pathOf: (uid: string) => string | null,
  reader: Pick<Reader, 'parseHtml'>,
): RichText {
  const source = resolveShortcodes(markdown.slice(0, LONGEST), pathOf);
  if (/<\/?[a-z][^<>]*>/i.test(source)) return toRichText(reader.parseHtml(source).body);
  const spans: Span[] = [];
  let end = 0;
  for (const match of source.matchAll(LINK)) {
    const [whole, label = '', href = ''] = match;
    spans.push(...plain(source.slice(end, match.index)));
    spans.push({ text: withoutMarks(label), href: toAddress(href) });
    end = match.index + whole.length;
  }
  return fold([...spans, ...plain(source.slice(end))]);
}

/** A lone line break is a blank in markdown; two, or two blanks before one, begin a new line. */
function plain(text: string): Span[] {
  return text.split(/ {2,}\n|\n\s*\n|\n(?=\s*[-*+] )/).flatMap((line, index) => {
    const words = {
      text: withoutMarks(line.replace(/^\s*[-*+] /, '').replace(/\s+/g, ' ')),
      href: null,
    };
    return index === 0 ? [words] : [{ text: '\n', href: null }, words];
  });
}

function withoutMarks(text: string): string {
  return text
    .replace(/(\*\*|__|[*_])(?=\S)([^*_\n]+?)(?<=\S)\1/g, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!"-])/g, '$1')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function resolveShortcodes(markdown: string, pathOf: (uid: string) => string | null): string {
  return markdown
    .replace(SHORTCODE, (_, name: string, first: string, label: string | undefined) => {
      if (name !== 'resource_link') return '';
      const uid = toUid(first);
      const path = uid === null ? null : pathOf(uid);
      const text = (label ?? '').replace(/\\"/g, '"').replace(/[[\]]/g, '\\$&');
      return path === null ? text : `[${text || nameOf(path)}](/${path}/)`;
    })
    .replace(ANY_SHORTCODE, '');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

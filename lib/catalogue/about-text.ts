import { type RichText, toPlainText } from '../domain/rich-text';
import { splitNames } from './names';
import { joinLines, splitLines } from './rich-lines';
import { parseHtml } from './rich-text';

const ROLE = '(?:speaker|instructor|lecturer|presenter)s?';
const SPEAKERS = new RegExp(`^${ROLE}(?: ?/ ?${ROLE})* ?: ?(.+)$`, 'i');
const DESCRIPTION = /^description(?: ?: ?|$)/i;

export interface About {
  description: RichText;
  speakers: string[];
}

/**
 * A record's `about_this_resource_text`: lines that name the speakers, and the rest, which describes the lecture. The label
 * "Description" goes; other headings stay, since their text would not be understood without them.
 */
export function parseAboutText(html: string): About {
  const speakers: string[] = [];
  const description: RichText[] = [];
  for (const line of splitLines(parseHtml(html))) {
    const [, names] = SPEAKERS.exec(toPlainText(line)) ?? [];
    if (names === undefined) description.push(withoutLabel(line));
    else speakers.push(...splitNames(names));
  }
  return { description: joinLines(description), speakers: [...new Set(speakers)] };
}

function withoutLabel([first, ...rest]: RichText): RichText {
  if (first === undefined) return [];
  return [{ ...first, text: first.text.replace(DESCRIPTION, '') }, ...rest];
}

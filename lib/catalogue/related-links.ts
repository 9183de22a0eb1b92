import type { Resource } from '../domain/course';
import type { RichText } from '../domain/rich-text';
import { splitLines } from './rich-lines';
import { parseYouTubeAddress } from './youtube-address';

/** Link texts that say what kind of file it is and not what is in it. */
const FILE_TYPE = /^(?:PDF|ZIP|PPT|DOC|XLS|MP3|MP4|HTML)\b[\s\d.,\-–KMGB]*$/i;

/** Characters before a link that can still be its label. */
const LONGEST_LABEL = 300;

/** Each link of a text is a resource. */
export function listRelatedLinks(text: RichText): Omit<Resource, 'origin'>[] {
  return splitLines(text).flatMap(readLine);
}

function readLine(line: RichText): Omit<Resource, 'origin'>[] {
  return line.flatMap(({ text, href }, index) => {
    if (href === null) return [];
    const previous = line[index - 1];
    const before = previous?.href === null ? previous.text.slice(-LONGEST_LABEL).trim() : '';
    const isFileType = FILE_TYPE.test(text);
    const ref = parseYouTubeAddress(href);
    return {
      kind: ref === null ? 'related-reading' : 'related-video',
      title: isFileType ? before.replace(/^[\s),;.]+|[\s(]+$/g, '') || text : withoutQuotes(text),
      by: isFileType ? null : maker(before),
      address: href,
      ref,
    };
  });
}

/** Who made it stands before the link and ends in a full stop: `knuckletube. "SkateBoarding..."`. */
function maker(before: string): string | null {
  const [, name] = /^[),;.\s]*([^()]{1,200})\.$/.exec(before) ?? [];
  return name?.trim() || null;
}

function withoutQuotes(title: string): string {
  const [, inner] = /^["“](.+?)\.?["”]\.?$/s.exec(title.trim()) ?? [];
  return (inner ?? title).trim();
}

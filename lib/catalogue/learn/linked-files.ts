import type { Resource } from '../../domain/course';
import { ocwOrigin } from '../build-listing';
import { toOcwAddress } from '../ocw-path';
import { listRelatedLinks } from '../related-links';
import { sectionOf, toPathWithin } from './course-path';
import { toRichText } from './dom-text';
import { toFileKind } from './video-resources';

/** The page that links them. */
export interface CoursePage {
  path: string;
  slug: string;
}

/** `(PDF - 1.2MB)`: what kind of file a link leads to, and nothing of what is in it. */
const FILE_TYPE =
  /\s*\(?\b(?:PDF|ZIP|PPTX?|DOCX?|XLSX?|TXT|PY)\b(?:[\s\d.,–-]*\b[\d.]*[KMG]B\b)?\)?/g;
const LONGEST_TITLE = 500;

/** Without what kind of file a link leads to. */
export function withoutFileType(text: string): string {
  return text.replace(FILE_TYPE, ' ').trim();
}

/**
 * The files of the course that a cell or a line links. Pages are none, and of other sites nobody knows what they have. `isTopic`:
 * its links are named after the lecture, and not after what they are.
 */
export function listFiles(
  cell: Element,
  heading: string,
  isTopic: boolean,
  page: CoursePage,
): Resource[] {
  return listRelatedLinks(toRichText(cell)).flatMap((link): Resource[] => {
    const file = toPathWithin(page.slug, link.address);
    if (file === null || sectionOf(file) !== 'resources') return [];
    const title = link.title.replace(FILE_TYPE, '').trim();
    return [
      {
        // What the lecture is about says nothing of the file.
        kind: toFileKind(isTopic ? '' : title, heading),
        title: (title || toSentence(heading)).slice(0, LONGEST_TITLE),
        by: null,
        address: toOcwAddress(file),
        ref: null,
        origin: ocwOrigin(page.path),
      },
    ];
  });
}

/** `Lecture notes` of `LECTURE NOTES`. */
function toSentence(heading: string): string {
  const [first = '', ...rest] = heading;
  return first.toUpperCase() + rest.join('').toLowerCase();
}

import type { Reading, Resource } from '../../domain/course';
import { ocwOrigin } from '../build-listing';
import { toOcwAddress } from '../ocw-path';
import { readReadings } from './learned-readings';
import type { CourseLink } from './page-content';
import { toFileKind } from './video-resources';

/** What a page that teaches one session has beside its videos. */
export interface Lesson {
  /** The page's title, which is all that these courses call their sessions. */
  label: string;
  readings: Reading[];
  files: Resource[];
}

const MOST_FILES = 50;
const TAUGHT = /\bsession (?:overview|activities)\b/i;

/** Null for pages that are no lesson. `files` are the page's links to files of the course. */
export function readLesson(
  document: Document,
  path: string,
  title: string,
  files: CourseLink[],
): Lesson | null {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const parts = headings.filter(({ textContent }) => /\breadings?\b/i.test(textContent ?? ''));
  const isTaught = headings.some(({ textContent }) => TAUGHT.test(textContent ?? ''));
  if (title === '' || (parts.length === 0 && !isTaught)) return null;
  const origin = ocwOrigin(path);
  const readings = readReadings(
    parts.map((heading) => ({
      session: title,
      heading: null,
      isCell: false,
      element: readPart(document, heading),
    })),
    origin,
  );
  const isRead = new Set(readings.flatMap(({ citation }) => citation.map(({ href }) => href)));
  return {
    label: title,
    readings,
    files: files.slice(0, MOST_FILES).flatMap((file) => {
      const kind = toFileKind(file.text);
      const address = toOcwAddress(file.path);
      // A transcript belongs to one of the page's videos, whose own record has it. What the page calls a reading is one already.
      if (kind === 'transcript' || isRead.has(address)) return [];
      return [{ kind, title: file.text.slice(0, 500), by: null, address, ref: null, origin }];
    }),
  };
}

/** What stands below a heading, to the next. */
export function readPart(document: Document, heading: Element): Element {
  const part = document.createElement('div');
  for (
    let next = heading.nextElementSibling;
    next !== null && !/^h[1-6]$/i.test(next.nodeName);
    next = next.nextElementSibling
  ) {
    part.append(next.cloneNode(true));
  }
  return part;
}

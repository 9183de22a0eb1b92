import { sectionOf } from './course-path';
import type { Place } from './place';

/** What a page or a session is in the course's own count: `1.2`, `Unit 3`, `Week 2`. */
interface Count {
  what: string;
  numbers: number[];
}

/** Whatever a course is divided into; the word changes, and the numbers of its sections begin with that of the division. */
const DIVISION = /^(?:unit|module|chapter|part|section|)$/;
/** No more than two digits: courses and years have more. */
const COUNT =
  /^(unit|module|chapter|part|section|week|session|lecture|class|day)?\s*#?(\d{1,2}(?:\.\d{1,2})*)\.?(?=[\s:)–-]|$)/i;

/**
 * Whether the pages that show a lecture are of another session or unit than the one of this label. A page without a number is
 * what the pages above it are. Galleries are of none: they show the videos of all. Where sessions are numbered within units, a
 * lecture whose page was not read can be of any.
 */
export function canBeElsewhere(
  label: string,
  shownAt: string[],
  places: Map<string, Place>,
): boolean {
  const session = parseCount(label);
  if (session === null) return false;
  const isUnread = shownAt.every((path) => sectionOf(path) === 'resources');
  if (isUnread && session.numbers.length > 1) return true;
  const counts = shownAt
    .filter((path) => sectionOf(path) === 'pages')
    .flatMap((path) => findCount(path, places) ?? [])
    .filter((count) => isComparable(count, session));
  return counts.length > 0 && !counts.some((count) => agrees(count, session));
}

function findCount(path: string, places: Map<string, Place>): Count | null {
  const parts = path.split('/');
  // `courses/<slug>/pages` is no page.
  for (let length = parts.length; length > 3; length -= 1) {
    const title = places.get(parts.slice(0, length).join('/'))?.title ?? '';
    const count = parseCount(title);
    if (count !== null) return count;
  }
  return null;
}

function parseCount(title: string): Count | null {
  const [, what = '', numbers] = COUNT.exec(title) ?? [];
  return numbers === undefined
    ? null
    : { what: what.toLowerCase(), numbers: numbers.split('.').map(Number) };
}

function isComparable(one: Count, other: Count): boolean {
  const isSection = one.numbers.length > 1 || other.numbers.length > 1;
  return (
    one.what === other.what || (isSection && DIVISION.test(one.what) && DIVISION.test(other.what))
  );
}

/** `1` and `1.2` agree: the one is a part of the other. */
function agrees(one: Count, other: Count): boolean {
  const length = Math.min(one.numbers.length, other.numbers.length);
  return one.numbers.slice(0, length).join() === other.numbers.slice(0, length).join();
}

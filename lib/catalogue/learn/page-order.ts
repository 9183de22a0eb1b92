import { compareNaturally } from './natural-order';
import type { CourseLink } from './page-content';

export interface OrderedPage {
  path: string;
  title: string;
  /** The title of the first video that it shows; empty when it shows none. */
  shows: string;
  /** Links to other pages of the course, in the page's order. */
  links: CourseLink[];
}

/** `Unit 1: ...`, `Unit II`, `Week 2`, `4.2 Judge, Jury, and Classifier`. */
const NUMBERED =
  /^(?:(?:unit|week|part|lecture|lec|session|ses|module|chapter|lesson|day|section)\.?\s*(?:#?\d|[ivx]+\b)|#?\d)/i;

/**
 * Pages as a student goes through them. Where a page has a "Next", that is what comes after it; then the pages below it, in the
 * order in which it links them. Other links lead anywhere. Pages that nothing leads to come by their numbers or those of their
 * videos, then the longest way first, which counts pages that were not read yet. The names in addresses say nothing: most are
 * out of order.
 */
export function orderPages<Page extends OrderedPage>(pages: Page[]): Page[] {
  // Weeks and lectures are counted apart: beside a page `Week 1`, one that shows `Lecture 8` has no number.
  const counted = new Set(pages.flatMap(({ title }) => toCounted(title) ?? []));
  const nameOf = ({ title, shows }: OrderedPage) => {
    const isShown = toCounted(title) === null && toCounted(shows) !== null;
    return isShown && [...counted].every((what) => what === toCounted(shows)) ? shows : title;
  };
  const byTitle = pages.toSorted((one, other) => compareNaturally(nameOf(one), nameOf(other)));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const linked = new Map(pages.map((page) => [page.path, listLinked(page)]));
  const reached = new Set([...linked.values()].flat());
  const apart = byTitle.filter(({ path }) => !reached.has(path));
  const onward = new Map(
    pages.map(({ path }) => [path, [...(linked.get(path) ?? []), ...listBelow(path, apart)]]),
  );
  const starts = apart.filter(({ path }) => !pages.some((other) => isBelow(path, other.path)));
  const ordered = new Set<string>();
  const ways = [
    ...starts.filter((page) => NUMBERED.test(nameOf(page))).map(({ path }) => walk(path, onward)),
    ...starts
      .filter((page) => !NUMBERED.test(nameOf(page)))
      .map(({ path }) => walk(path, onward))
      .sort((one, other) => other.length - one.length),
    // Pages that lead to each other in a ring have no start.
    ...byTitle.map(({ path }) => [path]),
  ];
  for (const path of ways.flat()) ordered.add(path);
  return [...ordered].flatMap((path) => byPath.get(path) ?? []);
}

/** What a numbered title counts, such as `week`; null for a title without a number. */
function toCounted(title: string): string | null {
  return NUMBERED.test(title) ? (/^\p{L}*/u.exec(title)?.[0].toLowerCase() ?? '') : null;
}

function listLinked(page: OrderedPage): string[] {
  const others = page.links.filter(({ path }) => path !== page.path);
  const next = others.filter(({ text }) => /^next\b/i.test(text));
  const below = others.filter(({ path }) => isBelow(path, page.path));
  return [...new Set([...next, ...below].map(({ path }) => path))];
}

/** Pages below one that no page links. */
function listBelow(path: string, apart: OrderedPage[]): string[] {
  return apart.filter((page) => isBelow(page.path, path)).map((page) => page.path);
}

function isBelow(path: string, other: string): boolean {
  return path.startsWith(`${other}/`);
}

/** Every page on the way from one, each once. Not recursive: a course can chain hundreds of pages. */
function walk(start: string, onward: Map<string, string[]>): string[] {
  const seen = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    open.push(...(onward.get(path) ?? []).toReversed());
  }
  return [...seen];
}

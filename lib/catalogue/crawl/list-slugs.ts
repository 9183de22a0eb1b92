import { isCourseSlug } from '../ocw-path';

/** The slugs of a maintainer's list: one in a line, by itself or in an address of its course. What `#` begins is no slug. */
export function parseSlugList(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  return withoutRepetition(
    lines.flatMap((line) => findSlug(line) ?? findSlug(`courses/${line}`) ?? []),
  );
}

/** The courses that a sitemap names, and the sitemaps in it that stand in none. */
export function parseSitemap(xml: string): { slugs: string[]; sitemaps: string[] } {
  const locations = xml.matchAll(/<loc>\s*(?:<!\[CDATA\[\s*)?([^<\]]+?)\s*(?:\]\]>\s*)?<\/loc>/g);
  const addresses = [...locations].map(([, address = '']) => address.replaceAll('&amp;', '&'));
  return {
    slugs: withoutRepetition(addresses.flatMap((address) => findSlug(address) ?? [])),
    sitemaps: addresses.filter((address) => /\.xml$/.test(address) && findSlug(address) === null),
  };
}

/** The course in which an address stands, at ocw.mit.edu or learn.mit.edu; null for every other. */
function findSlug(address: string): string | null {
  const [, slug] = /(?:^|\/)courses\/(?:o\/)?([\w.-]+)(?:\/|$)/.exec(address) ?? [];
  return slug !== undefined && isCourseSlug(slug) ? slug : null;
}

function withoutRepetition(slugs: string[]): string[] {
  return [...new Set(slugs)].sort();
}

import robotsParser from 'robots-parser';
import { parseSitemap } from '../../lib/catalogue/crawl/list-slugs';

/** What the crawler calls itself, to robots.txt and to the server. */
const CRAWLER = 'lectern-catalogue';

export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/** Asks for it by the crawler's own name. */
export const fetchAsCrawler: Fetch = (address, options) =>
  fetch(address, { ...options, headers: { 'user-agent': CRAWLER } });

/** What a site wants of those who crawl it. */
export interface Robots {
  isAllowed(address: string): boolean;
  /** Seconds between two requests; 0 when it does not say. */
  delay: number;
  sitemaps: string[];
}

/** A site whose sitemaps lead on and on is read no further. */
const MOST_SITEMAPS = 50;

/** A site without robots.txt allows everything; one that does not answer allows nothing. */
export async function readRobots(base: string): Promise<Robots> {
  const address = new URL('/robots.txt', base).href;
  const answer = await fetchAsCrawler(address, {});
  if (!answer.ok && answer.status !== 404) throw new Error(`${address} answers ${answer.status}.`);
  const robots = robotsParser(address, answer.ok ? await answer.text() : '');
  return {
    isAllowed: (its) => robots.isAllowed(its, CRAWLER) !== false,
    delay: robots.getCrawlDelay(CRAWLER) ?? 0,
    sitemaps: robots.getSitemaps(),
  };
}

/** The courses of a site, from its sitemaps: those that robots.txt names, else the usual one. */
export async function findSlugs(
  base: string,
  robots: Robots,
  pace: () => Promise<void>,
): Promise<string[]> {
  const { origin } = new URL(base);
  // A sitemap names its site by its public address, also where a copy of the site is read.
  const toLocal = (address: string) => origin + new URL(address, base).pathname;
  const waiting = [...(robots.sitemaps.length > 0 ? robots.sitemaps : ['/sitemap.xml'])].map(
    toLocal,
  );
  const read = new Set<string>();
  const slugs = new Set<string>();
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (read.has(address) || read.size === MOST_SITEMAPS) continue;
    read.add(address);
    await pace();
    const answer = await fetchAsCrawler(address, {});
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
    const sitemap = parseSitemap(await answer.text());
    for (const slug of sitemap.slugs) slugs.add(slug);
    waiting.push(...sitemap.sitemaps.map(toLocal));
  }
  return [...slugs].sort();
}

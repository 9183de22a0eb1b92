import { type CrawledCourse, type CrawlOptions, crawlCourse } from './crawl-course';

/** Where a crawl goes on after it was stopped. */
export interface CrawlState {
  find(slug: string): CrawledCourse | null;
  keep(crawled: CrawledCourse): void;
}

export interface CrawlProgress {
  crawled: CrawledCourse;
  done: number;
  total: number;
  /** Milliseconds, by the time that the courses of this run have taken so far. */
  left: number;
}

/** Courses in a row of which the site did not answer for all, after which nothing more is asked. */
const PATIENCE = 3;

/** Reads one course after the other. Rejects when the site does not answer; what was read is kept by then. */
export async function crawl(
  slugs: readonly string[],
  state: CrawlState,
  options: CrawlOptions,
  onProgress: (progress: CrawlProgress) => void,
  now: () => number,
): Promise<CrawledCourse[]> {
  const known = new Map(slugs.map((slug) => [slug, state.find(slug)]));
  const asked = slugs.filter((slug) => known.get(slug) === null);
  const started = now();
  let away = 0;
  for (const [index, slug] of asked.entries()) {
    options.signal.throwIfAborted();
    const crawled = await crawlCourse(slug, options);
    known.set(slug, crawled);
    if (crawled.isDone) state.keep(crawled);
    away = crawled.isDone ? 0 : away + 1;
    const rest = asked.length - index - 1;
    const left = ((now() - started) / (index + 1)) * rest;
    onProgress({ crawled, done: slugs.length - rest, total: slugs.length, left });
    if (away === PATIENCE && rest > 0)
      throw new Error('The site does not answer. What was read is kept.');
  }
  return [...known.values()].filter((crawled) => crawled !== null);
}

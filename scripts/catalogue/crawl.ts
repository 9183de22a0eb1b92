// Builds the index of all courses from a site. See "To crawl all courses" in CONTRIBUTING.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { assemble, formatCatalogue, formatReport } from '../../lib/catalogue/crawl/assemble';
import { type CrawlProgress, crawl } from '../../lib/catalogue/crawl/crawl';
import { parseSlugList } from '../../lib/catalogue/crawl/list-slugs';
import { type Clock, createPace } from '../../lib/catalogue/crawl/pace';
import { createPatientSite } from '../../lib/catalogue/crawl/patient-site';
import { createFetchSite, toAddress } from '../../lib/catalogue/learn/fetch-site';
import { openState } from './crawl-state';
import { createParser } from './parse-html';
import { readCatalogue } from './read-catalogue';
import { fetchAsCrawler, findSlugs, readRobots } from './read-robots';

export interface CrawlRequest {
  /** Such as `https://ocw.mit.edu`. */
  base: string;
  /** A file that lists the courses; null to take those of the sitemap. */
  courses: string | null;
  output: string;
  /** Requests a second. */
  rate: number;
}

/** Resolves to whether the site answered for every course. Rejects when it stops answering: the next run goes on from there. */
export async function crawlCatalogue(request: CrawlRequest): Promise<boolean> {
  const { base, output } = request;
  const earlier = existsSync(output) ? readCatalogue(output) : null;
  const robots = await readRobots(base);
  const interval = 1_000 * Math.max(1 / request.rate, robots.delay);
  const slugs =
    request.courses === null
      ? await findSlugs(base, robots, createPace(interval, CLOCK))
      : parseSlugList(readFileSync(request.courses, 'utf8'));
  console.log(
    `${slugs.length} courses, at most ${(1_000 / interval).toFixed(1)} requests a second`,
  );

  const state = openState(`${output}.state`);
  const crawled = await crawl(
    slugs,
    state,
    {
      site: createPatientSite(createFetchSite(fetchAsCrawler, base), interval, CLOCK),
      parseHtml: createParser(),
      isAllowed: (path) => robots.isAllowed(toAddress(base, path)),
      signal: new AbortController().signal,
    },
    (progress) => console.log(describe(progress)),
    Date.now,
  );
  const { file, oddities } = assemble(crawled, earlier);
  writeFileSync(output, formatCatalogue(file));
  writeFileSync(`${output}.report.tsv`, formatReport(oddities));
  const lectures = file.courses.reduce((sum, course) => sum + course.lectures.length, 0);
  console.log(`${output}: ${file.courses.length} courses, ${lectures} lectures`);
  console.log(`${output}.report.tsv: ${oddities.length} oddities`);
  const isWhole = crawled.every(({ isDone }) => isDone);
  if (isWhole) state.remove();
  return isWhole;
}

const CLOCK: Clock = {
  now: Date.now,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds))),
};

function describe({ crawled, done, total, left }: CrawlProgress): string {
  const { slug, course, problems } = crawled;
  const minutes = Math.ceil(left / 60_000);
  const time = minutes > 90 ? `${(minutes / 60).toFixed(1)} h` : `${minutes} min`;
  const lectures = course ? `${course.lectures.length} lectures` : 'not read';
  const odd = problems.length > 0 ? `, ${problems.length} oddities` : '';
  return `[${done}/${total}] ${slug}: ${lectures}${odd}; ${time} left`;
}

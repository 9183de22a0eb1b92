import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CrawlState } from '../../lib/catalogue/crawl/crawl';
import type { CrawledCourse } from '../../lib/catalogue/crawl/crawl-course';

/** A crawl's own folder: a file for each course that has been read. */
export interface DiskState extends CrawlState {
  /** Once everything is done, the next crawl begins anew. */
  remove(): void;
}

export function openState(folder: string): DiskState {
  mkdirSync(folder, { recursive: true });
  const fileOf = (slug: string) => join(folder, `${slug}.json`);
  return {
    find(slug): CrawledCourse | null {
      const file = fileOf(slug);
      return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
    },
    keep(crawled) {
      // Whoever stops the crawl in this moment leaves no half of a file behind.
      const half = `${fileOf(crawled.slug)}.part`;
      writeFileSync(half, JSON.stringify(crawled));
      renameSync(half, fileOf(crawled.slug));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

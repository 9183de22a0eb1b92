// The crawler as a maintainer runs it, over HTTP.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CatalogueFile } from '../../../../lib/domain/course';
import { isHere, OCW } from '../learn/disk-site';
import { filesOf, homeOf, slugOf } from './made-up-sites';

/** Milliseconds: each run starts Node anew. */
const SLOW = 120_000;

interface Run {
  status: number;
  text: string;
}

/** Serves what `find` gives of a path, and runs the crawler on it. */
async function openSite(find: (path: string) => string | null) {
  const asked: { path: string; by: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, by: request.headers['user-agent'] });
    const text = find(path);
    response.writeHead(text === null ? 404 : 200).end(text ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = mkdtempSync(join(tmpdir(), 'lectern-crawl-'));
  onTestFinished(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  const { port } = server.address() as AddressInfo;
  const output = join(folder, 'index.json');
  const crawl = async (...options: string[]): Promise<Run> => {
    const words = ['--crawl', `http://127.0.0.1:${port}`, '--output', output, '--rate', '1000'];
    const node = ['--import', 'tsx', 'scripts/catalogue.ts', ...words, ...options];
    return promisify(execFile)(process.execPath, node).then(
      ({ stdout, stderr }) => ({ status: 0, text: stdout + stderr }),
      ({ code, stdout, stderr }) => ({ status: code, text: stdout + stderr }),
    );
  };
  return { asked, folder, output, crawl };
}

function madeUp(robots: string | null) {
  const files = { ...filesOf(1), ...filesOf(2) };
  const sitemap = [1, 2, 3].map(
    (its) => `<loc>https://ocw.mit.edu${homeOf(its)}/sitemap.xml</loc>`,
  );
  return (path: string) => {
    if (path === '/robots.txt') return robots;
    if (path === '/sitemap.xml') return `<sitemapindex>${sitemap.join('')}</sitemapindex>`;
    return Object.hasOwn(files, path) ? JSON.stringify(files[path]) : null;
  };
}

const read = (file: string): CatalogueFile => JSON.parse(readFileSync(file, 'utf8'));

describe('npm run catalogue -- --crawl', { timeout: SLOW }, () => {
  it('builds an index of the sitemap’s courses, and the same when it is run again', async () => {
    const { output, crawl } = await openSite(madeUp(null));
    const first = await crawl();
    expect(first.status).toBe(0);
    expect(first.text).toContain(`[1/3] ${slugOf(1)}: 3 lectures`);
    expect(first.text).toMatch(/min left/);
    expect(read(output).courses.map(({ slug }) => slug)).toEqual([slugOf(1), slugOf(2)]);
    const report = readFileSync(`${output}.report.tsv`, 'utf8');
    expect(report).toContain(`${slugOf(3)}\t${homeOf(3)}/data.json\t\tis not there`);
    const before = readFileSync(output, 'utf8');
    expect((await crawl()).status).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe(before);
    expect(readFileSync(`${output}.report.tsv`, 'utf8')).toBe(report);
    expect(existsSync(`${output}.state`)).toBe(false);
  });

  it('does what robots.txt wants, and says who it is', async () => {
    const robots = `User-agent: *\nDisallow: ${homeOf(2)}/\nSitemap: https://ocw.mit.edu/sitemap.xml`;
    const { asked, output, crawl } = await openSite(madeUp(robots));
    expect((await crawl()).status).toBe(0);
    expect(read(output).courses.map(({ slug }) => slug)).toEqual([slugOf(1)]);
    expect(readFileSync(`${output}.report.tsv`, 'utf8')).toContain('is not allowed by robots.txt');
    expect(asked.filter(({ path }) => path.startsWith(homeOf(2)))).toEqual([]);
    expect(new Set(asked.map(({ by }) => by))).toEqual(new Set(['lectern-catalogue']));
  });

  it('takes the courses of a list, and no others', async () => {
    const { asked, folder, output, crawl } = await openSite(madeUp(null));
    const list = join(folder, 'courses.txt');
    writeFileSync(list, `${slugOf(1)}\n${slugOf(2)} # once more\n`);
    expect((await crawl('--courses', list)).status).toBe(0);
    expect(read(output).courses).toHaveLength(2);
    expect(asked.some(({ path }) => path.startsWith(homeOf(3)))).toBe(false);
  });

  it.each([
    ['no place for the index', ['--output', ''], 'Say where the index goes'],
    ['a rate of nothing', ['--rate', '0'], 'no number of requests'],
    ['no site', ['--crawl', 'ocw'], 'no address of a site'],
    ['a list that is not there', ['--courses', 'nowhere.txt'], 'nowhere.txt'],
  ])('refuses %s', async (_, options, reason) => {
    const { crawl } = await openSite(madeUp(null));
    expect(await crawl(...options)).toMatchObject({
      status: 1,
      text: expect.stringContaining(reason),
    });
  });

  it('refuses an output that is no index, and leaves it alone', async () => {
    const { output, crawl } = await openSite(madeUp(null));
    writeFileSync(output, '{"format":"other"}');
    const { status, text } = await crawl();
    expect({ status, text }).toMatchObject({ status: 1, text: expect.stringContaining('format') });
    expect(readFileSync(output, 'utf8')).toBe('{"format":"other"}');
  });

  it.skipIf(!isHere)('crawls real courses, and finds nothing odd', async () => {
    const { folder, output, crawl } = await openSite((path) =>
      existsSync(OCW + path) ? readFileSync(OCW + path, 'utf8') : null,
    );
    const list = join(folder, 'courses.txt');
    const lectures = {
      '11-309j-sensing-place-photography-as-inquiry-fall-2012': 8,
      '18-06-linear-algebra-spring-2010': 37,
      '24-900-introduction-to-linguistics-spring-2022': 24,
      '6-801-machine-vision-fall-2020': 23,
      '7-00-covid-19-sars-cov-2-and-the-pandemic-fall-2020': 0,
    };
    writeFileSync(list, Object.keys(lectures).join('\n'));
    expect((await crawl('--courses', list)).status).toBe(0);
    const found = read(output).courses.map((its) => [its.slug, its.lectures.length]);
    expect(Object.fromEntries(found)).toEqual(lectures);
    expect(readFileSync(`${output}.report.tsv`, 'utf8').trim().split('\n')).toHaveLength(1);
  });
});

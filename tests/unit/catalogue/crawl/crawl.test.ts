// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type CrawlProgress, type CrawlState, crawl } from '../../../../lib/catalogue/crawl/crawl';
import {
  type CrawledCourse,
  type CrawlOptions,
  crawlCourse,
} from '../../../../lib/catalogue/crawl/crawl-course';
import { LearnError } from '../../../../lib/catalogue/learn/learn-error';
import { diskSite, isHere, madeUpSite, parseHtml } from '../learn/disk-site';
import { COURSE, contentMap, link, page, video } from '../learn/made-up-site';
import { changed, filesOf, homeOf, slugOf } from './made-up-sites';

const AWAY = new LearnError('away', '');

function optionsFor(
  files: Record<string, unknown>,
  isAllowed: CrawlOptions['isAllowed'] = () => true,
) {
  const site = madeUpSite(files);
  const { signal } = new AbortController();
  return { site, parseHtml, isAllowed, signal };
}

const titlesOf = ({ course }: CrawledCourse) => course?.listings.map(({ title }) => title);
const reasonsOf = ({ problems }: CrawledCourse) => problems.map(({ reason }) => reason);

describe('a course that is crawled', () => {
  it('gives its facts and no text', async () => {
    const crawled = await crawlCourse(
      slugOf(1),
      optionsFor(filesOf(1, { description: 'A sentence.' })),
    );
    expect(crawled).toMatchObject({ isDone: true, problems: [] });
    expect(titlesOf(crawled)).toEqual([2, 1, 3].map((its) => `Lecture ${its}: Thing ${its}`));
    expect(JSON.stringify(crawled)).not.toContain('sentence');
  });

  /** Its video stands in no gallery. */
  const hidden = (place: 'page' | 'file', kinds: string[] = []) => ({
    [`${homeOf(1)}/data.json`]: { ...COURSE, learning_resource_types: kinds },
    [`${homeOf(1)}/content_map.json`]: contentMapOf(1, {
      'pages/unit-1': 10,
      'resources/lecture-1': 1,
      'resources/other': 2,
      'resources/pset-1': 3,
    }),
    [`${homeOf(1)}/pages/unit-1/data.json`]: page(
      'Unit 1',
      place === 'page' ? linkOf(1, 'resources/lecture-1') : '',
    ),
    [`${homeOf(1)}/resources/lecture-1/data.json`]: video(1),
    [`${homeOf(1)}/resources/other/data.json`]: video(2),
    [`${homeOf(1)}/resources/pset-1/data.json`]: video(3, { resourcetype: 'Document' }),
  });

  it('is looked through to its pages', async () => {
    const options = optionsFor(hidden('page'));
    expect(titlesOf(await crawlCourse(slugOf(1), options))).toEqual(['Lecture 1: Thing 1']);
    expect(options.site.asked).not.toContain(`${homeOf(1)}/resources/other/data.json`);
  });

  it('is looked through to its files when one of them is seen to be a lecture', async () => {
    const crawled = await crawlCourse(slugOf(1), optionsFor(hidden('file')));
    expect(titlesOf(crawled)).toEqual(['Lecture 1: Thing 1', 'Lecture 2: Thing 2']);
  });

  it('is asked for three of its files at most when it has no videos', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`resources/lec${index + 1}`, index + 1]),
    );
    const notes = Object.keys(files).map((path): [string, unknown] => [
      `${homeOf(1)}/${path}/data.json`,
      video(1, { resourcetype: 'Document' }),
    ]);
    const options = optionsFor({
      [`${homeOf(1)}/data.json`]: COURSE,
      [`${homeOf(1)}/content_map.json`]: contentMapOf(1, files),
      ...Object.fromEntries(notes),
    });
    expect(titlesOf(await crawlCourse(slugOf(1), options))).toEqual([]);
    expect(options.site.asked.filter((path) => path.includes('/resources/'))).toHaveLength(3);
  });

  it('that says it has videos and shows none is odd', async () => {
    const files = {
      [`${homeOf(1)}/data.json`]: { ...COURSE, learning_resource_types: ['Videos'] },
    };
    const crawled = await crawlCourse(slugOf(1), optionsFor(files));
    expect(reasonsOf(crawled)).toContain('says that it has videos, and shows none');
  });

  it('is not read where robots.txt does not allow it', async () => {
    const options = optionsFor(filesOf(1), (path) => !path.includes('galleries'));
    const crawled = await crawlCourse(slugOf(1), options);
    expect(reasonsOf(crawled)).toContain('is not allowed by robots.txt');
    expect(options.site.asked.filter((path) => path.includes('galleries'))).toEqual([]);
    expect(crawled.isDone).toBe(true);
  });

  it.each([
    ['is not there', undefined, true],
    ['is no data', new LearnError('not-json', ''), true],
    ['is no course', { title: 'A page' }, true],
    ['could not be reached', AWAY, false],
  ])('%s', async (reason, data, isDone) => {
    const crawled = await crawlCourse(slugOf(1), optionsFor(changed(1, 'data.json', data)));
    expect(crawled).toMatchObject({ course: null, isDone });
    expect(reasonsOf(crawled)).toContain(reason);
  });

  it('is asked for again when a part of it was not answered, and gives what was', async () => {
    const files = changed(1, 'pages/syllabus/data.json', AWAY);
    const crawled = await crawlCourse(slugOf(1), optionsFor(files));
    expect(crawled.isDone).toBe(false);
    expect(titlesOf(crawled)).toHaveLength(3);
  });

  it.skipIf(!isHere)('of which no page shows the videos has them all the same', async () => {
    const options = { ...optionsFor({}), site: diskSite() };
    const { course } = await crawlCourse('6-801-machine-vision-fall-2020', options);
    expect(course?.lectures).toHaveLength(23);
  });
});

describe('a crawl', () => {
  const SLUGS = [1, 2, 3, 4, 5].map(slugOf);
  const all = () => Object.assign({}, ...[1, 2, 3, 4, 5].map((number) => filesOf(number)));

  function memoryState(): CrawlState & { kept: Map<string, CrawledCourse> } {
    const kept = new Map<string, CrawledCourse>();
    return {
      kept,
      find: (slug) => kept.get(slug) ?? null,
      keep: (crawled) => void kept.set(crawled.slug, crawled),
    };
  }

  /** Each reading of the clock is a second after the one before. */
  function run(files: Record<string, unknown>, state: CrawlState) {
    let time = 0;
    const heard: CrawlProgress[] = [];
    const options = optionsFor(files);
    const done = crawl(
      SLUGS,
      state,
      options,
      (its) => heard.push(its),
      () => (time += 1_000),
    );
    return { done, heard, asked: options.site.asked };
  }

  it('tells how far it is, and how long the rest takes', async () => {
    const { done, heard } = run(all(), memoryState());
    expect((await done).map(({ slug }) => slug)).toEqual(SLUGS);
    expect(heard.map((its) => its.done)).toEqual([1, 2, 3, 4, 5]);
    expect(heard.map((its) => its.total)).toEqual([5, 5, 5, 5, 5]);
    expect(heard.map((its) => its.left)).toEqual([4_000, 3_000, 2_000, 1_000, 0]);
  });

  it('goes on where it was stopped', async () => {
    const state = memoryState();
    const broken = { ...all(), ...gone(3), ...gone(4), ...gone(5) };
    await expect(run({ ...broken, ...gone(2) }, state).done).rejects.toThrow('does not answer');
    expect([...state.kept.keys()]).toEqual([slugOf(1)]);
    const { done, heard, asked } = run(all(), state);
    expect((await done).map(({ course }) => course?.listings.length)).toEqual([3, 3, 3, 3, 3]);
    expect(asked.filter((path) => path.startsWith(homeOf(1)))).toEqual([]);
    expect(heard[0]).toMatchObject({ done: 2, total: 5, left: 3_000 });
  });

  it('passes over a course that does not answer, and keeps it for the next run', async () => {
    const state = memoryState();
    const crawled = await run({ ...all(), ...gone(3) }, state).done;
    expect(crawled.map(({ isDone }) => isDone)).toEqual([true, true, false, true, true]);
    expect(state.kept.has(slugOf(3))).toBe(false);
  });
});

function gone(number: number): Record<string, unknown> {
  return Object.fromEntries(Object.keys(filesOf(number)).map((path) => [path, AWAY]));
}

function contentMapOf(number: number, paths: Record<string, number>) {
  return JSON.parse(
    JSON.stringify(contentMap(paths)).replaceAll('0-01-made-up-things-fall-2030', slugOf(number)),
  );
}

function linkOf(number: number, path: string): string {
  return link(path, 'A lecture').replaceAll('0-01-made-up-things-fall-2030', slugOf(number));
}

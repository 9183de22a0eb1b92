// @vitest-environment happy-dom
// In which order a course has its lectures while its pages are still being read.
import { describe, expect, it } from 'vitest';
import { learnCourse } from '../../../../lib/catalogue/learn/learn-course';
import { COURSES, diskSite, isHere, learnOptions, madeUpSite } from './disk-site';
import { COURSE, contentMap, HOME, link, page, SLUG, video } from './made-up-site';

/** A course of units with sessions below them, of which only the units say the order; its content map has them in another. */
function unitsCourse(units: number, sessions: number): Record<string, unknown> {
  const paths: [path: string, number: number][] = [];
  const files: Record<string, unknown> = { [`${HOME}/data.json`]: COURSE };
  for (let unit = 1; unit <= units; unit += 1) {
    const links: string[] = [];
    for (let session = 1; session <= sessions; session += 1) {
      const number = (unit - 1) * sessions + session;
      // Names and titles run against the order.
      const name = `${String.fromCharCode(122 - session)}-session`;
      const path = `pages/unit-${unit}/${name}`;
      links.push(link(path, name));
      paths.unshift([path, 200 + number], [`resources/v${number}`, number]);
      files[`${HOME}/${path}/data.json`] = page(name, link(`resources/v${number}`, 'Watch'));
      files[`${HOME}/resources/v${number}/data.json`] = video(number, {
        title: `Lecture ${number}`,
      });
    }
    paths.push([`pages/unit-${unit}`, 100 + unit]);
    files[`${HOME}/pages/unit-${unit}/data.json`] = page(`Unit ${unit}`, links.join(''));
  }
  files[`${HOME}/content_map.json`] = contentMap(Object.fromEntries(paths));
  return files;
}

describe('a course that is read in part', () => {
  it('has the lectures that it knows in their order', async () => {
    const parts: string[][] = [];
    const options = learnOptions({
      scope: 'everything',
      onPart: ({ course }) => parts.push(course.listings.map(({ title }) => title)),
    });
    await learnCourse(SLUG, madeUpSite(unitsCourse(3, 9)), options);
    const numbers = parts.map((titles) => titles.map((title) => Number(title.slice(8))));
    expect(numbers.map((part) => part.length)).toEqual([0, 9, 21]);
    for (const part of numbers) expect(part).toEqual(part.toSorted((one, other) => one - other));
  });

  it('has them by their own numbers where no page that was read says more', async () => {
    const pages = ['unit-2/w-session', 'unit-1/v-session', 'unit-1/x-session'].map(
      (name) => `courses/${SLUG}/pages/${name}`,
    );
    const site = madeUpSite(unitsCourse(2, 9));
    const { course } = await learnCourse(SLUG, site, learnOptions({ pages }));
    expect(course.listings.map(({ title }) => title)).toEqual([
      'Lecture 2',
      'Lecture 4',
      'Lecture 12',
    ]);
  });
});

/** The one course of those at hand whose index of files links one of its videos, before the page is read that shows it. */
const OTHERS = COURSES.filter((slug) => !slug.startsWith('18-06sc'));

describe.skipIf(!isHere).each(OTHERS)('%s', { timeout: 120_000 }, (slug) => {
  it('keeps the order of its lectures while it is read', async () => {
    const parts: string[][] = [];
    const options = learnOptions({
      scope: 'everything',
      onPart: ({ course }) => parts.push(course.listings.map(({ uid }) => uid)),
    });
    const { course } = await learnCourse(slug, diskSite(), options);
    const places = new Map(course.listings.map(({ uid, position }) => [uid, position]));
    for (const uids of parts) {
      const positions = uids.map((uid) => places.get(uid) ?? 0);
      expect(positions).toEqual(positions.toSorted((one, other) => one - other));
    }
  });
});

// @vitest-environment happy-dom
// Which files of the real courses are given to which lectures by the tables and lists of their pages.
import { describe, expect, it } from 'vitest';
import { learnCourse } from '../../../../lib/catalogue/learn/learn-course';
import type { Listing, Resource } from '../../../../lib/domain/course';
import { COURSES, diskSite, isHere, learnOptions } from './disk-site';

/**
 * Of how many lectures, when all pages have been read. All were looked through: none is given a file of another. Files that a
 * video's own record names as well are there from it, once: nearly all of 18.01, and all of 6.006 in 2011.
 */
const GIVEN: Record<string, number> = {
  '18-01-single-variable-calculus-fall-2006': 1,
  '24-900-introduction-to-linguistics-spring-2022': 24,
  '6-0001-introduction-to-computer-science-and-programming-in-python-fall-2016': 12,
  '6-006-introduction-to-algorithms-spring-2020': 19,
  '6-801-machine-vision-fall-2020': 22,
  '9-40-introduction-to-neural-computation-spring-2018': 20,
};

/** Lectures whose notes OCW has numbered by the session, one or more before the lecture. */
const BY_SESSION = /^Lecture (?:35: Indeterm|36: Improper|38: Taylor|39: Final)/;

function isOfTable({ origin, address }: Resource): boolean {
  const isOnPage = /\/pages\/lecture-(?:notes|slides)/.test(origin.from);
  return isOnPage && address.includes('/resources/');
}

function namesOf(resources: Resource[]): string[] {
  return resources.map(({ address }) => address.split('/').at(-2) ?? '');
}

function filesOf(listing: Listing): string[] {
  return namesOf(listing.resources.filter(isOfTable));
}

describe.skipIf(!isHere).each(COURSES)('%s', { timeout: 60_000 }, (slug) => {
  it('gives its lectures their own files', async () => {
    const options = learnOptions({ scope: 'everything' });
    const { course } = await learnCourse(slug, diskSite(), options);
    const given = course.listings.filter((listing) => filesOf(listing).length > 0);
    expect(given).toHaveLength(GIVEN[slug] ?? 0);
    // OCW's names of these files end in the lecture's number, with two exceptions: code, and the review before an exam.
    const wrong = given.flatMap((listing) => {
      const [, number] = /^(?:Lecture )?(\d+)[.:]/.exec(listing.title) ?? [];
      const numbers = namesOf(listing.resources).flatMap(
        (name) => /lec(?:ture)?0*(\d+)/.exec(name)?.[1] ?? [],
      );
      const isRight = numbers.length > 0 && numbers.every((one) => one === number);
      return isRight || BY_SESSION.test(listing.title) ? [] : [listing.title];
    });
    expect(wrong).toEqual([]);
    const twice = course.listings.filter(({ resources }) => {
      const files = resources.map(({ address }) => address.replace(/\/$/, '').toLowerCase());
      return new Set(files).size < files.length;
    });
    expect(twice.map(({ title }) => title)).toEqual([]);
    const read = course.listings.filter(({ session, resources }) => {
      const its = course.readings.filter(
        (one) => one.session !== null && one.session === session?.label,
      );
      const links = new Set(its.flatMap(({ citation }) => citation.map(({ href }) => href)));
      return resources.some(({ address }) => links.has(address));
    });
    expect(read.map(({ title }) => title)).toEqual([]);
  });
});

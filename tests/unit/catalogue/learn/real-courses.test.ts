// @vitest-environment happy-dom
// Every course at hand, learned as from the network, against a plain search of the same files.
import { describe, expect, it } from 'vitest';
import { learnCourse } from '../../../../lib/catalogue/learn/learn-course';
import { parseCatalogue } from '../../../../lib/catalogue/schema';
import type { Listing } from '../../../../lib/domain/course';
import type { LearnedCourse } from '../../../../lib/domain/learned-course';
import { COURSES, diskSite, isHere, learnOptions } from './disk-site';
import { findMissed, findPlaces, findVideos, listingAt } from './plain-search';

/** Milliseconds. happy-dom takes seconds for the 548 files of the largest course. */
const SLOW = 60_000;

/** Lectures and listings of each course, and the requests for its lectures alone and for everything. */
const COUNTS: Record<string, [lectures: number, listings: number, few: number, all: number]> = {
  '11-309j-sensing-place-photography-as-inquiry-fall-2012': [8, 8, 4, 7],
  '14-01sc-principles-of-microeconomics-fall-2011': [38, 38, 2, 87],
  '15-071-the-analytics-edge-spring-2017': [194, 194, 3, 548],
  '15-356-how-to-develop-breakthrough-products-and-services-spring-2004': [0, 0, 4, 16],
  '15-356-how-to-develop-breakthrough-products-and-services-spring-2012': [4, 4, 4, 7],
  '18-01-single-variable-calculus-fall-2006': [35, 35, 4, 39],
  '18-06-linear-algebra-spring-2010': [37, 37, 4, 15],
  '18-06sc-linear-algebra-fall-2011': [81, 81, 2, 209],
  '24-900-introduction-to-linguistics-spring-2022': [24, 24, 4, 43],
  '6-0001-introduction-to-computer-science-and-programming-in-python-fall-2016': [39, 39, 4, 77],
  '6-006-introduction-to-algorithms-fall-2011': [47, 47, 5, 14],
  '6-006-introduction-to-algorithms-spring-2020': [29, 29, 4, 11],
  '6-801-machine-vision-fall-2020': [23, 23, 4, 65],
  '7-00-covid-19-sars-cov-2-and-the-pandemic-fall-2020': [0, 0, 3, 6],
  '8-04-quantum-physics-i-spring-2016': [115, 115, 4, 126],
  '9-40-introduction-to-neural-computation-spring-2018': [20, 20, 4, 7],
  'ec-711-d-lab-energy-spring-2011': [21, 21, 33, 34],
  'res-18-009-learn-differential-equations-up-close-with-gilbert-strang-and-cleve-moler-fall-2015':
    [68, 68, 3, 70],
};

interface Learned extends LearnedCourse {
  requests: number;
}

const known = new Map<string, Promise<Learned>>();

/** Learned once for all tests. */
function learnAll(slug: string): Promise<Learned> {
  const learned = known.get(slug) ?? learnNow(slug);
  known.set(slug, learned);
  return learned;
}

async function learnNow(slug: string): Promise<Learned> {
  const site = diskSite();
  const learned = await learnCourse(slug, site, learnOptions({ scope: 'everything' }));
  return { ...learned, requests: site.asked.length };
}

describe.skipIf(!isHere).each(COURSES)('%s', { timeout: SLOW }, (slug) => {
  const videos = findVideos(slug);
  const places = findPlaces(slug, videos);
  const shown = new Set([...places.values()].flat());

  it('is a course of the catalogue, with nothing that could not be read', async () => {
    const { course, problems, isComplete, unread } = await learnAll(slug);
    expect(
      parseCatalogue({ format: 'lectern-catalogue', version: 1, courses: [course] }),
    ).toMatchObject({
      ok: true,
    });
    expect(problems).toEqual([]);
    expect({ isComplete, unread }).toEqual({ isComplete: true, unread: [] });
  });

  it('has every video that one of its pages shows, once, with its recording and clip', async () => {
    const { course } = await learnAll(slug);
    expect(findMissed(course, videos, shown)).toEqual([]);
  });

  it('has no listing that is no video of it', async () => {
    const { course } = await learnAll(slug);
    const uids = new Set([...videos.values()].map(({ uid }) => uid));
    expect(course.listings.filter(({ uid }) => !uids.has(uid))).toEqual([]);
  });

  it('knows where the captions of each of them are', async () => {
    const { course } = await learnAll(slug);
    const wanted = new Map([...videos.values()].map(({ uid, captions }) => [uid, captions]));
    const wrong = course.listings.filter(
      ({ uid, captions = [] }) => (captions[0]?.path ?? '') !== wanted.get(uid),
    );
    expect(wrong.map(({ title, captions }) => ({ title, captions }))).toEqual([]);
  });

  it('has them in the order of its galleries and pages', async () => {
    const { course } = await learnAll(slug);
    // What a page shows again says nothing of the order.
    const shownElsewhere = (file: string, { sources }: Listing) =>
      [...places].some(
        ([other, its]) => other !== file && sources.some(({ id }) => its.includes(id)),
      );
    const disordered = [...places].filter(([file, paths]) => {
      const listings = paths.flatMap((path) => listingAt(course, path));
      const positions = listings
        .filter((listing) => !shownElsewhere(file, listing))
        .map(({ position }) => position);
      return positions.some((position, index) => position < (positions[index - 1] ?? 0));
    });
    expect(disordered.map(([file]) => file)).toEqual([]);
    expect(course.listings.map(({ position }) => position)).toEqual(
      course.listings.map((_, index) => index + 1),
    );
  });

  it('takes as many requests and gives as many lectures as it did', async () => {
    const site = diskSite();
    const few = await learnCourse(slug, site, learnOptions());
    const { course, requests } = await learnAll(slug);
    const counts = [course.lectures.length, course.listings.length, site.asked.length, requests];
    expect(few.problems).toEqual([]);
    expect(counts).toEqual(COUNTS[slug]);
  });
});

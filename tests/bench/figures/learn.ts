// What is learned of OCW's real courses, and what it costs to learn one.

import { learnCourse } from '../../../lib/catalogue/learn/learn-course';
import type { Course } from '../../../lib/domain/course';
import { createParser } from '../../../scripts/catalogue/parse-html';
import { launchChromium } from '../../browser/chromium';
import { openPanel } from '../../browser/chromium-extension';
import { COURSES, diskSite, isHere } from '../../unit/catalogue/learn/disk-site';
import { findMissed, findPlaces, findVideos } from '../../unit/catalogue/learn/plain-search';
import type { Bench, Measure } from '../bench';
import type { Figure } from '../figure';
import { loadPage } from '../pages';
import { formatSpread, median } from '../statistics';

/** Courses whose lectures have numbers that a session could be mistaken by, or pages of their own. */
const TIED = ['14-01sc-', '15-356-.*-2012$', '18-06-', '18-06sc-', '24-900-', '6-0001-', '6-801-'];
/** 39 lectures and 12 sessions, by four requests. */
const LEARNED = '6-0001-introduction-to-computer-science-and-programming-in-python-fall-2016';

export const measureLearning: Measure = async (bench) => {
  if (!isHere) {
    const spread = 'not measured: ../shared/data is not here';
    return [{ name: 'Learning', value: Number.NaN, unit: '', limit: null, spread }];
  }
  const parseHtml = createParser();
  const courses: Course[] = [];
  let shownVideos = 0;
  let missed = 0;
  let strange = 0;
  for (const slug of COURSES) {
    const { signal } = new AbortController();
    const { course } = await learnCourse(slug, diskSite(), {
      parseHtml,
      signal,
      pages: [],
      scope: 'everything',
    });
    const videos = findVideos(slug);
    const shown = new Set([...findPlaces(slug, videos).values()].flat());
    const uids = new Set([...videos.values()].map(({ uid }) => uid));
    shownVideos += shown.size;
    missed += findMissed(course, videos, shown).length;
    strange += course.listings.filter(({ uid }) => !uids.has(uid)).length;
    courses.push(course);
  }
  const of = `of ${shownVideos} in ${COURSES.length} courses`;
  return [
    {
      name: 'Videos of pages missed, or learned wrongly',
      value: missed,
      unit: '',
      limit: 0,
      spread: of,
    },
    { name: 'Lectures learned that are no video', value: strange, unit: '', limit: 0, spread: of },
    ...TIED.flatMap((name) => courses.filter(({ slug }) => new RegExp(`^${name}`).test(slug))).map(
      countTied,
    ),
    ...(await measureCost(bench)),
  ];
};

/** How many of the lectures have a session, and with it readings. The tests hold which, looked through one by one. */
function countTied({ number, year, listings }: Course): Figure {
  const tied = listings.filter(({ session }) => session !== null).length;
  return {
    name: `Lectures of ${number} (${year}) with their session`,
    value: (100 * tied) / listings.length,
    unit: '%',
    limit: null,
    spread: `${tied} of ${listings.length}`,
  };
}

/** In a browser that knows nothing yet, from the key that opens the panel to the course in it. */
async function measureCost({ extension, sites, effort }: Bench): Promise<Figure[]> {
  const times: number[] = [];
  let requests = 0;
  let bytes = 0;
  for (let launch = 0; launch <= effort.launches; launch += 1) {
    const { context, close } = await launchChromium({ extension, sites });
    const page = context.pages()[0] ?? (await context.newPage());
    await loadPage(page, 'OCW readings');
    await page.goto(`https://ocw.mit.edu/courses/${LEARNED}/`);
    sites.requests.length = 0;
    const pressed = performance.now();
    const panel = await openPanel(context, page);
    await panel.getByText(/^Read on/).waitFor();
    // The first start of a browser fills the machine's caches.
    if (launch > 0) times.push(performance.now() - pressed);
    const asked = sites.requests.filter(({ byExtension }) => byExtension);
    requests = asked.length;
    bytes = asked.reduce((sum, request) => sum + request.bytes, 0);
    await close();
  }
  return [
    { name: 'A course of 39 lectures: requests', value: requests, unit: '', limit: 4 },
    { name: 'The same: answers', value: bytes / 1_000, unit: 'kB', limit: null },
    {
      name: 'The same: from the key to the course shown',
      value: median(times),
      unit: 'ms',
      limit: null,
      spread: formatSpread(times, 0),
    },
  ];
}

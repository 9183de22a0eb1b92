// @vitest-environment happy-dom
// Which session the lectures of the real courses are tied to, and with it which readings they are given.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { learnCourse } from '../../../../lib/catalogue/learn/learn-course';
import { mergeCourses } from '../../../../lib/catalogue/merge';
import { parseCatalogue } from '../../../../lib/catalogue/schema';
import type { CatalogueFile, Course, Evidence } from '../../../../lib/domain/course';
import { COURSES, diskSite, isHere, learnOptions } from './disk-site';

type Counts = Partial<Record<Evidence | 'none', number>>;

/** Looked through lecture by lecture: none of these is tied to a session that is not its own. */
const TIES: [course: string, counts: Counts, sessions: number, readings: number][] = [
  ['11-309j', { none: 8 }, 14, 42],
  ['14-01sc', { page: 27, none: 11 }, 26, 60],
  ['15-071', { title: 10, none: 184 }, 13, 14],
  ['15-356-how-to-develop-breakthrough-products-and-services-spring-2012', { map: 4 }, 12, 11],
  ['18-01', { 'number-and-title': 28, title: 5, none: 2 }, 40, 46],
  ['18-06-', { 'number-and-title': 14, title: 11, none: 12 }, 40, 69],
  ['18-06sc', { page: 78, none: 3 }, 36, 35],
  ['24-900', { 'number-and-title': 24 }, 26, 3],
  ['6-0001', { 'number-and-title': 12, none: 27 }, 12, 13],
  ['6-006-introduction-to-algorithms-fall-2011', { 'number-and-title': 24, none: 23 }, 26, 20],
  ['6-006-introduction-to-algorithms-spring-2020', { 'number-and-title': 20, none: 9 }, 14, 0],
  ['6-801', { 'number-and-title': 22, none: 1 }, 24, 0],
  ['8-04', { title: 1, none: 114 }, 24, 0],
  ['9-40', { none: 20 }, 0, 0],
  ['ec-711', { page: 10, none: 11 }, 4, 6],
  ['res-18-009', { none: 68 }, 0, 0],
];

async function learn(name: string): Promise<Course> {
  const slug = COURSES.find((course) => course.startsWith(name)) ?? name;
  const { course } = await learnCourse(slug, diskSite(), learnOptions({ scope: 'everything' }));
  return course;
}

function sessionOf(course: Course, title: string): string | null {
  const listing = course.listings.find((one) => one.title.startsWith(title));
  expect(listing, title).toBeDefined();
  return listing?.session?.label ?? null;
}

function readingsOf(course: Course, session: string): string[] {
  return course.readings.filter((one) => one.session === session).map(({ title }) => title);
}

describe.skipIf(!isHere)('lectures of real courses', () => {
  it.each(TIES)('%s', { timeout: 20_000 }, async (name, counts, sessions, readings) => {
    const course = await learn(name);
    const found: Counts = {};
    for (const { session } of course.listings) {
      const evidence = session?.evidence ?? 'none';
      found[evidence] = (found[evidence] ?? 0) + 1;
    }
    expect(found).toEqual(counts);
    expect([course.sessions.length, course.readings.length]).toEqual([sessions, readings]);
    const labels = new Set(course.sessions.map(({ label }) => label));
    expect(labels.size).toBe(course.sessions.length);
    for (const { session } of course.listings) if (session) expect(labels).toContain(session.label);
  });

  it('15.356: lecture 3 was session 4 and lecture 4 was session 10, as the gallery says', async () => {
    const course = await learn(
      '15-356-how-to-develop-breakthrough-products-and-services-spring-2012',
    );
    const sessions = course.listings.map(({ session }) => [session?.label, session?.evidence]);
    expect(sessions).toEqual(['1', '2', '4', '10'].map((label) => [label, 'map']));
    expect(readingsOf(course, '10')).toEqual([
      'Customers as Innovators: A New Way to Create Value',
    ]);
    expect(course.readings.filter((one) => one.session === '4')).toMatchObject([
      {
        title: 'Democratizing Innovation',
        authors: ['Eric von Hippel'],
        part: 'Chapter 7',
        published: '2005',
      },
      { authors: ['Eric von Hippel'], container: 'Sloan Management Review', published: '2001' },
    ]);
    const links = course.readings.flatMap(({ citation }) =>
      citation.flatMap(({ href }) => href ?? []),
    );
    expect(links).toContain(
      'http://books.google.co.in/books?id=OZCpFX_7JesC&pg=PA135&redir_esc=y#v=onepage&q&f=false',
    );
    // The link of the patents article leads to the course's own home.
    expect(links.filter((href) => href.includes('ocw.mit.edu'))).toEqual([]);
  });

  it('15.356: learned beside the bundled course, nothing is lost and no reading is there twice', async () => {
    const bundled: CatalogueFile = JSON.parse(readFileSync('public/catalogue.json', 'utf8'));
    const learned = await learn(
      '15-356-how-to-develop-breakthrough-products-and-services-spring-2012',
    );
    const file: CatalogueFile = { format: 'lectern-catalogue', version: 1, courses: [learned] };
    for (const files of [
      [bundled, file],
      [file, bundled],
    ]) {
      const [course, ...others] = mergeCourses(files);
      const before = bundled.courses[0];
      expect(others).toEqual([]);
      expect(course?.readings.map(({ session, title }) => `${session} ${title}`).sort()).toEqual(
        before?.readings.map(({ session, title }) => `${session} ${title}`).sort(),
      );
      expect(course?.lectures.map(({ sources }) => sources.map(({ id }) => id).sort())).toEqual(
        before?.lectures.map(({ sources }) => sources.map(({ id }) => id).sort()),
      );
      expect(course?.listings).toHaveLength(4);
      expect(
        parseCatalogue({ format: 'lectern-catalogue', version: 1, courses: [course] }).ok,
      ).toBe(true);
    }
  });

  it('15.071: no lecture has readings of another session than that of its own page', async () => {
    const course = await learn('15-071');
    const titled = course.listings.flatMap(({ title, session }) =>
      session === null ? [] : [`${session.label} ${title}`],
    );
    expect(titled).toEqual([
      '1.2 Video 1: Introduction to The Analytics Edge',
      '2.2 Video 1: Predicting the Quality of Wine',
      '2.3 Video 6: The Analytics Edge in Sports',
      '3.3 Video 1: The Framingham Heart Study',
      '4.2 Video 1: The Supreme Court',
      '4.3 Video 5: CART to Predict Cost',
      '4.3 Video 8: Predicting Healthcare Costs in R',
      '5.3 Video 1: IBM Watson',
      '6.2 Video 2: Recommendation Systems',
      '6.2 Video 8: The Analytics Edge of Recommendation Systems',
    ]);
  });

  it('18.06: numbers that have drifted apart do not mislead', async () => {
    const course = await learn('18-06-');
    expect(sessionOf(course, 'Lecture 8:')).toBe('9');
    expect(sessionOf(course, 'Lecture 12:')).toBe('13');
    expect(sessionOf(course, 'Lecture 20:')).toBeNull();
    expect(sessionOf(course, 'Lecture 26:')).toBe('32');
    expect(readingsOf(course, '3')).toEqual([
      'READINGS in 4th Edition: 2.4-2.5',
      'READINGS IN 5TH EDITION: 2.4-2.5',
    ]);
  });

  it('14.01SC: a lecture has the readings and files of the page that teaches it', async () => {
    const course = await learn('14-01sc');
    expect(sessionOf(course, 'Lecture 3: Elasticity')).toBe('Elasticity');
    expect(readingsOf(course, 'Elasticity')).toHaveLength(2);
    const listing = course.listings.find(({ title }) => title === 'Lecture 3: Elasticity');
    expect(listing?.resources.map(({ title }) => title)).toContain('Graphs and Figures (PDF)');
  });
});

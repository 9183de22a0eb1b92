// The seed course as it ships: what a student of 15.356 finds.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../lib/catalogue/catalogue';
import { viewLecture } from '../../../lib/catalogue/lecture-view';
import { parseCatalogue } from '../../../lib/catalogue/schema';
import type { Reading } from '../../../lib/domain/course';
import { toPlainText } from '../../../lib/domain/rich-text';
import type { Origin, SourceRef } from '../../../lib/domain/source';

const SLUG = '15-356-how-to-develop-breakthrough-products-and-services-spring-2012';
const LECTURES = [
  { uid: '8ce3fa68-230d-0284-d69c-506e58d2b278', youtube: 'cKcAcm5NDOI', session: '1' },
  { uid: '5f16888b-8e98-0653-beef-7a2bef5ef515', youtube: '31iUEuwi740', session: '2' },
  { uid: '3d94fee3-e93b-a7b4-830a-21068378aa22', youtube: 'odj5VnTI490', session: '4' },
  { uid: 'e7c28dfd-e3cc-b42b-2db4-49b2672845c3', youtube: 'RPSt0o3yRhI', session: '10' },
];

const parsed = parseCatalogue(JSON.parse(readFileSync('public/catalogue.json', 'utf8')));
if (!parsed.ok) throw new Error(parsed.reason);
const catalogue = createCatalogue([parsed.file]);
const [course] = catalogue.courses();
if (course === undefined) throw new Error('no course');

const listingOf = (number: number) => {
  const listing = course.listings[number - 1];
  const known = listing && catalogue.lecture(listing.lecture);
  if (!known) throw new Error(`no lecture ${number}`);
  return { listing, lecture: known.lecture };
};
const name = ({ title, part }: Reading) => (part === null ? title : `${title}, ${part}`);

describe('the course', () => {
  it('has its facts', () => {
    expect(course).toMatchObject({
      slug: SLUG,
      number: '15.356',
      title: 'How to Develop Breakthrough Products and Services',
      term: 'Spring',
      year: 2012,
      instructors: ['Eric von Hippel'],
    });
    expect(course.sessions.map(({ label }) => label).join()).toBe('1,2,3,4,5,6,7,8,9,10,11,12');
  });

  it.each<[SourceRef]>([
    [{ kind: 'ocw', id: `courses/${SLUG}` }],
    [{ kind: 'ocw', id: `courses/sloan-school-of-management/${SLUG}` }],
    [{ kind: 'ocw', id: '15-356S12' }],
    [{ kind: 'ocw', id: `courses/${SLUG}/pages/readings` }],
    [{ kind: 'archive', id: 'MIT15.356S12' }],
    [{ kind: 'itunes', id: 'itunes.apple.com/us/itunes-u/id674624937' }],
  ])('is found by %j', (ref) => {
    expect(catalogue.find(ref)).toEqual({ type: 'course', course: SLUG });
  });

  it('has the article as a reading of its own', () => {
    const article = course.readings.find(({ session }) => session === null);
    expect(article).toEqual({
      id: 'users-rule',
      session: null,
      title: 'Users Rule',
      authors: ['Eric von Hippel'],
      container: 'MIT Technology Review',
      published: '2011-02-22',
      part: null,
      citation: [
        {
          text: 'Eric von Hippel. “Users Rule.” MIT Technology Review, 22 February 2011.',
          href: null,
        },
      ],
      origin: { kind: 'article', from: 'Users Rule, MIT Technology Review, 2011-02-22' },
    });
  });
});

describe.each(LECTURES.map((facts, index) => ({ number: index + 1, ...facts })))(
  'lecture $number',
  ({ number, uid, youtube, session }) => {
    const { listing, lecture } = listingOf(number);

    it('is found at every door', () => {
      const name = listing.sources[0]?.id.split('/').at(-1);
      expect(name).toMatch(new RegExp(`^lecture-${number}-`));
      const legacy = `courses/sloan-school-of-management/${SLUG}/lecture-videos/${name}`;
      const recording = { type: 'lecture', lecture: `youtube:${youtube}`, course: SLUG };
      const file = `MIT15.356S12/MIT15_356S12lec${number}_300k.mp4`;
      for (const id of [`courses/${SLUG}/resources/${name}`, legacy]) {
        expect(catalogue.find({ kind: 'ocw', id })).toEqual({ ...recording, listing: uid });
      }
      const places: SourceRef[] = [
        { kind: 'youtube', id: youtube },
        { kind: 'archive', id: file },
      ];
      for (const ref of places) {
        expect(catalogue.find(ref)).toEqual({ ...recording, listing: null });
      }
    });

    it('has iTunes as a retired source, where its episode is known', () => {
      const itunes = lecture.sources.filter(({ kind }) => kind === 'itunes');
      expect(itunes).toHaveLength(number > 2 ? 1 : 0);
      for (const source of itunes) {
        expect(source).toMatchObject({ retired: true, id: expect.stringMatching(/\?i=\d+$/) });
      }
      expect(lecture.sources.filter((source) => source.retired)).toEqual(itunes);
    });

    it('has its session by the gallery, its speaker and its slides', () => {
      expect(listing.position).toBe(number);
      expect(listing.session).toMatchObject({ label: session, evidence: 'map' });
      expect(listing.session?.origin.from).toMatch(/\/video_galleries\/lecture-videos\/$/);
      expect(listing.speakers).toEqual(['Eric von Hippel']);
      expect(listing.resources[0]).toMatchObject({
        kind: 'slides',
        address: `https://ocw.mit.edu/courses/${SLUG}/resources/mit15_356s12_lec0${number}/`,
      });
    });

    it('says where each fact is known from', () => {
      const facts = [listing, ...lecture.sources, ...listing.sources, ...listing.resources];
      const kinds = (origins: Origin[]) => new Set(origins.map(({ kind }) => kind));
      const page = `https://ocw.mit.edu/${listing.sources[0]?.id}/`;
      if (number < 3) {
        expect(kinds(facts.map(({ origin }) => origin))).toEqual(new Set(['ocw']));
        expect(lecture.sources.map(({ origin }) => origin.from)).toEqual([page, `2022: ${page}`]);
      } else {
        const seed = { kind: 'seed', from: uid };
        const [current, legacy] = listing.sources;
        const [slides, related] = listing.resources;
        for (const fact of [listing, legacy, related, ...lecture.sources]) {
          expect(fact?.origin).toEqual(seed);
        }
        expect(current?.origin).toEqual({ kind: 'ocw', from: page });
        expect(slides?.origin.kind).toBe('ocw');
      }
    });
  },
);

describe('the readings of each lecture', () => {
  it.each([
    [1, ['Democratizing Innovation, Chapters 1 and 2']],
    [2, ['Creating Breakthroughs at 3M', 'Democratizing Innovation, Chapter 10']],
    [
      3,
      [
        'Democratizing Innovation, Chapter 7',
        'Innovation by User Communities: Learning from Open Source Software',
      ],
    ],
    [4, ['Customers as Innovators: A New Way to Create Value']],
  ])('lecture %i', (number, ofSession) => {
    const { lecture, uid } = listingOf(number).listing;
    const view = viewLecture(catalogue, lecture, { course: SLUG, listing: uid });
    const readings = view?.readings.map(({ reading }) => name(reading)) ?? [];
    expect(readings).toEqual([...ofSession, 'Users Rule']);
    expect(readings.join()).not.toContain('Patents');
  });

  it('name the author where the page has three dashes', () => {
    const reading = course.readings.find(({ title }) => title.startsWith('Innovation by User'));
    expect(reading?.authors).toEqual(['Eric von Hippel']);
    expect(course.readings.some(({ citation }) => toPlainText(citation).includes('—'))).toBe(false);
  });

  it('have no link to the course’s own home, and each of their links once', () => {
    for (const { title, citation } of course.readings) {
      const links = citation.map(({ href }) => href).filter((href) => href !== null);
      expect(links.join()).not.toContain('ocw.mit.edu');
      expect(new Set(links).size, title).toBe(links.length);
    }
    const patents = course.readings.find(({ title }) => title.startsWith('Patents'));
    expect(patents?.citation.every(({ href }) => href === null)).toBe(true);
  });

  it('are cited in one line', () => {
    const citations = course.readings.map(({ citation }) => toPlainText(citation));
    expect(citations[0]).toBe(
      'Eric von Hippel. Chapters 1 and 2 of Democratizing Innovation, MIT Press, 2005. Free download. Preview at Google Books.',
    );
    expect(citations).toContain(
      'Eric von Hippel, Stefan Thomke and Mary Sonnack. “Creating Breakthroughs at 3M.” Harvard Business Review, September–October 1999.',
    );
    expect(citations).toContain(
      'Raasch et al. “The Dynamics of User Innovation: Drivers and Impediments of Innovation Activities.” International Journal of Innovation Management 12, no. 3 (2008): 377–98.',
    );
    expect(citations).toContain(
      'Elting Morison. “Gunfire at Sea.” Chapter 2 of Men, Machines and Modern Times, MIT Press, 1968.',
    );
  });
});

describe('the related videos', () => {
  it.each([
    ['1ieY0Zu9IiE', 3, 'SkateBoarding: The Birth of Vertical (The DogTown Video)', 'knuckletube'],
    ['axN0xdhznhY', 4, 'Foldit: Biology for Gamers', 'NatureVideoChannel'],
    [
      'tNKrX1QxN6U',
      2,
      'Lead User Studies (1/6) - Developing Breakthrough Products and Services',
      'openuserinnovation',
    ],
  ])('%s belongs to lecture %i', (id, number, title, by) => {
    const { listing } = listingOf(number);
    const ref: SourceRef = { kind: 'youtube', id };
    expect(catalogue.find(ref)).toEqual({
      type: 'related',
      title,
      course: SLUG,
      listings: [listing.uid],
    });
    expect(listing.resources).toContainEqual(expect.objectContaining({ ref, title, by }));
  });
});

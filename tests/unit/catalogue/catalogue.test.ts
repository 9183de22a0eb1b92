import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../lib/catalogue/catalogue';
import { viewLecture } from '../../../lib/catalogue/lecture-view';
import type { Resource } from '../../../lib/domain/course';
import type { SourceRef } from '../../../lib/domain/source';
import {
  archive,
  course,
  file,
  lecture,
  listing,
  ORIGIN,
  ocw,
  reading,
  source,
  uid,
  youtube,
} from './made-up';

const WHOLE = 'youtube:AAAAAAAAAAA';
const OTHER = 'youtube:BBBBBBBBBBB';
const NEVER_ON_YOUTUBE = 'archive:item/file.mp4';

function video(id: string): Resource {
  const ref = youtube(id);
  const address = `https://www.youtube.com/watch?v=${id}`;
  return { kind: 'related-video', title: `Video ${id}`, by: null, address, ref, origin: ORIGIN };
}

const physics = course('8-04-physics', {
  sources: [source(ocw('8-04F16')), source(archive('MIT8.04'))],
  lectures: [
    lecture(WHOLE, [source(youtube('AAAAAAAAAAA')), source(archive('MIT8.04/1.mp4'))]),
    lecture(OTHER),
    lecture(NEVER_ON_YOUTUBE, [source(archive('item/file.mp4'))]),
    lecture('youtube:UNLISTED___'),
  ],
  listings: [
    listing(1, WHOLE, {
      position: 2,
      start: 13,
      end: 90,
      sources: [source(ocw('courses/8-04-physics/resources/clip'))],
      resources: [video('VVVVVVVVVVV')],
    }),
    listing(2, WHOLE, {
      position: 1,
      session: { label: '4', evidence: 'map', origin: ORIGIN },
      sources: [
        source(ocw('courses/8-04-physics/resources/whole')),
        source(ocw('courses/physics/8-04-physics/lectures/whole')),
        source(ocw('courses/8-04-physics/pages/week-1')),
      ],
      resources: [video('VVVVVVVVVVV'), video('BBBBBBBBBBB')],
    }),
    listing(3, OTHER, {
      position: 5,
      sources: [source(ocw('courses/8-04-physics/pages/week-1'))],
    }),
    listing(4, NEVER_ON_YOUTUBE, { position: 7 }),
  ],
  readings: [reading('all', null), reading('third', '3'), reading('fourth', '4')],
});

const physicsAgain = course('8-04sc-physics', {
  lectures: [lecture(WHOLE, [source(archive('MIT8.04SC/1.mp4'))])],
  listings: [
    listing(11, WHOLE, { resources: [video('VVVVVVVVVVV')] }),
    listing(12, WHOLE, { start: 5, end: 6 }),
  ],
});

const catalogue = createCatalogue([file(physics), file(physicsAgain)]);
const COURSE = { type: 'course', course: '8-04-physics' };

describe('find', () => {
  const inWhole = { type: 'lecture', lecture: WHOLE, course: '8-04-physics' };
  it.each<[name: string, ref: SourceRef, found: object | null]>([
    ['a recording', youtube('AAAAAAAAAAA'), { ...inWhole, listing: null }],
    ['its file', archive('MIT8.04/1.mp4'), { ...inWhole, listing: null }],
    ['its file of another course', archive('MIT8.04SC/1.mp4'), { ...inWhole, listing: null }],
    ['its page', ocw('courses/8-04-physics/resources/whole'), { ...inWhole, listing: uid(2) }],
    ['its clip', ocw('courses/8-04-physics/resources/clip'), { ...inWhole, listing: uid(1) }],
    [
      'its legacy page',
      ocw('courses/physics/8-04-physics/lectures/whole'),
      { ...inWhole, listing: uid(2) },
    ],
    [
      'a recording that has no source but its id',
      youtube('BBBBBBBBBBB'),
      { type: 'lecture', lecture: OTHER, course: '8-04-physics', listing: null },
    ],
    [
      'a recording that never was on YouTube',
      archive('item/file.mp4'),
      { type: 'lecture', lecture: NEVER_ON_YOUTUBE, course: '8-04-physics', listing: null },
    ],
    [
      'a related video, with the listings of the first course',
      youtube('VVVVVVVVVVV'),
      {
        type: 'related',
        title: 'Video VVVVVVVVVVV',
        course: '8-04-physics',
        listings: [uid(2), uid(1)],
      },
    ],
    ['a page with several recordings', ocw('courses/8-04-physics/pages/week-1'), COURSE],
    ['the course', ocw('courses/8-04-physics'), COURSE],
    ['its short address', ocw('8-04F16'), COURSE],
    ['its unknown page', ocw('courses/8-04-physics/pages/a/b'), COURSE],
    ['its legacy home', ocw('courses/physics/8-04-physics'), COURSE],
    [
      'a legacy page by another section, which must not be found by its last part',
      ocw('courses/physics/8-04-physics/recitations/whole'),
      COURSE,
    ],
    ['its item', archive('MIT8.04'), COURSE],
    ['an unknown file of its item', archive('MIT8.04/9.mp4'), COURSE],
    ['the item of a lecture, which no course names', archive('item'), COURSE],
    ['an unlisted recording', youtube('UNLISTED___'), null],
    ['an unknown recording', youtube('ZZZZZZZZZZZ'), null],
    ['an unknown course', ocw('courses/8-05-physics/resources/whole'), null],
    ['a slug in another place', ocw('courses/a/b/8-04-physics'), null],
    ['an unknown short address', ocw('8-04f16'), null],
    ['an unknown item', archive('MIT8.05/1.mp4'), null],
    ['an id of another kind', { kind: 'file', id: 'AAAAAAAAAAA' }, null],
    ['a key of a prototype', ocw('__proto__'), null],
    ['a path of a prototype', ocw('courses/constructor/toString'), null],
  ])('%s', (_name, ref, found) => {
    expect(catalogue.find(ref)).toEqual(found);
  });

  it('takes a related video that is a lecture of its own for the lecture', () => {
    expect(catalogue.find(youtube('BBBBBBBBBBB'))).toMatchObject({ type: 'lecture' });
  });
});

describe('lecture', () => {
  it('has the listings of all courses, whole ones before clips', () => {
    const known = catalogue.lecture(WHOLE);
    expect(known?.entries.map(({ course, listing }) => [course.slug, listing.uid])).toEqual([
      ['8-04-physics', uid(2)],
      ['8-04sc-physics', uid(11)],
      ['8-04-physics', uid(1)],
      ['8-04sc-physics', uid(12)],
    ]);
  });

  it('has the sources of all courses', () => {
    const ids = catalogue.lecture(WHOLE)?.lecture.sources.map(({ id }) => id);
    expect(ids).toEqual(['AAAAAAAAAAA', 'MIT8.04/1.mp4', 'MIT8.04SC/1.mp4']);
  });

  it.each(['youtube:ZZZZZZZZZZZ', 'youtube:UNLISTED___', '__proto__', 'constructor'])(
    'is null for %s',
    (id) => {
      expect(catalogue.lecture(id)).toBeNull();
    },
  );
});

describe('listingsAt', () => {
  it('has the listings of a page', () => {
    const at = (path: string) => catalogue.listingsAt(ocw(path)).map(({ listing }) => listing.uid);
    expect(at('courses/8-04-physics/pages/week-1')).toEqual([uid(2), uid(3)]);
    expect(at('courses/8-04-physics/pages/week-2')).toEqual([]);
  });
});

describe('course', () => {
  it('is found by its slug', () => {
    expect(catalogue.course('8-04-physics')).toBe(physics);
    expect(catalogue.course('__proto__')).toBeNull();
    expect(catalogue.courses()).toEqual([physics, physicsAgain]);
  });

  it('has neighbours by position, not by the order of its file', () => {
    const around = (number: number) => {
      const { previous, next } = catalogue.neighbours('8-04-physics', uid(number));
      return [previous?.uid ?? null, next?.uid ?? null];
    };
    expect(around(2)).toEqual([null, uid(1)]);
    expect(around(1)).toEqual([uid(2), uid(3)]);
    expect(around(3)).toEqual([uid(1), uid(4)]);
    expect(around(4)).toEqual([uid(3), null]);
    expect(around(99)).toEqual([null, null]);
    expect(catalogue.neighbours('8-05', uid(1))).toEqual({ previous: null, next: null });
  });

  it('has the readings of a session before those of the course, and never of another session', () => {
    const read = (number: number) => {
      const listing = physics.listings.find((one) => one.uid === uid(number));
      const view = viewLecture(catalogue, listing?.lecture ?? '', {
        course: physics.slug,
        listing: uid(number),
      });
      return view?.readings.map(({ reading }) => reading.id);
    };
    expect(read(2)).toEqual(['fourth', 'all']);
    expect(read(3)).toEqual(['all']);
  });
});

import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../lib/catalogue/catalogue';
import type { Recognition } from '../../../lib/domain/recognition';
import { toWayBack, viewPage } from '../../../lib/hooks/view-page';
import { course, file, lecture, listing, ocw, source, uid, youtube } from '../catalogue/made-up';

const ONE = 'youtube:AAAAAAAAAAA';
const TWO = 'youtube:BBBBBBBBBBB';
const physics = course('physics', {
  lectures: [ONE, TWO].map((id) => lecture(id, [source(youtube(id.slice(8)))])),
  listings: [
    listing(1, ONE, { sources: [source(ocw('courses/physics/resources/one'))] }),
    listing(2, TWO),
  ],
});
const catalogue = createCatalogue([file(physics)]);
const courses = {
  known: { catalogue, learned: new Map(), outlined: new Set<string>() },
  error: null,
};
const recording = youtube('ZZZZZZZZZZZ');

function view(
  recognition: Recognition,
  status: 'connecting' | 'silent' | 'connected' = 'connected',
) {
  return viewPage(status, courses, recognition, null, 'ocw');
}

describe('a page without a lecture', () => {
  test('is looked at until it has answered and the courses are there', () => {
    expect(view({ type: 'nothing' }, 'connecting')).toEqual({ type: 'looking' });
    const loading = { known: null, error: null };
    expect(viewPage('silent', loading, { type: 'nothing' }, null, null)).toEqual({
      type: 'looking',
    });
  });

  test('says that the courses could not be loaded, unless they were before', () => {
    const nothing = { type: 'nothing' } as const;
    const refused = { known: null, error: new Error('404') };
    expect(viewPage('connecting', refused, nothing, null, null)).toEqual({ type: 'no-courses' });
    const stale = { ...courses, error: new Error('404') };
    expect(viewPage('connected', stale, nothing, null, null)).toEqual({ type: 'nothing' });
  });

  test.each<[Recognition, object]>([
    [{ type: 'nothing' }, { type: 'nothing' }],
    [
      { type: 'unknown-recording', ref: recording, course: null },
      { type: 'unknown-recording', recording },
    ],
    [{ type: 'unknown-course', slug: 'chemistry' }, { type: 'unknown-course' }],
    [{ type: 'course', course: 'forgotten' }, { type: 'nothing' }],
    [{ type: 'lecture', lecture: ONE, listing: null, course: 'physics' }, { type: 'nothing' }],
  ])('shown as %j is %j', (recognition, expected) => {
    expect(view(recognition)).toEqual(expected);
  });

  test.each([
    [{ type: 'slug', slug: 'chemistry' } as const, true],
    [null, false],
  ])('of OCW’s on YouTube says whether its course is named: %j', (course, isNamed) => {
    const recognition = { type: 'unknown-recording', ref: recording, course: null } as const;
    expect(viewPage('connected', courses, recognition, { course, isOcw: true }, 'youtube')).toEqual(
      {
        type: 'ocw-recording',
        recording,
        isOcw: true,
        isNamed,
        read: null,
      },
    );
  });

  test.each([
    [['courses/chemistry/pages/one'], 'in-part'],
    [[], 'whole'],
  ] as const)('of OCW’s on YouTube says how far its course was read: %j', (unread, read) => {
    const kept = {
      slug: 'chemistry',
      course: course('chemistry'),
      unread: [...unread],
      problems: [],
      isComplete: true,
      isCutOff: false,
      learnedAt: '2026-11-24T00:00:00.000Z',
      changes: null,
      absent: [],
    };
    const known = { ...courses.known, learned: new Map([['chemistry', kept]]) };
    const clue = { course: { type: 'slug', slug: 'chemistry' } as const, isOcw: true };
    const recognition = { type: 'unknown-recording', ref: recording, course: null } as const;
    expect(
      viewPage('connected', { ...courses, known }, recognition, clue, 'youtube'),
    ).toMatchObject({ type: 'ocw-recording', read });
  });

  test('is silent when nobody answers, whatever was known before', () => {
    expect(view({ type: 'course', course: 'physics' }, 'silent')).toEqual({ type: 'silent' });
  });

  test('of a course has all its lectures, at the place where the student is', () => {
    expect(view({ type: 'course', course: 'physics' })).toMatchObject({
      type: 'course',
      course: { slug: 'physics' },
      lectures: [
        { lecture: { id: ONE }, address: 'https://ocw.mit.edu/courses/physics/resources/one/' },
        { lecture: { id: TWO }, address: 'https://www.youtube.com/watch?v=BBBBBBBBBBB' },
      ],
    });
  });

  test('of a related video has only the lectures that it belongs to', () => {
    const related: Recognition = {
      type: 'related',
      ref: recording,
      title: 'DogTown',
      course: 'physics',
      listings: [uid(2)],
    };
    expect(view(related)).toMatchObject({
      type: 'related',
      lectures: [{ lecture: { id: TWO } }],
      recording,
    });
  });
});

describe('the way back', () => {
  const visit = { title: 'As it was', time: 90, visitedAt: '2026-03-01T12:00:00.000Z' };

  test.each([
    ['a known lecture', ONE, 'https://www.youtube.com/watch?v=AAAAAAAAAAA&t=90s'],
    [
      'the student’s own',
      'youtube:ZZZZZZZZZZZ',
      'https://www.youtube.com/watch?v=ZZZZZZZZZZZ&t=90s',
    ],
    ['a file that no course knows any more', 'archive:item/file.mp4', null],
    ['what is no id', 'nonsense', null],
  ])('to %s', (_, id, address) => {
    expect(toWayBack(catalogue, { ...visit, lecture: id })).toEqual({
      id,
      title: 'As it was',
      time: 90,
      address,
    });
  });

  test('is there before the courses are', () => {
    expect(toWayBack(null, { ...visit, lecture: ONE }).address).toContain('AAAAAAAAAAA&t=90s');
  });
});

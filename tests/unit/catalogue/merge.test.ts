import { describe, expect, it } from 'vitest';
import { mergeCourses } from '../../../lib/catalogue/merge';
import type { Course, Resource } from '../../../lib/domain/course';
import {
  archive,
  course,
  file,
  lecture,
  listing,
  ORIGIN,
  ocw,
  reading,
  STUDENT,
  source,
  youtube,
} from './made-up';

const ID = 'youtube:AAAAAAAAAAA';

function merge(...courses: Course[]): Course {
  const [merged, ...others] = mergeCourses(courses.map((one) => file(one)));
  expect(others).toEqual([]);
  if (merged === undefined) throw new Error('no course');
  return merged;
}

describe('mergeCourses', () => {
  it('leaves different courses apart, in their order', () => {
    const merged = mergeCourses([file(course('b'), course('a')), file(course('c'))]);
    expect(merged.map(({ slug }) => slug)).toEqual(['b', 'a', 'c']);
  });

  it('does not touch a course that one file has', () => {
    const only = course('a', { listings: [listing(1, ID)] });
    expect(mergeCourses([file(only)])[0]).toBe(only);
  });

  it('changes none of its inputs', () => {
    const one = file(course('a', { lectures: [lecture(ID, [source(youtube('AAAAAAAAAAA'))])] }));
    const other = file(course('a', { lectures: [lecture(ID, [source(archive('i/f.mp4'))])] }));
    const before = structuredClone([one, other]);
    mergeCourses([one, other]);
    expect([one, other]).toEqual(before);
  });

  it('has a file once, whether its address ends in a slash or not', () => {
    const at = (address: string) => {
      const resource: Resource = {
        kind: 'file',
        title: 'Notes',
        by: null,
        address,
        ref: null,
        origin: ORIGIN,
      };
      return course('a', { listings: [listing(1, ID, { resources: [resource] })] });
    };
    const now = at('https://ocw.mit.edu/courses/a/resources/n/');
    const merged = merge(now, at('https://ocw.mit.edu/courses/a/resources/n'));
    expect(merged.listings[0]?.resources).toEqual(now.listings[0]?.resources);
  });

  it('unites the pages that show a listing, and believes of its name the first that knows any', () => {
    const at = (facts: object) => course('a', { listings: [listing(1, ID, facts)] });
    const seed = at({});
    const first = at({ shownAt: ['courses/a/pages/x'] });
    const second = at({ shownAt: ['courses/a/pages/x', 'courses/a/pages/y'], isOnlyName: true });
    const both = ['courses/a/pages/x', 'courses/a/pages/y'];
    expect(merge(first, second).listings[0]).toEqual({ ...listing(1, ID), shownAt: both });
    expect(merge(second, first).listings[0]).toMatchObject({ shownAt: both, isOnlyName: true });
    expect(merge(seed, second).listings).toEqual(second.listings);
    expect(merge(seed, seed).listings).toEqual(seed.listings);
  });

  it('goes on knowing the recordings that a listing no longer shows', () => {
    const [NEW, OLD, OLDER] = ['youtube:CCCCCCCCCCC', 'youtube:BBBBBBBBBBB', ID] as const;
    const at = (id: string, facts: object = {}) =>
      course('a', { lectures: [lecture(id)], listings: [listing(1, id, facts)] });
    const clip = { start: 10, end: 20 };
    const merged = merge(at(NEW), at(OLD, clip), at(OLDER));
    expect(merged.lectures.map(({ id }) => id)).toEqual([NEW, OLD, OLDER]);
    const old = { lecture: OLD, ...clip };
    const older = { lecture: OLDER, start: null, end: null };
    expect(merged.listings).toEqual([listing(1, NEW, { replaced: [old, older] })]);
    // One that OCW shows again is no longer replaced.
    expect(merge(at(OLD), merged).listings[0]).toMatchObject({
      lecture: OLD,
      replaced: [{ lecture: NEW }, { lecture: OLDER }],
    });
    expect(merge(at(NEW), at(NEW, clip)).listings).toEqual([listing(1, NEW)]);
  });

  it('unites sources and drops none', () => {
    const merged = merge(
      course('a', {
        sources: [source(ocw('courses/a'))],
        lectures: [lecture(ID, [source(youtube('AAAAAAAAAAA')), source(archive('i/f.mp4'))])],
        listings: [listing(1, ID, { sources: [source(ocw('courses/physics/a/b/c'))] })],
      }),
      course('a', {
        sources: [source(ocw('courses/a')), source(archive('i'))],
        lectures: [lecture(ID, [source(youtube('AAAAAAAAAAA'))])],
        listings: [listing(1, ID, { sources: [source(ocw('courses/a/resources/c'))] })],
      }),
    );
    expect(merged.sources.map(({ id }) => id)).toEqual(['courses/a', 'i']);
    expect(merged.lectures[0]?.sources.map(({ id }) => id)).toEqual(['AAAAAAAAAAA', 'i/f.mp4']);
    expect(merged.listings[0]?.sources.map(({ id }) => id)).toEqual([
      'courses/physics/a/b/c',
      'courses/a/resources/c',
    ]);
  });

  it('takes facts from the first file, and from the second what the first lacks', () => {
    const text = (text: string) => [{ text, href: null }];
    const merged = merge(
      course('a', {
        title: 'One',
        lectures: [lecture(ID)],
        listings: [listing(1, ID, { title: 'One', description: text('One') })],
        sessions: [{ label: '1', topic: 'One' }],
      }),
      course('a', {
        title: 'Two',
        term: 'Fall',
        year: 2016,
        lectures: [{ ...lecture(ID), duration: 3000 }],
        listings: [
          listing(1, ID, { title: 'Two', description: text('Two'), speakers: ['Two'] }),
          listing(2, ID),
        ],
        sessions: [
          { label: '1', topic: 'Two' },
          { label: '2', topic: 'Two' },
        ],
      }),
    );
    expect(merged).toMatchObject({ title: 'One', term: 'Fall', year: 2016 });
    expect(merged.lectures).toMatchObject([{ id: ID, duration: 3000 }]);
    expect(merged.listings).toMatchObject([
      { title: 'One', description: text('One'), speakers: ['Two'] },
      { title: 'Listing 2' },
    ]);
    expect(merged.sessions.map(({ topic }) => topic)).toEqual(['One', 'Two']);
  });

  it.each([
    [0, 1],
    [1, 0],
  ])('lets the student’s corrections win, in either order (%i, %i)', (first, second) => {
    const link = (label: string, origin = ORIGIN) =>
      ({ label, evidence: origin === STUDENT ? 'student' : 'map', origin }) as const;
    const slides = (title: string, origin = ORIGIN): Resource => ({
      kind: 'slides',
      title,
      by: null,
      address: 'https://a.example/1.pdf',
      ref: null,
      origin,
    });
    const files = [
      course('a', {
        lectures: [lecture(ID, [source(archive('i/f.mp4'))])],
        listings: [
          listing(1, ID, { session: link('3'), resources: [slides('Theirs')] }),
          listing(2, ID),
        ],
        readings: [reading('x', '3', { title: 'Theirs' })],
      }),
      course('a', {
        lectures: [lecture(ID, [{ ...source(archive('i/f.mp4'), STUDENT), offset: 12 }])],
        listings: [
          listing(1, ID, { session: link('4', STUDENT), resources: [slides('Mine', STUDENT)] }),
          listing(2, ID, { title: 'Mine', origin: STUDENT }),
        ],
        readings: [reading('x', '4', { title: 'Mine', origin: STUDENT })],
      }),
    ];
    const merged = merge(files[first] ?? course('a'), files[second] ?? course('a'));
    expect(merged.lectures[0]?.sources).toMatchObject([{ id: 'i/f.mp4', offset: 12 }]);
    expect(merged.listings).toMatchObject([
      { title: 'Listing 1', session: { label: '4' }, resources: [{ title: 'Mine' }] },
      { title: 'Mine' },
    ]);
    expect(merged.readings).toMatchObject([{ title: 'Mine', session: '4' }]);
  });

  it('shows a reading once that two files have under different ids', () => {
    const merged = merge(
      course('a', { readings: [reading('one', '1', { title: 'On Waves', part: 'Chapter 1' })] }),
      course('a', {
        readings: [
          reading('two', '1', { title: 'On waves', part: 'Chapter 1' }),
          reading('three', '1', { title: 'On waves', part: 'Chapter 2' }),
          reading('four', '2', { title: 'On waves', part: 'Chapter 1' }),
        ],
      }),
    );
    expect(merged.readings.map(({ id }) => id)).toEqual(['one', 'three', 'four']);
  });
});

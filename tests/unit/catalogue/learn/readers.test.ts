// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../../../lib/catalogue/learn/clean-line';
import { parseContentMap } from '../../../../lib/catalogue/learn/content-map';
import { parseCourseData } from '../../../../lib/catalogue/learn/course-data';
import { parseGalleryData } from '../../../../lib/catalogue/learn/gallery-data';
import { parseVideoData } from '../../../../lib/catalogue/learn/video-data';
import { uid } from '../made-up';
import { parseHtml } from './disk-site';
import { COURSE, SLUG, video } from './made-up-site';
import { createReader } from './reporting-reader';

describe('a line', () => {
  it.each([
    ['Lecture 1:\tSets ', 'Lecture 1: Sets'],
    ['  Two  blanks\u00a0here\n', 'Two blanks here'],
    ['Q &amp; A &#34;now&#34;', 'Q & A "now"'],
    ['R<sup>n</sup> and x < y', 'Rn and x < y'],
    ['x < y, y > z', 'x < y, y > z'],
    ['<img src=x onerror=alert(1)>Title', 'Title'],
    ['\u0000bell\u0007', 'bell'],
  ])('%j becomes %j', (dirty, clean) => {
    expect(cleanLine(dirty, { parseHtml })).toBe(clean);
  });

  it('is cut', () => {
    expect(cleanLine('x'.repeat(10_000), { parseHtml })).toHaveLength(500);
  });
});

describe('a course', () => {
  it('is read, with what is missing as null', () => {
    const reader = createReader();
    expect(parseCourseData(COURSE, 'f', reader)).toEqual({
      number: '0.01',
      title: 'Made-up Things',
      term: 'Fall',
      year: 2030,
      instructors: ['Ada Example'],
    });
    const poor = { ...COURSE, term: '', year: null, instructors: '' };
    expect(parseCourseData(poor, 'f', reader)).toMatchObject({
      term: null,
      year: null,
      instructors: [],
    });
    expect(reader.problems).toEqual([]);
  });

  it('keeps the instructors that can be read', () => {
    const reader = createReader();
    const people = [7, ...COURSE.instructors, { title: 'Dr. Only Title' }, { last_name: [] }];
    expect(parseCourseData({ ...COURSE, instructors: people }, 'f', reader)?.instructors).toEqual([
      'Ada Example',
      'Dr. Only Title',
    ]);
    expect(reader.problems).toHaveLength(2);
  });

  it('is nothing else', () => {
    for (const data of [null, [], 'text', 5, {}, { course_title: 'Only a title' }]) {
      expect(parseCourseData(data, 'f', createReader())).toBeNull();
    }
  });
});

describe('a gallery', () => {
  it('has whole videos, or uids, or none', () => {
    const reader = createReader();
    const entriesOf = (videos: unknown) =>
      parseGalleryData({ title: 'G', videos }, 'f', reader)?.entries;
    expect(entriesOf([video(1), video(2, { draft: true }), video(3)])).toMatchObject([
      { video: { uid: uid(1) } },
      { video: { uid: uid(3) } },
    ]);
    expect(entriesOf({ content: [uid(1)], website: 'x' })).toEqual([{ uid: uid(1) }]);
    for (const videos of ['', null, undefined, [], { content: [] }])
      expect(entriesOf(videos)).toEqual([]);
    expect(reader.problems).toEqual([]);
  });

  it('tells by place what it cannot read', () => {
    const reader = createReader();
    const { entries } =
      parseGalleryData({ videos: [5, video(2), video(3, { uid: '' })] }, 'f', reader) ?? {};
    expect(entries).toHaveLength(1);
    expect(reader.problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'f#videos[0] ',
      'f#videos[2] uid',
    ]);
  });
});

it('nothing makes a reader throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      const reader = createReader();
      parseVideoData(data, 'f', reader);
      parseGalleryData(data, 'f', reader);
      parseCourseData(data, 'f', reader);
      parseContentMap(data, SLUG, 'f', reader);
    }),
  );
});

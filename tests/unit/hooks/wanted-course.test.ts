import { describe, expect, test } from 'vitest';
import type { KeptCourse } from '../../../lib/domain/learned-course';
import type { Recognition } from '../../../lib/domain/recognition';
import { type PageOfCourse, wantCourse } from '../../../lib/hooks/wanted-course';
import { course, ocw, youtube } from '../catalogue/made-up';

const SLUG = '8-04-physics';
const PAGE = ocw(`courses/${SLUG}/pages/week-1`);
const VIDEO = youtube('AAAAAAAAAAA');
const ON_YOUTUBE = { type: 'unknown-recording', ref: VIDEO, course: null } as const;
const LECTURE: Recognition = {
  type: 'lecture',
  lecture: 'youtube:AAAAAAAAAAA',
  listing: null,
  course: SLUG,
};

function kept(facts: Partial<KeptCourse> = {}) {
  const learned = {
    slug: SLUG,
    course: course(SLUG),
    problems: [],
    isComplete: true,
    unread: [],
    isCutOff: false,
    learnedAt: '2026-03-01T12:00:00.000Z',
    changes: null,
    absent: [],
    ...facts,
  };
  return { learned: new Map([[SLUG, learned]]), outlined: new Set<string>() };
}

function want(page: Partial<PageOfCourse>, choice: Partial<Parameters<typeof wantCourse>[1]> = {}) {
  const nowhere: PageOfCourse = {
    recognition: { type: 'nothing' },
    address: null,
    clue: null,
    known: null,
  };
  return wantCourse({ ...nowhere, ...page }, { isLearning: true, courseReading: 'ask', ...choice });
}

describe('the course that could be read', () => {
  test('at a legacy address is read with the page that was its section', () => {
    const page = {
      recognition: { type: 'course', course: SLUG } as const,
      address: ocw(`courses/physics/${SLUG}/week-1/lecture-1`),
    };
    const { id } = page.address;
    expect(want({ ...page, known: kept() })).toMatchObject({ at: id, isAutomatic: false });
    const known = kept({ unread: ['other', PAGE.id], isComplete: false });
    expect(want({ ...page, known })).toMatchObject({ at: PAGE.id, isAutomatic: true });
  });

  test('is none where no course is', () => {
    expect(want({})).toBeNull();
    expect(want({ recognition: ON_YOUTUBE })).toBeNull();
    expect(want({ recognition: ON_YOUTUBE, clue: { course: null, isOcw: true } })).toBeNull();
  });

  test.each([
    ['unknown', { type: 'unknown-course', slug: SLUG } as const, null, true],
    ['known and read', LECTURE, kept(), false],
    ['known, and this page was left out', LECTURE, kept({ unread: [PAGE.id] }), true],
    ['known, and another page was left out', LECTURE, kept({ unread: ['other'] }), false],
    ['known in outline', LECTURE, { learned: new Map(), outlined: new Set([SLUG]) }, true],
    ['bundled', LECTURE, { learned: new Map(), outlined: new Set<string>() }, false],
  ])('on OCW, %s', (_, recognition, known, isAutomatic) => {
    const page = { recognition, known, address: PAGE };
    expect(want(page)).toMatchObject({
      course: { type: 'slug', slug: SLUG },
      at: PAGE.id,
      video: null,
      isAutomatic,
    });
    expect(want(page, { isLearning: false })?.isAutomatic).toBe(false);
  });

  test.each([
    ['in part', false, true],
    ['whole', true, false],
  ])('on OCW, for an unknown video of a course that was read %s', (_, isComplete, isAutomatic) => {
    const recognition = { ...ON_YOUTUBE, course: SLUG };
    const wanted = want({ recognition, known: kept({ isComplete }), address: PAGE });
    expect(wanted).toMatchObject({ at: PAGE.id, isAutomatic });
  });

  test('of a course in outline is not read on YouTube before the student says so', () => {
    const known = { learned: new Map(), outlined: new Set([SLUG]) };
    expect(want({ recognition: LECTURE, known, address: VIDEO })).toMatchObject({
      isOutlined: true,
      isAutomatic: false,
    });
  });

  test.each([
    ['ask', true, false],
    ['always', true, true],
    ['always', false, false],
  ] as const)('on YouTube, where the student says %s', (courseReading, isLearning, isAutomatic) => {
    const clue = { course: { type: 'short', path: '8-04F16' }, isOcw: true } as const;
    const page = { recognition: ON_YOUTUBE, clue, address: VIDEO };
    expect(want(page, { courseReading, isLearning })).toMatchObject({
      course: clue.course,
      video: VIDEO,
      at: null,
      isAutomatic,
    });
    // What a stranger writes below a video makes no request.
    expect(want({ ...page, clue: { ...clue, isOcw: false } }, { courseReading })?.isAutomatic).toBe(
      false,
    );
  });
});

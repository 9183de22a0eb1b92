import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createCourseSearch,
  type ListedCourse,
  type ListedLecture,
} from '../../../lib/domain/course-search';

function toLectures(...titles: string[]): ListedLecture[] {
  return titles.map((title) => ({ id: `youtube:${title}`, title }));
}

function listed(number: string, title: string, facts: Partial<ListedCourse> = {}): ListedCourse {
  return {
    slug: `${number.replace('.', '-')}-${title.toLowerCase().replaceAll(/\W+/g, '-')}-fall-2010`,
    number,
    title,
    term: 'Fall',
    year: 2010,
    instructors: [],
    count: facts.lectures?.length ?? 0,
    lectures: [],
    isOwn: false,
    ...facts,
  };
}

const ALGEBRA = listed('18.06', 'Linear Algebra', {
  instructors: ['Gilbert Strang'],
  lectures: toLectures('Lecture 1: The Geometry of Linear Equations', 'Lecture 2: Elimination'),
});
const ALGEBRA_AGAIN = listed('18.06', 'Linear Algebra', { year: 2020, slug: '18-06-again' });
const CALCULUS = listed('18.01', 'Calculus', { lectures: toLectures('Linear Approximations') });
const PHYSICS = listed('8.04', 'Quantum Physics I', {
  lectures: toLectures('Poincaré and Linear Maps'),
});
const DYNAMICS = listed('2.003', 'Dynamics and Control');
const OWN = listed('21L.011', 'The Film Experience', { isOwn: true });
const search = createCourseSearch([ALGEBRA_AGAIN, PHYSICS, ALGEBRA, DYNAMICS, OWN, CALCULUS]);

const titles = (query: string) => search(query).map(({ course }) => [course.number, course.year]);

describe('a search among courses', () => {
  it('has them all without words: the student’s own first, then by number and year', () => {
    const all = search('  ').map(({ course }) => course);
    expect(all).toEqual([OWN, DYNAMICS, PHYSICS, CALCULUS, ALGEBRA, ALGEBRA_AGAIN]);
  });

  it.each([
    [
      'by number',
      '18.06',
      [
        ['18.06', 2010],
        ['18.06', 2020],
      ],
    ],
    [
      'by the number as addresses write it',
      '18-06',
      [
        ['18.06', 2010],
        ['18.06', 2020],
      ],
    ],
    [
      'by a part of a title',
      'algeb',
      [
        ['18.06', 2010],
        ['18.06', 2020],
      ],
    ],
    ['by title and year', 'linear algebra 2020', [['18.06', 2020]]],
    ['by instructor', 'strang', [['18.06', 2010]]],
    ['by the title of a lecture', 'elimination', [['18.06', 2010]]],
    ['by course and lecture together', '18.06 elimination', [['18.06', 2010]]],
    ['without accents', 'poincare', [['8.04', 2010]]],
    ['in any case', 'QUANTUM', [['8.04', 2010]]],
    ['by nothing that is there', 'basket weaving', []],
    ['by words of two courses', 'strang quantum', []],
  ])('%s', (_, query, expected) => {
    expect(titles(query)).toEqual(expected);
  });

  it('puts what a course is called before what one of its lectures is', () => {
    expect(
      search('linear').map(({ course, lectures }) => [
        course.number,
        lectures.map(({ title }) => title),
      ]),
    ).toEqual([
      ['18.06', ['Lecture 1: The Geometry of Linear Equations']],
      ['18.06', []],
      ['8.04', ['Poincaré and Linear Maps']],
      ['18.01', ['Linear Approximations']],
    ]);
  });

  it('puts a number before the same figures elsewhere', () => {
    const found = createCourseSearch([listed('1.2', 'Course 8.04 revisited'), PHYSICS])('8.04');
    expect(found.map(({ course }) => course.number)).toEqual(['8.04', '1.2']);
  });

  it('names no more than five lectures of a course', () => {
    const lectures = toLectures(...Array.from({ length: 40 }, (_, at) => `Sampling ${at}`));
    const [hit] = createCourseSearch([listed('6.003', 'Signals', { lectures })])('sampling');
    expect(hit?.lectures).toEqual(lectures.slice(0, 5));
  });

  it('finds every course by what it is called, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        const course = listed('1.00', title);
        expect(createCourseSearch([course])(title)).toEqual([{ course, lectures: [] }]);
      }),
    );
  });
});

import { expect, test } from 'vitest';
import { listCourses } from '../../../lib/catalogue/list-courses';
import type { CourseRow } from '../../../lib/catalogue/whole-index/index-files';
import { course, lecture, listing } from './made-up';

const ONE = 'youtube:AAAAAAAAAAA';
const PHYSICS = course('physics', {
  instructors: ['Ada Example'],
  lectures: [lecture(ONE)],
  listings: [
    listing(1, ONE, { position: 2, title: 'B' }),
    listing(2, ONE, { position: 1, title: 'A' }),
  ],
});
const ROWS: CourseRow[] = [
  ['seed', '0.01', 'As the index has it', null, null, 4],
  ['physics', '8.04', 'Physics', 'Fall', 2016, 2],
  ['empty', '9.00', 'Without lectures', null, null, 0],
];

test('every course is listed once, with its lectures as soon as they are read', async () => {
  const read: number[] = [];
  const index = {
    list: async () => ROWS,
    read: async (number: number) => {
      read.push(number);
      return PHYSICS;
    },
  };
  const known = [
    course('seed', { title: 'As it was learned' }),
    course('seed', { title: 'As people read it' }),
    course('learned', { title: 'In no index' }),
  ];
  const parts = [];
  for await (const part of listCourses(known, index)) parts.push(part);
  const seen = (title: string) => [
    'seed: As people read it',
    `physics: ${title}`,
    'empty: Without lectures',
    'learned: In no index',
  ];
  expect(parts.map((part) => part.map(({ slug, title }) => `${slug}: ${title}`))).toEqual([
    seen('Physics'),
    seen('physics'),
  ]);
  expect(parts[0]?.[1]).toMatchObject({ count: 2, lectures: [], instructors: [] });
  expect(parts[1]?.[1]).toMatchObject({
    lectures: [
      { id: ONE, title: 'A' },
      { id: ONE, title: 'B' },
    ],
    instructors: ['Ada Example'],
  });
  // What is known better, or has no file, is not read.
  expect(read).toEqual([1]);
});

test('a course without an index is a list all the same', async () => {
  const index = { list: async () => [], read: () => Promise.reject(new Error('asked')) };
  const parts = [];
  for await (const part of listCourses([PHYSICS], index)) parts.push(part);
  expect(parts).toHaveLength(1);
  expect(parts[0]).toHaveLength(1);
});

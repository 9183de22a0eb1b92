import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import type { KeptCourse } from '../../../lib/domain/learned-course';
import {
  type CourseDatabase,
  countAnswers,
  findCourse,
  forgetAnswers,
  keepAnswer,
  keepCourse,
  listCourses,
  openCourses,
  readAnswers,
} from '../../../lib/storage/courses';
import { StorageError } from '../../../lib/storage/storage-error';
import { course } from '../catalogue/made-up';
import { createArea } from './copy-area';

let database: CourseDatabase;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openCourses(createArea());
});

function kept(slug: string, isComplete: boolean): KeptCourse {
  return {
    slug,
    course: { ...course(slug), slug },
    problems: [],
    isComplete,
    isCutOff: false,
    unread: [],
    learnedAt: '2026-11-24T12:00:00.000Z',
    changes: null,
    absent: [],
  };
}

function keep(slug: string, facts: Partial<KeptCourse> = {}): Promise<void> {
  return keepCourse(database, { slug, reading: 'one' }, () => ({ ...kept(slug, true), ...facts }));
}

it('gives back what was kept, and null for what was not', async () => {
  await keep('1-a');
  await keep('1-a', { unread: ['x'] });
  expect(await findCourse(database, '1-a')).toMatchObject({ slug: '1-a', unread: ['x'] });
  expect(await findCourse(database, '1-b')).toBeNull();
  expect((await listCourses(database)).map(({ slug }) => slug)).toEqual(['1-a']);
});

it('keeps the answers of a course until it is complete, and no longer', async () => {
  for (const slug of ['1-a', '1-ab']) {
    await keepAnswer(database, { slug, path: '/x', data: { of: slug } });
  }
  await keep('1-a', { isComplete: false });
  expect(await readAnswers(database, '1-a')).toEqual(new Map([['/x', { of: '1-a' }]]));
  expect(await countAnswers(database, '1-a')).toBe(1);
  await keep('1-a');
  expect(await readAnswers(database, '1-a')).toEqual(new Map());
  expect((await readAnswers(database, '1-ab')).size).toBe(1);
  await forgetAnswers(database, '1-ab');
  expect((await readAnswers(database, '1-ab')).size).toBe(0);
});

it('hands out what is kept by then, and says whose it is', async () => {
  const seen: [string[] | undefined, boolean][] = [];
  const add = (reading: string) =>
    keepCourse(database, { slug: '1-a', reading }, (before, isOwn) => {
      seen.push([before?.unread, isOwn]);
      return { ...kept('1-a', true), unread: [...(before?.unread ?? []), reading] };
    });
  await Promise.all([add('one'), add('one'), add('two'), add('one')]);
  expect(seen).toEqual([
    [undefined, false],
    [['one'], true],
    [['one', 'one'], false],
    [['one', 'one', 'two'], false],
  ]);
});

it('keeps what was there where merging fails', async () => {
  await keep('1-a');
  const failed = keepCourse(database, { slug: '1-a', reading: 'two' }, () => {
    throw new Error('no');
  });
  await expect(failed).rejects.toBeInstanceOf(StorageError);
  expect(await findCourse(database, '1-a')).toEqual(kept('1-a', true));
});

it('says why it could not', async () => {
  database.close();
  await expect(keep('1-a')).rejects.toBeInstanceOf(StorageError);
});

it('reads a course that was kept before changes were', async () => {
  const { changes: _, absent: __, ...first } = kept('1-a', true);
  await database.put('courses', first);
  expect(await findCourse(database, '1-a')).toEqual(kept('1-a', true));
  expect(await listCourses(database)).toEqual([kept('1-a', true)]);
});

import { describe, expect, test } from 'vitest';
import { bestAddress, listDoors } from '../../../lib/hooks/doors';
import { archive, ocw, source, youtube } from '../catalogue/made-up';

const VIDEO = source(youtube('odj5VnTI490'));
const LATE = { ...source(archive('Item/one.mp4')), offset: 10 };
const PAGE = source(ocw('courses/a-course/resources/one'));
const FORMER = source(ocw('courses/sloan/a-course/one'));
const CLOSED = { ...source({ kind: 'itunes', id: '341/8' } as const), retired: true };
const ALL = [CLOSED, PAGE, FORMER, LATE, VIDEO];

describe('the doors to a lecture', () => {
  test('stand in one order, with the place at hand and the closed one marked', () => {
    const doors = listDoors(ALL, 'ocw', false);
    expect(doors.map(({ source }) => source)).toEqual([VIDEO, PAGE, FORMER, LATE, CLOSED]);
    expect(doors.map(({ isHere }) => isHere)).toEqual([false, true, false, false, false]);
    expect(doors.map(({ isFormer }) => isFormer)).toEqual([false, false, true, false, false]);
    expect(doors.map(({ hasTime }) => hasTime)).toEqual([true, false, false, true, false]);
  });

  test('open at the recording’s second, by each source’s own clock', () => {
    const addresses = (time: number | null) =>
      listDoors(ALL, null, true).map((door) => door.address(time));
    expect(addresses(754)).toEqual([
      'https://www.youtube.com/watch?v=odj5VnTI490&t=754s',
      'https://ocw.mit.edu/courses/a-course/resources/one/',
      'https://ocw.mit.edu/courses/sloan/a-course/one/',
      'https://archive.org/download/Item/one.mp4#t=764',
      null,
    ]);
    expect(addresses(null)[0]).toBe('https://www.youtube.com/watch?v=odj5VnTI490');
  });

  test.each([
    [false, true],
    [true, false],
  ])('of the Archive need the student’s leave, unless it was given: %s', (isGranted, isNeeded) => {
    const needs = listDoors(ALL, null, isGranted).filter((door) => door.needsPermission);
    expect(needs.map(({ source }) => source)).toEqual(isNeeded ? [LATE] : []);
  });

  test('are none where there are no sources', () => {
    expect(listDoors([], null, true)).toEqual([]);
  });
});

describe('the best address', () => {
  test.each([
    ['the first open door', null, null, 'www.youtube.com'],
    ['the place at hand', 'archive', null, 'archive.org'],
    ['the place at hand, without a moment', 'ocw', null, 'ocw.mit.edu'],
    ['a door that opens at the second, before the place at hand', 'ocw', 90, 'www.youtube.com'],
  ] as const)('is %s', (_, preferred, time, host) => {
    expect(new URL(bestAddress({ sources: ALL }, preferred, time) ?? '').host).toBe(host);
  });

  test('is none where every door is closed', () => {
    expect(bestAddress({ sources: [CLOSED] }, 'itunes', 90)).toBe(null);
  });
});

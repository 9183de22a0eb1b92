import { expect, test } from 'vitest';
import { daysToRemind, readUnsaved } from '../../../lib/domain/reminder';

const NOW = new Date('2026-03-31T12:00:00.000Z');

function daysAgo(days: number): string {
  return new Date(NOW.getTime() - days * 86_400_000).toISOString();
}

test.each([
  [null, null, null],
  [daysAgo(0), null, null],
  [daysAgo(6.9), null, null],
  [daysAgo(7), null, 7],
  [daysAgo(40), null, 40],
  [daysAgo(40), daysAgo(6.9), null],
  [daysAgo(40), daysAgo(7), 40],
  // A clock that went back.
  [daysAgo(-9), null, null],
  [daysAgo(40), daysAgo(-9), null],
])('work unsaved since %s, put off %s, is told as %s days', (since, putOffAt, days) => {
  expect(daysToRemind(since === null ? null : { since, putOffAt }, NOW)).toBe(days);
});

test.each([
  [undefined, null],
  [null, null],
  ['2026', null],
  [{ since: 'then' }, null],
  [{ since: daysAgo(3) }, { since: daysAgo(3), putOffAt: null }],
  [
    { since: daysAgo(3), putOffAt: 'then' },
    { since: daysAgo(3), putOffAt: null },
  ],
])('%j is read as %j', (data, unsaved) => {
  expect(readUnsaved(data)).toEqual(unsaved);
});

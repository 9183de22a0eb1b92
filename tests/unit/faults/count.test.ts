import { expect, test } from 'vitest';
import { countLetters, countMissing } from '../../faults/count';

test('a saved note that is not there is missing, however many others are', () => {
  const stored = { notes: ['1.1 users', '1.2 build'], drafts: ['1.3 what'] };
  expect(countMissing(['1.1 users', '1.2 build'], stored)).toBe(0);
  expect(countMissing(['1.1 users', '1.3 what', '1.4 they'], stored)).toBe(2);
  expect(countMissing(['1.2 build '], stored)).toBe(0);
});

test.each([
  ['users bui', ['users bui'], [], 0, 0],
  ['a key taken, and not yet acknowledged', ['users buil'], [], 0, 0],
  ['a save that was under way', [], ['users bui'], 0, 0],
  ['the last two keys are gone', ['users b'], ['other'], 2, 0],
  ['five keys are gone', ['user'], [], 5, 2],
  ['everything is gone', ['another'], [], 9, 6],
])('%s', (_what, drafts, notes, lost, lostLate) => {
  const times = Array.from({ length: 9 }, (_, at) => at * 100);
  // The last three are younger than 300 ms.
  const typed = { writing: 'users bui', times };
  expect(countLetters(typed, 850, { drafts, notes })).toEqual({ typed: 9, lost, lostLate });
});

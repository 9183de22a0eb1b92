// @vitest-environment happy-dom
import '../stand-in-browser';
import { expect, test } from 'vitest';
import { LearnError, NotListedError } from '../../../lib/catalogue/learn/learn-error';
import { describeLearnError } from '../../../lib/hooks/learn-in-words';
import { StorageError } from '../../../lib/storage/storage-error';

test.each([
  [new LearnError('away', '/courses/x/data.json'), /OCW does not answer/],
  [new LearnError('missing', '/courses/x/data.json'), /OCW/],
  [new NotListedError('18.06 Linear Algebra', false), /18\.06 Linear Algebra/],
  [new StorageError('full', null), /^There is no room left/],
])('a course is not read for a reason that students understand: %s', (error, words) => {
  expect(describeLearnError(error)).toMatch(words);
});

// @vitest-environment happy-dom
import '../stand-in-browser';
import { describe, expect, test } from 'vitest';
import { type Doing, describeProblem } from '../../../lib/hooks/describe-error';
import { StorageError } from '../../../lib/storage/storage-error';

const FULL = new StorageError('full', null);

describe('a problem', () => {
  test.each<[Doing, RegExp]>([
    ['save', /^This could not be saved\. The text is still in its box/],
    ['mark', /^This second could not be marked/],
    ['discard', /^The text is out of the box/],
    ['discard-unfinished', /^The unfinished note could not be discarded/],
    ['remove', /^The note could not be deleted/],
    ['restore', /^The note could not be brought back/],
    ['erase', /^Nothing was deleted for good/],
    ['read-notes', /^Your notes could not be read/],
    ['read-draft', /unfinished note/],
    ['take-notes', /^This video could not be kept/],
    ['change-setting', /^The setting could not be saved/],
    ['open-store', /^Lectern cannot open its store/],
  ])('in %s says what it is about, then why', (doing, beginning) => {
    const words = describeProblem({ doing, error: FULL });
    expect(words).toMatch(beginning);
    expect(words).toMatch(/There is no room left to store this\. .*$/);
    // Only where there is a box with text in it may one be promised.
    expect(words.includes('in its box')).toBe(doing === 'save');
  });
});

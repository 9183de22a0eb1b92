import { describe, expect, test } from 'vitest';
import {
  mayBeMarkdown,
  readMath,
  readTimestamp,
  toSafeAddress,
} from '../../../lib/domain/markdown';

describe('a note', () => {
  test.each([
    ['Users give it away', false],
    ['Why 3-4 people? They (all) share.', false],
    ['a line\nand another', false],
    ['**bold**', true],
    ['- one', true],
    ['text\n 2. two', true],
    ['see https://ocw.mit.edu', true],
    ['$x$', true],
    ['again at [12:34]', true],
    ['#kites', true],
    ['a | b', true],
    ['*'.repeat(10_001), false],
  ])('%j needs more than plain words: %s', (text, needs) => {
    expect(mayBeMarkdown(text)).toBe(needs);
  });
});

describe('mathematics', () => {
  test.each([
    ['$x^2$ rest', 'x^2', false],
    ['$$\\int_0^1 x$$', '\\int_0^1 x', true],
    ['$$\na\n$$', 'a', true],
    ['$a\\$b$', 'a\\$b', false],
  ])('%j is %j', (text, tex, isDisplay) => {
    expect(readMath(text)).toMatchObject({ tex, isDisplay });
  });

  test.each([['$5 and $10'], ['$ x $'], ['$'], ['$$'], ['$$$$'], ['$$ $$'], ['x $y$'], ['$a\nb$']])(
    '%j is none',
    (text) => {
      expect(readMath(text)).toBeNull();
    },
  );
});

test.each([
  ['[12:34] rest', '[12:34]'],
  ['[1:02:03]', '[1:02:03]'],
  ['[12:34](https://a.test)', null],
  ['[1234]', null],
  ['12:34', null],
])('%j begins with the timestamp %s', (text, found) => {
  expect(readTimestamp(text)).toBe(found);
});

test.each([
  ['https://ocw.mit.edu/a', true],
  ['mailto:a@b.test', true],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  ['data:text/html,a', false],
  ['chrome-extension://a/library.html', false],
  ['//evil.test', false],
  ['notes.html', false],
  ['', false],
])('a note may lead to %j: %s', (href, may) => {
  expect(toSafeAddress(href)).toBe(may ? href : null);
});

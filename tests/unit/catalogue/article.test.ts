import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../lib/catalogue/article';

const seed = readFileSync('scripts/catalogue/seeds/users-rule.txt', 'utf8');

describe('parseArticle', () => {
  it('reads the seed', () => {
    expect(parseArticle(seed)).toEqual({
      ok: true,
      article: {
        title: 'Users Rule',
        author: 'Eric von Hippel',
        published: '2011-02-22',
        magazine: 'MIT Technology Review',
      },
    });
  });

  it.each([
    ['nothing', '', 'has no date'],
    ['no date', seed.replace('February 22, 2011', ''), 'has no date'],
    ['an impossible date', seed.replace('February 22', 'February 77'), 'has no date'],
    ['no title', seed.slice(seed.indexOf('February 22')), 'has no title'],
    ['no author', seed.replace('is professor of', 'teaches'), 'names no author'],
    ['an author below the article', seed.replace(/Eric von Hippel is.*/, ''), 'names no author'],
    ['no magazine', seed.replace('Get the latest updates from', ''), 'names no magazine'],
    ['a book', seed + 'x'.repeat(200_000), 'is too long'],
  ])('refuses %s', (_name, text, reason) => {
    expect(parseArticle(text)).toMatchObject({
      ok: false,
      reason: expect.stringContaining(reason),
    });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !parseArticle(text).ok));
  }, 60_000);
});

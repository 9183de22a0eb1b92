import { describe, expect, test } from 'vitest';
import { completeTag, countTags, hasTag, listTags, tagBefore } from '../../../lib/domain/tags';

describe('tags', () => {
  test.each([
    ['on #kites and #Lead-users', ['kites', 'Lead-users']],
    ['#größe, (#模型)', ['größe', '模型']],
    ['#Kites #kites', ['Kites']],
    ['# A heading', []],
    ['#1 and C#', []],
    ['https://a.test/b#part', ['part'].slice(1)],
    ['a#b &#x27; ##c', []],
    ['', []],
  ])('of %j are %j', (text, tags) => {
    expect(listTags(text)).toEqual(tags);
    for (const tag of tags) expect(hasTag({ text }, tag)).toBe(true);
  });

  test('are the same in any case', () => {
    expect(hasTag({ text: 'on #Kites' }, 'kites')).toBe(true);
    expect(hasTag({ text: 'on #kitesurf' }, 'kites')).toBe(false);
  });

  test('are ordered by how often they are used, whatever their case', () => {
    const notes = ['#b #a', '#B', '#c #a', '#b'].map((text) => ({ text }));
    expect(countTags(notes)).toEqual(['b', 'a', 'c']);
  });

  test.each([
    ['see #ki', 7, { at: 5, begun: 'ki' }],
    ['#', 1, { at: 1, begun: '' }],
    ['#ki and', 7, null],
    ['#kites', 3, { at: 1, begun: 'ki' }],
    ['a#ki', 4, null],
    ['##', 2, null],
    ['#1', 2, null],
  ])('in %j at %d the begun tag is %j', (text, caret, found) => {
    expect(tagBefore(text, caret)).toEqual(found);
  });

  test.each([
    ['ki', ['kites', 'Kitchen']],
    ['KITES', []],
    ['', ['kites', 'Kitchen', 'users']],
  ])('%j may become %j', (begun, tags) => {
    expect(completeTag(['kites', 'Kitchen', 'users'], begun)).toEqual(tags);
  });
});

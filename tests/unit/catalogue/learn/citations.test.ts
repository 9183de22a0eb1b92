// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parseCitation } from '../../../../lib/catalogue/learn/citation-fields';
import { splitCitations, toText } from '../../../../lib/catalogue/learn/citation-lines';
import { readReadings } from '../../../../lib/catalogue/learn/learned-readings';
import { toPlainText } from '../../../../lib/domain/rich-text';
import { ORIGIN } from '../made-up';
import { parseHtml } from './disk-site';

const lines = (html: string) => splitCitations(parseHtml(html).body).map(toText);
const readings = (html: string, isCell = true) =>
  readReadings([{ session: '1', heading: null, element: parseHtml(html).body, isCell }], ORIGIN);

describe('the readings of a cell', () => {
  it.each([
    ['Chapter 1<br><br>Chapter 2', ['Chapter 1', 'Chapter 2']],
    ['<p>Chapter 1</p><p>Chapter 2</p>', ['Chapter 1', 'Chapter 2']],
    ['<ul><li>Chapter 1</li><li>Chapter 2</li></ul>', ['Chapter 1', 'Chapter 2']],
    ['<h4>Required</h4><p>Chapter 1</p>', ['Chapter 1']],
    ['&nbsp;', []],
    ['—', []],
    ['No reading or looking assignments', []],
    ['No readings.', []],
    ['« <a href="/a">Previous</a> | <a href="/b">Next</a> »', []],
    ['<a href="http://a.example/"><img src="x.gif" alt="Buy"></a> Chapter 1', ['Chapter 1']],
    [
      'A <em>Book</em>.<br>[Preview with <a href="http://b.example/">Google Books</a>]',
      ['A Book. [Preview with Google Books]'],
    ],
  ])('%s', (html, expected) => {
    expect(lines(html)).toEqual(expected);
  });

  it('keep their links, but those that lead to the course’s own home or are no links', () => {
    const [reading] = readings(
      `<a href="http://a.example/x"><em>One</em></a>, <a href="/courses/a/">two</a>,
       <a href="javascript:alert(1)">three</a>, <a href="/courses/a/pages/b/">four</a>`,
    );
    expect(reading?.citation.filter(({ href }) => href !== null)).toEqual([
      { text: 'One', href: 'http://a.example/x' },
      { text: 'four', href: 'https://ocw.mit.edu/courses/a/pages/b/' },
    ]);
  });

  it('say the author again where dashes stand for one', () => {
    const found = readings(
      '<p>Example, Ada. <em>First</em>. 2001.</p><h4>More</h4><p>———. “Second.” <em>Paper</em>, 2002.</p>',
    );
    expect(found.map(({ title, authors, container }) => [title, authors, container])).toEqual([
      ['First', ['Ada Example'], null],
      ['Second', ['Ada Example'], 'Paper'],
    ]);
    expect(found.map(({ citation }) => toPlainText(citation))[1]).toBe(
      'Example, Ada. “Second.” Paper, 2002.',
    );
  });

  it('leave the dashes where nobody can be meant', () => {
    expect(readings('———. <em>Alone</em>. 2001.')[0]).toMatchObject({
      authors: [],
      title: '———. Alone. 2001.',
    });
  });

  it('outside a table are only what names a work', () => {
    const html =
      '<p>Read this before class:</p><p>Think about it.</p><p>Chapter 5</p><p>See <em>Paper</em></p>';
    expect(readings(html, false).map(({ title }) => title)).toEqual(['Chapter 5', 'See Paper']);
    expect(readings(html)).toHaveLength(4);
  });
});

describe('a citation', () => {
  const parse = (html: string) => {
    const [line = []] = splitCitations(parseHtml(html).body);
    return parseCitation(line);
  };

  it.each([
    [
      'von Example, Ada, Bo Sample, and C. D. Test. “A Title: Long.” <em>Journal</em> 4, no. 2 (2001): 82–6.',
      {
        title: 'A Title: Long',
        authors: ['Ada von Example', 'Bo Sample', 'C. D. Test'],
        container: 'Journal',
        published: '2001',
        part: null,
      },
    ],
    [
      'Example, Ada. Chapters 1 and 2 in <em>A Book</em>. Press, 2005. ISBN: 9781999002745.',
      {
        title: 'A Book',
        authors: ['Ada Example'],
        container: null,
        published: '2005',
        part: 'Chapters 1 and 2',
      },
    ],
    [
      'Example, Ada B. “Fire.” Chapter 2 in <em>Men and</em> <em>Machines</em>. Press, 1968.',
      {
        title: 'Fire',
        authors: ['Ada B Example'],
        container: 'Men and Machines',
        published: '1968',
        part: 'Chapter 2',
      },
    ],
    [
      'Example, et al. “Short.” <em>Journal</em>.',
      { title: 'Short', authors: ['Example'], published: null },
    ],
  ])('%s', (html, fields) => {
    expect(parse(html)).toMatchObject(fields);
  });

  it.each([
    'Chapters 1 and 2.1',
    '[S1] pp. 3–81.',
    'The textbook is Example, Ada. <em>A Book</em>. Press, 2005.',
    'Example, Ada. “One” and “Two.” <em>A Book</em>.',
    'Example, Ada. <em>Half of</em> a Title. Press.',
    'Sample, I., and Test, J. (2014). “A Title.”',
    'Vectors, matrices. “Both.”',
    'Read <em>everything</em>.',
  ])('that is not certain is its own title: %s', (html) => {
    const text = parseHtml(html).body.textContent;
    expect(parse(html)).toEqual({
      title: text,
      authors: [],
      container: null,
      published: null,
      part: null,
    });
  });

  it('is cut', () => {
    expect(parse('x'.repeat(10_000)).title).toHaveLength(500);
  });
});

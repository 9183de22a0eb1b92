import { describe, expect, it } from 'vitest';
import { parseAboutText } from '../../../lib/catalogue/about-text';
import { toPlainText } from '../../../lib/domain/rich-text';

describe('parseAboutText', () => {
  const cases: [name: string, html: string, description: string, speakers: string[]][] = [
    ['nothing', '', '', []],
    [
      'labels with the colon inside',
      '<p><strong>Description:</strong> A talk.</p> <p><strong>Speaker:</strong> Tom Leighton</p>',
      'A talk.',
      ['Tom Leighton'],
    ],
    [
      'labels with the colon outside',
      '<p><strong>Description</strong>: A talk.</p> <p><strong>Instructors</strong>: A B and C D</p>',
      'A talk.',
      ['A B', 'C D'],
    ],
    [
      'headings in place of labels',
      '<h2><strong>Description</strong></h2><p>A talk.</p><h2>Summary</h2><p>Short.</p>',
      'A talk.\nSummary\nShort.',
      [],
    ],
    ['no labels', '<p>It is not easy.</p>', 'It is not easy.', []],
    [
      'another label stays',
      '<p><strong>Topics covered:</strong> Limits</p>',
      'Topics covered: Limits',
      [],
    ],
    ['a blank before the label', '<p><strong> Instructor:</strong> A B</p>', '', ['A B']],
    ['two roles in one label', '<p><strong>Instructor/speaker:</strong> A B</p>', '', ['A B']],
    [
      'degrees',
      '<p><strong>Speakers:</strong> Barbara Hughey, Ph.D., C D, Jr.</p>',
      '',
      ['Barbara Hughey, Ph.D.', 'C D, Jr.'],
    ],
    [
      'several separators',
      '<p>Speakers: A B, C D; E F &amp; G H, and I J</p>',
      '',
      ['A B', 'C D', 'E F', 'G H', 'I J'],
    ],
    ['a name twice', '<p>Speaker: A B</p><p>Instructor: A B</p>', '', ['A B']],
    ['a sentence about speakers', '<p>Speakers of Greek meet.</p>', 'Speakers of Greek meet.', []],
    ['a name with "and" in it', '<p>Speaker: Andy Anderson</p>', '', ['Andy Anderson']],
  ];
  it.each(cases)('%s', (_name, html, description, speakers) => {
    const about = parseAboutText(html);
    expect(toPlainText(about.description)).toBe(description);
    expect(about.speakers).toEqual(speakers);
  });
});

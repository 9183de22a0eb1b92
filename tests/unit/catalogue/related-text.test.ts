import { describe, expect, it } from 'vitest';
import { parseRelatedText } from '../../../lib/catalogue/related-text';

const RELATED = { kind: 'related-reading', by: null, ref: null };

describe('parseRelatedText', () => {
  const cases: [name: string, html: string, expected: object[]][] = [
    ['nothing', '', []],
    [
      'a video with its maker',
      '<p>knuckletube. <a href="http://www.youtube.com/watch?v=1ieY0Zu9IiE">&quot;SkateBoarding: The Birth.&quot;</a></p>',
      [
        {
          kind: 'related-video',
          title: 'SkateBoarding: The Birth',
          by: 'knuckletube',
          address: 'http://www.youtube.com/watch?v=1ieY0Zu9IiE',
          ref: { kind: 'youtube', id: '1ieY0Zu9IiE' },
        },
      ],
    ],
    [
      'several makers',
      'Churchill, Joan, and Mary Sonnack. <a href="http://mit.edu/book.pdf">“A Handbook”</a>',
      [
        {
          ...RELATED,
          title: 'A Handbook',
          by: 'Churchill, Joan, and Mary Sonnack',
          address: 'http://mit.edu/book.pdf',
        },
      ],
    ],
    [
      'no maker',
      'See also <a href="http://a.example/">the textbook</a>',
      [{ ...RELATED, title: 'the textbook', address: 'http://a.example/' }],
    ],
    [
      'a link that only says PDF',
      '<p>Lecture Notes (<a href="http://a.example/1.pdf">PDF - 2.6MB</a>)</p>',
      [{ ...RELATED, title: 'Lecture Notes', address: 'http://a.example/1.pdf' }],
    ],
    [
      'two links in a line',
      'A. <a href="http://a.example/">“One.”</a> B. <a href="http://b.example/">“Two.”</a>',
      [
        { ...RELATED, title: 'One', by: 'A', address: 'http://a.example/' },
        { ...RELATED, title: 'Two', by: 'B', address: 'http://b.example/' },
      ],
    ],
    [
      'two links without a gap',
      '<a href="http://a.example/">One.</a><a href="http://b.example/">Two</a>',
      [
        { ...RELATED, title: 'One.', address: 'http://a.example/' },
        { ...RELATED, title: 'Two', address: 'http://b.example/' },
      ],
    ],
    ['links into the old editor', '<a href="./resolveuid/21379b2c">PDF</a>', []],
    ['javascript', '<a href="javascript:alert(1)">x</a>', []],
  ];
  it.each(cases)('%s', (_name, html, expected) => {
    expect(parseRelatedText(html)).toEqual(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines, splitLines } from '../../../lib/catalogue/rich-lines';
import { parseHtml } from '../../../lib/catalogue/rich-text';
import type { RichText } from '../../../lib/domain/rich-text';

const link = (text: string, href: string) => ({ text, href });
const plain = (text: string) => ({ text, href: null });

describe('parseHtml', () => {
  const cases: [name: string, html: string, expected: RichText][] = [
    ['nothing', '', []],
    ['blanks only', ' <p> &nbsp; </p> ', []],
    [
      'entities',
      'interest&mdash;ranging &quot;to&quot; &#x2019;',
      [plain('interest—ranging "to" ’')],
    ],
    ['entities written twice stay text', '&amp;lt;b&amp;gt;', [plain('&lt;b&gt;')]],
    ['white space', ' a\n  b\t&nbsp; c ', [plain('a b c')]],
    ['inline elements leave no gap', 'foo<b>bar</b> <em>baz</em>', [plain('foobar baz')]],
    ['blocks and breaks', '<p>a</p> <p>b<br/>c</p>', [plain('a\nb\nc')]],
    ['lists', '<ol><li>a</li><li>b</li></ol>c', [plain('a\nb\nc')]],
    [
      'a link',
      'see <a href="https://a.example/x?y=1&amp;z=2"> it </a>.',
      [plain('see '), link('it', 'https://a.example/x?y=1&z=2'), plain(' .')],
    ],
    [
      'links side by side',
      '<a href="http://a.example/">a</a> <a href="http://b.example/">b</a>',
      [link('a', 'http://a.example/'), plain(' '), link('b', 'http://b.example/')],
    ],
    ['javascript', '<a href="javascript:alert(1)">x</a>', [plain('x')]],
    ['javascript in disguise', '<a href=" java&#10;script:alert(1)">x</a>', [plain('x')]],
    ['data', '<a href="data:text/html,x">x</a>', [plain('x')]],
    ['relative', '<a href="./resolveuid/21379b2c">x</a>', [plain('x')]],
    [
      'a user name in the address',
      '<a href="https://ocw.mit.edu@evil.example/">x</a>',
      [plain('x')],
    ],
    ['scripts and styles', 'a<script>b()</script><style>c{}</style>d', [plain('ad')]],
    ['nested unread elements', 'a<svg><style>b</style>c</svg>d', [plain('ad')]],
    [
      'broken markup',
      '<p>a <a href="http://a.example/">b',
      [plain('a '), link('b', 'http://a.example/')],
    ],
    ['comments', 'a<!-- b -->c', [plain('ac')]],
    ['control characters', 'a\u0000\u0007b', [plain('a b')]],
    ['less-than signs', '1 < 2 and 3 > 2', [plain('1 < 2 and 3 > 2')]],
  ];
  it.each(cases)('%s', (_name, html, expected) => {
    expect(parseHtml(html)).toEqual(expected);
  });

  it('gives clean text and nothing but web links, whatever comes in', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      '<a href="http://a.example">',
      '<a href="javascript:x">',
      '</a>',
      '<b',
      '<script>',
      '</script>',
      '<style>',
      '&amp;',
      '&#0;',
      '&nbsp;',
      '"',
      "'",
      '>',
      '<!--',
      '-->',
    );
    const html = fc.array(fc.oneof(piece, fc.string(), fc.string({ unit: 'binary' })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(html, (pieces) => {
        const spans = parseHtml(pieces.join(''));
        const text = spans.map((span) => span.text).join('');
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/[ \n]{2}|(?!\n)\p{Cc}/u);
        for (const [index, span] of spans.entries()) {
          expect(span.text).not.toBe('');
          expect(span.href ?? 'https://none').toMatch(/^https?:/);
          expect(span.href).not.toBe(spans[index - 1]?.href);
        }
      }),
    );
  }, 60_000);
});

describe('lines', () => {
  it('come apart and together again', () => {
    const text = parseHtml('<p>a <a href="http://a.example/">b</a></p><p>c</p>');
    expect(splitLines(text)).toEqual([[plain('a '), link('b', 'http://a.example/')], [plain('c')]]);
    expect(joinLines(splitLines(text))).toEqual(text);
  });
});

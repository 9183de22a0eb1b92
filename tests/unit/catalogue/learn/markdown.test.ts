// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../lib/catalogue/learn/markdown';
import { uid } from '../made-up';
import { parseHtml } from './disk-site';

const pathOf = (id: string) => (id === uid(1) ? 'courses/a/resources/slides' : null);
const read = (markdown: string) => readMarkdown(markdown, pathOf, { parseHtml });

const SLIDES = 'https://ocw.mit.edu/courses/a/resources/slides/';

describe('markdown', () => {
  it.each([
    [
      'a [link](https://example.org/x)',
      [
        ['a ', null],
        ['link', 'https://example.org/x'],
      ],
    ],
    ['[Slides (PDF)](/courses/a/resources/slides/)', [['Slides (PDF)', SLIDES]]],
    ...[
      '/courses/a/resources/slides',
      'http://www.ocw.mit.edu/courses/a/resources/slides',
      'https://ocw.mit.edu/courses/a/resources/slides/data.json',
    ].map((form): [string, [string, string][]] => [`[x](${form})`, [['x', SLIDES]]]),
    ['[x](/courses/a/resources/slides#page=2)', [['x', `${SLIDES}#page=2`]]],
    [
      '[x](/courses/a/0f_slides.pdf) [y](/courses/b/a/notes/1.pdf)',
      [
        ['x', 'https://ocw.mit.edu/courses/a/0f_slides.pdf'],
        [' ', null],
        ['y', 'https://ocw.mit.edu/courses/b/a/notes/1.pdf'],
      ],
    ],
    [
      '["Quoted."](http://example.org/a%20b_(c).pdf)',
      [['"Quoted."', 'http://example.org/a%20b_(c).pdf']],
    ],
    ['**bold** and _slanted_ 2*3*4', [['bold and slanted 234', null]]],
    ['one\ntwo\n\nthree  \nfour', [['one two\nthree\nfour', null]]],
    ['- a\n- b', [['a\nb', null]]],
    [`{{% resource_link "${uid(1)}" "Slides [1]" %}}`, [['Slides [1]', SLIDES]]],
    [`{{< resource_link "${uid(1)}" "Slides" >}}`, [['Slides', SLIDES]]],
    [`{{% resource_link \\"${uid(1)}\\" \\"Slides\\" %}}`, [['Slides', SLIDES]]],
    [`{{% resource_link "${uid(2)}" "Unknown" %}}`, [['Unknown', null]]],
    ['before {{< video-gallery "x" >}} after', [['before after', null]]],
    [
      '<p>As <a href="/courses/a/resources/slides/">HTML</a></p>',
      [
        ['As ', null],
        ['HTML', SLIDES],
      ],
    ],
    ['[home](/courses/a/) [bad](javascript:alert(1))', [['home bad', null]]],
  ])('%j', (markdown, spans) => {
    expect(read(markdown).map(({ text, href }) => [text, href])).toEqual(spans);
  });

  it('takes no time over what is built to take some', () => {
    const before = performance.now();
    for (const evil of ['[', '{{% resource_link "', '[a](', '**', '<a ']) read(evil.repeat(20_000));
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

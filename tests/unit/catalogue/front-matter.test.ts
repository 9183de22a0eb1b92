import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../../lib/catalogue/front-matter';

describe('parseFrontMatter', () => {
  it.each([
    ['the body None', '---\na: b\n\n---\nNone'],
    ['no body', '---\na: b\n---\n'],
    ['no line break at the end', '---\na: b\n---'],
    ['a body with front matter of its own', '---\na: b\n---\n---\na: c\n---\n'],
    ['Windows line breaks', '---\r\na: b\r\n---\r\nNone\r\n'],
    ['a byte order mark', '\uFEFF---\na: b\n---\n'],
  ])('%s', (_name, text) => {
    expect(parseFrontMatter(text)).toEqual({ ok: true, fields: { a: 'b' } });
  });

  it('keeps every scalar as text', () => {
    const yaml = 'uid: 25043110e2\nid: 12345678901\nflag: yes\nnone: null\ndate: 2011-02-22';
    expect(parseFrontMatter(`---\n${yaml}\n---\n`)).toEqual({
      ok: true,
      fields: {
        uid: '25043110e2',
        id: '12345678901',
        flag: 'yes',
        none: 'null',
        date: '2011-02-22',
      },
    });
  });

  it('takes a long record with the word times of its lecture', () => {
    const words = "<span m='5290'>word</span> ".repeat(12_000);
    expect(parseFrontMatter(`---\ntranscript: "${words}"\n---\n`).ok).toBe(true);
  });

  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[index]}`).join()}]`)
    .join('\n')}`;

  it.each([
    ['no front matter', 'None', 'has no front matter'],
    ['an open end', '---\na: b\n', 'has no front matter'],
    ['binary', '---\na: \0\n---\n', 'is not text'],
    ['too much', `---\na: ${'x'.repeat(1_000_000)}\n---\n`, 'is longer than'],
    ['broken YAML', '---\na: [\n---\n', 'is not YAML'],
    ['YAML with an endless fault', `---\na: ${'!'.repeat(5_000)}\n---\n`, 'is not YAML'],
    ['several documents', '---\na: b\n...\nc: d\n---\n', 'is not YAML'],
    ['an alias', '---\na: &x y\nb: *x\n---\n', 'is not YAML'],
    ['a bomb of aliases', `---\n${bomb}\n---\n`, 'is not YAML'],
    ['lists without end', `---\na: ${'['.repeat(20_000)}\n---\n`, 'is not YAML'],
    ['nesting without end', `---\na: ${'- '.repeat(20_000)}x\n---\n`, 'is not YAML'],
  ])('refuses %s', (_name, text, reason) => {
    const result = parseFrontMatter(text);
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
    expect(JSON.stringify(result).length).toBeLessThan(400);
  });

  // The proof that keys are not compared with each other, which takes minutes for a hostile record with many of them.
  it('takes the last of two equal keys', () => {
    expect(parseFrontMatter('---\na: b\na: c\n---\n')).toEqual({ ok: true, fields: { a: 'c' } });
  });
});

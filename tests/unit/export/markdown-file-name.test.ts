import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownFileName } from '../../../lib/export/markdown';
import { english } from '../../english';
import { anyText } from '../domain/arbitrary-note';

const nameOf = (title: string) => markdownFileName(title, english.say);

describe('the name of a Markdown file', () => {
  it.each([
    ['Lecture 3: Users / Makers?', 'Lecture 3 Users Makers.md'],
    ['  ..hidden. ', 'hidden.md'],
    ['a\u202egpj.exe\0\n', 'a gpj.exe.md'],
    ['Über 名 👩‍🏫', 'Über 名 👩‍🏫.md'],
    ['con', 'Lecture con.md'],
    ['COM1.x', 'Lecture COM1.x.md'],
    ['Control', 'Control.md'],
    ['..', 'Lecture.md'],
    ['\ud800', 'Lecture.md'],
  ])('of %j is %j', (title, name) => {
    expect(nameOf(title)).toBe(name);
  });

  it('fits every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme', minLength: 200 })), (title) => {
        const name = nameOf(title);
        expect(name).toMatch(/^[^\s.\\/:*?"<>|\p{Cc}][^\\/:*?"<>|\p{Cc}]*\.md$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(211);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasWordTimes, toWordCues } from '../../../lib/domain/word-times';

/** Words at their milliseconds, in a mark of an exporter. */
function write(words: [time: number, word: string][], mark = "'"): string {
  return words.map(([time, word]) => `<span m=${mark}${time}${mark}>${word}</span>`).join(' ');
}

const HELLO: [number, string][] = [
  [5290, 'Hello'],
  [5600, 'there.'],
];

describe('words with times', () => {
  it.each([
    ['as HTML has them', `<p>${write(HELLO)}</p>`],
    ['in double marks', `<p>${write(HELLO, '"')}</p>`],
    ['as YAML quotes them', `transcript: '<p>${write(HELLO, "''")}</p>'`],
    ['as JSON quotes them', JSON.stringify({ transcript: `<p>${write(HELLO, '"')}</p>` })],
    ['behind a link to the file', `<ul><li><a href="x.pdf">Download</a></li></ul>${write(HELLO)}`],
  ])('are read %s', (_, text) => {
    expect(hasWordTimes(text)).toBe(true);
    expect(toWordCues(text)).toEqual([
      { start: 5.29, end: expect.closeTo(6.2), text: 'Hello there.' },
    ]);
  });

  it.each([
    [`'it''s'`, write([[0, "it''s"]], "''"), "it's"],
    ['an escaped one', write([[0, 'say \\"so\\" \\u00e9\\\n  \\!']], '\\"'), 'say "so" é!'],
  ])('have the marks of their exporter taken off: %s', (_, text, word) => {
    expect(toWordCues(text)).toMatchObject([{ text: word }]);
  });

  it('make a cue of a sentence, a breath, or a paragraph', () => {
    const texts = (words: [number, string][], between = '') =>
      toWordCues(`<p>${write(words.slice(0, 5))}${between}${write(words.slice(5))}</p>`).map(
        ({ text }) => text,
      );
    const at = (step: number, ...said: string[]) =>
      said.map((word, index): [number, string] => [index * step, word]);
    const six = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(texts(at(300, ...six))).toEqual(['a b c d e f']);
    expect(texts(at(300, ...six), '</p><p>')).toEqual(['a b c d e', 'f']);
    expect(texts(at(300, 'a', 'b', 'c', 'd.', 'e', 'f'))).toEqual(['a b c d.', 'e f']);
    expect(texts(at(300, 'a', 'b.', 'c', 'd', 'e', 'f'))).toEqual(['a b. c d e f']);
    expect(texts(at(1600, ...six))).toEqual(six);
  });

  it('lose no word, stay in order, and make no long cue', () => {
    const spoken = fc.array(fc.tuple(fc.nat(9_000_000), fc.stringMatching(/^[a-z]{1,8}[.?]?$/)), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(spoken, (words) => {
        const cues = toWordCues(write(words));
        const said = cues.flatMap(({ text }) => text.split(' '));
        expect(said.sort()).toEqual(words.map(([, word]) => word).sort());
        cues.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(cues[index - 1]?.start ?? 0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end - start).toBeLessThan(10);
        });
      }),
    );
  });
});

it.each(['', 'WEBVTT', '<span>m=5</span>', '<span m=5>a</span>'])('%j has none', (text) => {
  expect(hasWordTimes(text)).toBe(false);
  expect(toWordCues(text)).toEqual([]);
});

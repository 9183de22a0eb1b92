import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CueRange, findRange, toLines, toParagraphs } from '../../../lib/domain/paragraphs';
import type { Cue } from '../../../lib/domain/transcript';
import { anyCues, makeCues } from './made-up-transcript';

/** Cues of a second each, with pauses before them where a number stands. */
function cuesOf(...parts: (string | number)[]): Cue[] {
  let time = 0;
  const cues: Cue[] = [];
  for (const part of parts) {
    if (typeof part === 'string') cues.push({ start: time, end: time + 1, text: part });
    time += typeof part === 'string' ? 1 : part;
  }
  return cues;
}

const LONG = 'word '.repeat(70).trim();

describe('paragraphs', () => {
  test.each<[string, Cue[], number[]]>([
    ['go on over a short pause', cuesOf('One.', 1, 'Two.'), [2]],
    ['end with a sentence before a pause', cuesOf('One.', 2, 'Two.'), [1, 1]],
    ['go on over a pause within a sentence', cuesOf('One', 3, 'two.'), [2]],
    ['end in a long pause', cuesOf('One', 6, 'two.'), [1, 1]],
    [
      'end where the next is far, though nobody says that there was silence',
      [
        { start: 0, end: 40, text: 'One' },
        { start: 40, end: 44, text: 'two' },
      ],
      [1, 1],
    ],
    ['end with a sentence when they are long', cuesOf(LONG, 'end.', 'Two.'), [2, 1]],
    ['end in a breath when they are long', cuesOf(LONG, 0.8, 'and'), [1, 1]],
    ['end anywhere when they are very long', cuesOf(LONG, LONG, LONG, 'x'), [2, 2]],
    ['end where somebody else speaks', cuesOf('So', '>> What?', 'PROFESSOR: This.'), [1, 1, 1]],
    ['end with a quoted sentence', cuesOf('He said “no.”', 2, 'Two.'), [1, 1]],
    ['are none of nothing', [], []],
  ])('%s', (_, cues, sizes) => {
    expect(toParagraphs(cues).map(({ first, last }) => last - first + 1)).toEqual(sizes);
  });

  test('are of readable length in a lecture', () => {
    const cues = makeCues(3_000);
    const lengths = toParagraphs(cues).map(({ first, last }) =>
      cues.slice(first, last + 1).reduce((sum, { text }) => sum + text.length + 1, 0),
    );
    expect(Math.max(...lengths)).toBeLessThan(800);
    expect(lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeGreaterThan(60);
  });

  test('hold every cue once, as lines do, also of a part', () => {
    fc.assert(
      fc.property(anyCues, fc.nat(70), fc.nat(70), (cues, first, last) => {
        const part = { first, last: Math.min(last, cues.length - 1) };
        for (const divide of [toParagraphs, toLines]) {
          expect(listPlaces(divide(cues))).toEqual(cues.map((_, place) => place));
          expect(listPlaces(divide(cues, part))).toEqual(listPlaces([part]));
        }
      }),
    );
  });

  test.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [4, 2],
    [99, 2],
  ])('cue %d stands in paragraph %d', (cue, place) => {
    const ranges = [
      { first: 0, last: 2 },
      { first: 3, last: 3 },
      { first: 4, last: 9 },
    ];
    expect(findRange(ranges, cue)).toBe(place);
  });
});

function listPlaces(ranges: readonly CueRange[]): number[] {
  return ranges.flatMap(({ first, last }) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at),
  );
}

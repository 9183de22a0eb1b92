import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCueSearch, type Hit, hitFrom, stepHit } from '../../../lib/domain/find-in-cues';
import { foldText } from '../../../lib/domain/fold-text';
import { toParagraphs } from '../../../lib/domain/paragraphs';
import type { Cue } from '../../../lib/domain/transcript';
import { anyCues } from './made-up-transcript';

const CUES: Cue[] = [
  'Poincaré and the',
  'lead users, the lead',
  'users of Poincare.',
  'Is it the İstanbul\ncase?',
  'e\u0301te\u0301 한국어 😀 smile',
].map((text, at) => ({ start: 10 * at, end: 10 * at + 10, text }));

/** The words of a hit as they stand in the cues. */
function wordsOf(cues: readonly Cue[], { parts }: Hit): string {
  return parts.map(({ cue, from, to }) => cues[cue]?.text.slice(from, to)).join(' ');
}

function find(query: string, cues = CUES): string[] {
  return createCueSearch(cues, toParagraphs(cues))(query).map((hit) => wordsOf(cues, hit));
}

describe('find in a transcript', () => {
  test.each([
    ['POINCARE', ['Poincaré', 'Poincare']],
    ['poincaré', ['Poincaré', 'Poincare']],
    ['lead users', ['lead users', 'lead users']],
    ['  the   lead ', ['the lead', 'the lead']],
    ['istanbul case', ['İstanbul\ncase']],
    ['ete', ['e\u0301te\u0301']],
    ['한국', ['한국']],
    ['😀', ['😀']],
    ['market', []],
    ['', []],
    [' ', []],
    ['\u0301', []],
  ])('“%s”', (query, found) => {
    expect(find(query)).toEqual(found);
  });

  test('a hit over two cues knows what of each belongs to it, and its second', () => {
    const [, second] = createCueSearch(CUES, toParagraphs(CUES))('lead users');
    expect(second).toEqual({
      parts: [
        { cue: 1, from: 16, to: 20 },
        { cue: 2, from: 0, to: 5 },
      ],
      cue: 1,
      time: 10,
    });
  });

  test('what does not follow in speech is not joined', () => {
    const cues = [
      { start: 0, end: 1, text: 'That is lead.' },
      { start: 60, end: 61, text: 'Users are here.' },
    ];
    expect(find('lead. users', cues)).toEqual([]);
  });

  test('every hit says, folded, what was looked for', () => {
    fc.assert(
      fc.property(anyCues, fc.nat(), fc.integer({ min: 1, max: 6 }), (cues, at, length) => {
        const whole = foldText(cues.map(({ text }) => text).join(' '));
        const query = whole.slice(at % Math.max(1, whole.length)).slice(0, length);
        const words = query.trim().replace(/ +/g, ' ');
        for (const hit of createCueSearch(cues, toParagraphs(cues))(query)) {
          expect(foldText(wordsOf(cues, hit))).toContain(words);
          const numbers = hit.parts.map(({ cue }) => cue);
          expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
          expect(hit.cue).toBe(numbers[0]);
        }
      }),
    );
  });

  test('one letter in ten hours is found at once', () => {
    const cues = Array.from({ length: 10_000 }, (_, at) => ({
      start: 4 * at,
      end: 4 * at + 4,
      text: 'the users éxperience it themselves here',
    }));
    const begun = performance.now();
    expect(find('e', cues)).toHaveLength(110_000);
    // What grows with the square of the length takes minutes.
    expect(performance.now() - begun).toBeLessThan(4_000);
  });
});

test.each([
  [0, 0],
  [2, 1],
  [3, 1],
  [9, 0],
])('the first hit from cue %d', (cue, found) => {
  const hits = [1, 3].map((at) => ({ parts: [], cue: at, time: 0 }));
  expect(hitFrom(hits, cue)).toBe(found);
  expect(hitFrom([], cue)).toBeNull();
});

test('the hits are a ring', () => {
  expect([stepHit(0, -1, 3), stepHit(2, 1, 3), stepHit(0, 1, 0)]).toEqual([2, 0, 0]);
});

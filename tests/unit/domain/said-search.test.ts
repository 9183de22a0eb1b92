import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptTranscript, packTranscript } from '../../../lib/domain/packed-transcript';
import { toExcerpt } from '../../../lib/domain/said-excerpt';
import { findSaid, MOST_COUNTED, toSaidQuery, toSaidText } from '../../../lib/domain/said-search';

function transcript(...texts: string[]): KeptTranscript {
  return {
    lecture: 'youtube:AAAAAAAAAAA',
    language: 'en',
    by: 'ocw',
    offset: 0,
    from: null,
    cues: texts.map((text, index) => ({ start: index * 4, end: index * 4 + 4, text })),
  };
}

function find(kept: KeptTranscript, query: string, most = 3) {
  const text = toSaidText(packTranscript(kept));
  return text && findSaid(text, toSaidQuery(query), most);
}

const KEPT = transcript('Poincaré has shown', 'that a dough', 'nut is no ball.', 'A BALL is.');

describe('what is said', () => {
  it.each([
    ['poincare', [0], 1],
    ['Shown  THAT', [0], 1],
    ['ball', [2, 3], 2],
    ['a dough nut is', [1], 1],
    ['a', [], 0],
    ['kites', [], 0],
    ['  ', [], 0],
  ])('is found by %j in cues %j', (query, cues, count) => {
    const found = toSaidQuery(query) === '' ? null : find(KEPT, query);
    expect(found?.cues ?? []).toEqual(cues);
    expect(found?.count ?? 0).toBe(count);
  });

  it('is counted as often as it is said, and shown as often as is wanted', () => {
    const many = transcript(...Array.from({ length: 3_000 }, () => 'kites and kites'));
    expect(find(many, 'kites')).toMatchObject({ cues: [0, 1, 2], count: MOST_COUNTED });
    expect(find(transcript('kites kites kites'), 'kites')).toMatchObject({ cues: [0], count: 3 });
  });

  it('is found in the cue where it begins, as a plain search finds it', () => {
    const word = fc.constantFrom('kite', 'kites', 'Étude', 'a', 'is', 'ball', 'İ', 'ß', 'ﬁn');
    const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), word, (lines, query) => {
        const wanted = toSaidQuery(query);
        fc.pre(wanted !== '');
        const plain = lines.flatMap((text, index) =>
          toSaidQuery(` ${text} xx`).includes(wanted) ? [index] : [],
        );
        expect(find(transcript(...lines), query, 100)?.cues ?? []).toEqual(plain);
      }),
    );
  });

  it('is not looked for in a file that is damaged', () => {
    expect(toSaidText('')).toBeNull();
    expect(toSaidText('{"version":9}\n[]')).toBeNull();
  });

  it('is shown with what is around it, across cues and as it was written', () => {
    const { cues } = KEPT;
    expect(toExcerpt(cues, 0, 'poincare')).toEqual({
      time: 0,
      before: '',
      found: 'Poincaré',
      after: ' has shown',
    });
    expect(toExcerpt(cues, 1, 'dough nut')).toEqual({
      time: 4,
      before: 'that a ',
      found: 'dough nut',
      after: ' is no ball.',
    });
    expect(toExcerpt(cues, 3, 'kites')).toBeNull();
  });
});

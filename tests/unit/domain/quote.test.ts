import { describe, expect, test } from 'vitest';
import { createDraft } from '../../../lib/domain/note';
import { type CuePoint, quoteBetween, quoteCues, quoteInto } from '../../../lib/domain/quote';
import type { Cue } from '../../../lib/domain/transcript';

const CUES: Cue[] = [
  { start: -1.5, end: 2, text: 'And so' },
  { start: 2.25, end: 5.125, text: 'lead users  build' },
  { start: 5.125, end: 9, text: 'what they need' },
];
const DRAFT = createDraft(
  { id: 'a', lecture: 'youtube:odj5VnTI490', title: 'Lecture 3', position: 700, delay: 3 },
  new Date(0),
);

describe('a quote', () => {
  test.each<[string, CuePoint, CuePoint, unknown]>([
    [
      'of one cue',
      { cue: 1, offset: 5 },
      { cue: 1, offset: 10 },
      { text: 'users', start: 2.25, end: 5.125 },
    ],
    [
      'over cues, either way',
      { cue: 2, offset: 4 },
      { cue: 1, offset: 5 },
      { text: 'users build what', start: 2.25, end: 9 },
    ],
    [
      'that only touches its neighbours',
      { cue: 0, offset: 6 },
      { cue: 2, offset: 0 },
      { text: 'lead users build', start: 2.25, end: 5.125 },
    ],
    [
      'never before the recording',
      { cue: 0, offset: 0 },
      { cue: 0, offset: 3 },
      { text: 'And', start: 0, end: 2 },
    ],
    ['of nothing', { cue: 1, offset: 3 }, { cue: 1, offset: 3 }, null],
    ['of cues that are gone', { cue: 7, offset: 0 }, { cue: 9, offset: 3 }, null],
  ])('%s', (_, one, other, quote) => {
    expect(quoteBetween(CUES, one, other)).toEqual(quote);
  });

  test('has nothing that turns the words after it round, and nothing that is no sign', () => {
    const cues = [
      { start: 0, end: 2, text: '\u202Ereversed \u2067and\u0007' },
      { start: 2, end: 4, text: '\u200fplain\u202C' },
      { start: 4, end: 6, text: '\u202E' },
    ];
    expect(quoteCues(cues, 0, 2)).toEqual({ text: 'reversed and \u200fplain', start: 0, end: 4 });
  });

  test('of whole cues', () => {
    expect(quoteCues(CUES, 1, 2)).toEqual({
      text: 'lead users build what they need',
      start: 2.25,
      end: 9,
    });
  });
});

describe('a draft with a quote', () => {
  const quote = { text: 'lead users', start: 2.25, end: 5.125 };

  test('is its words, its range, and room below', () => {
    expect(quoteInto(DRAFT, quote)).toMatchObject({
      text: '> lead users\n\n',
      time: 2.25,
      end: 5.125,
      caret: null,
    });
  });

  test('keeps all that was written, and its second', () => {
    const written = { ...DRAFT, text: 'My own thought ', caret: 3 };
    expect(quoteInto(written, quote)).toMatchObject({
      text: 'My own thought\n\n> lead users [0:02]\n\n',
      time: written.time,
      end: null,
      caret: null,
    });
  });

  test('says what was said, whatever its signs mean in a note', () => {
    const { text } = quoteInto(DRAFT, { text: '[MUSIC] costs $5 *and* $6', start: 1, end: 1 });
    expect(text).toBe('> \\[MUSIC\\] costs \\$5 \\*and\\* \\$6\n\n');
    expect(quoteInto(DRAFT, { text: 'x', start: 1, end: 1 }).end).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isWorthSaving, nudge, toggleEnd, toggleKind } from '../../../lib/domain/draft-edits';
import { createDraft, type Draft } from '../../../lib/domain/note';

function draft(change: Partial<Draft> = {}): Draft {
  const start = {
    id: 'd',
    lecture: 'youtube:odj5VnTI490',
    title: '',
    position: 103,
    delay: 3,
  } as const;
  return { ...createDraft(start, new Date(0)), text: 'Foldit', ...change };
}

describe('a draft', () => {
  test.each([
    [{ text: 'a' }, true],
    [{ text: ' \n' }, false],
    [{ text: '', kind: 'unclear' }, true],
    [{ text: '', end: 120 }, true],
    [{ text: '' }, false],
  ] as const)('with %j is worth saving: %s', (change, isWorth) => {
    expect(isWorthSaving(draft(change), false)).toBe(isWorth);
  });

  it('is worth saving for its picture alone', () => {
    expect(isWorthSaving(draft({ text: '' }), true)).toBe(true);
  });

  it('takes a kind and loses it again', () => {
    const question = toggleKind(draft(), 'question');
    expect(question.kind).toBe('question');
    expect(toggleKind(question, 'unclear').kind).toBe('unclear');
    expect(toggleKind(question, 'question').kind).toBe('note');
  });

  test.each([
    [1, null, null, 101],
    [-5, null, null, 95],
    [-500, null, null, 0],
    [5, null, 102.9, 102],
    [5, 103, null, 103],
    // It began behind the end, as a clip's note may.
    [5, null, 50, 100],
    [-5, null, 50, 95],
  ])(
    'moved by %d seconds, with its end at %s in a lecture of %s, is at %d',
    (by, end, duration, time) => {
      expect(nudge(draft({ end }), by, duration)).toMatchObject({ time, end });
    },
  );

  test.each([
    [null, 130.7, { time: 100, end: 130 }],
    [130, 140, { time: 100, end: 140 }],
    [130, 130.2, { time: 100, end: null }],
    [130, 100, { time: 100, end: null }],
    [null, 90, { time: 90, end: 100 }],
    [130, 90, { time: 90, end: 130 }],
  ])('with its end at %s and the player at %d is %j', (end, position, expected) => {
    expect(toggleEnd(draft({ end }), position)).toMatchObject(expected);
  });

  it('is never a range that runs backwards', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.constantFrom(-5, -1, 1, 5), fc.double({ min: 100, max: 400, noNaN: true })),
        ),
        (steps) => {
          const { time, end } = steps.reduce(
            (one, step) => (Math.abs(step) <= 5 ? nudge(one, step, null) : toggleEnd(one, step)),
            draft(),
          );
          expect(end === null || end >= time).toBe(true);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCueIndex } from '../../../lib/domain/cue-index';
import { wordsAt } from '../../../lib/domain/excerpt';
import type { Cue } from '../../../lib/domain/transcript';
import { anyCues } from './made-up-transcript';

const CUES: Cue[] = [
  { start: 0, end: 4, text: 'That was it.' },
  { start: 4, end: 8, text: 'So lead users' },
  { start: 8, end: 12, text: 'build what they' },
  { start: 12, end: 16, text: 'need.' },
  { start: 16, end: 20, text: 'And then' },
  { start: 60, end: 64, text: 'After the break' },
];

function say(time: number, end: number | null = null, cues = CUES): string | null {
  return wordsAt(cues, createCueIndex(cues), time, end);
}

describe('what was being said', () => {
  test.each<[number, number | null, string | null]>([
    [0, null, 'That was it.'],
    [9, null, 'So lead users build what they need.'],
    [5, null, 'So lead users build what they need.'],
    [22, null, 'And then'],
    [30, null, null],
    [61, null, 'After the break'],
    [9, 13, '… build what they need.'],
    [9, 11, '… build what they …'],
    [9, 12, '… build what they …'],
    [24, 40, null],
    [24, 61, 'After the break'],
    [0, 100, 'That was it. So lead users build what they need. And then After the break'],
  ])('from %d to %d', (time, end, words) => {
    expect(say(time, end)).toBe(words);
  });

  test('is nothing where nobody speaks', () => {
    expect([say(5, null, []), say(5, 9, [])]).toEqual([null, null]);
  });

  test('is no more than is read at a glance, whatever the transcript', () => {
    const long = { start: 0, end: 9, text: 'word '.repeat(900) };
    expect(say(1, null, [long])?.length).toBeLessThan(245);
    expect(say(1, null, [long])).toMatch(/word …$/);
    fc.assert(
      fc.property(anyCues, fc.nat(80), fc.option(fc.nat(80)), (cues, time, length) => {
        const words = say(time, length === null ? null : time + length, cues);
        expect(words?.length ?? 0).toBeLessThan(250);
      }),
    );
  });
});

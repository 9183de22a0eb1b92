import { expect, it } from 'vitest';
import { isRolling, unroll } from '../../../lib/domain/rolled-captions';

const cue = (startTime: number, endTime: number, text: string) => ({ startTime, endTime, text });

it('captions that roll up are known by the times of their words', () => {
  expect(isRolling('so<00:00:00.480><c> this</c>')).toBe(true);
  expect(isRolling('so<00:00.480><c> this</c>')).toBe(true);
  expect(isRolling('<c>so</c> <00:00:00.480>this')).toBe(false);
});

it('each of their lines is there once, for as long as it was new', () => {
  const cues = [
    cue(0, 2, ' \nso this'),
    cue(2, 2.01, 'so this\n '),
    cue(2.01, 4, 'so this\nis a kite'),
    cue(4, 4.01, 'is a kite\n '),
    cue(4.01, 6, 'is a kite\nand flies'),
    cue(9, 10, 'Again.'),
    cue(10, 11, ' '),
  ];
  expect(unroll(cues)).toEqual([
    cue(0, 2.01, 'so this'),
    cue(2.01, 4.01, 'is a kite'),
    cue(4.01, 6, 'and flies'),
    cue(9, 11, 'Again.'),
  ]);
});

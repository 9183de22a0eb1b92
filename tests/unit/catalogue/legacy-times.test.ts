import { describe, expect, it } from 'vitest';
import { parseClipRange } from '../../../lib/catalogue/legacy-times';

describe('parseClipRange', () => {
  it.each([
    ['', '', null, null],
    ['13', '90', 13, 90],
    ['13.5', '90.25', 13.5, 90.25],
    [' 13', '90 ', 13, 90],
    ['13', '', 13, null],
    ['', '90', null, 90],
    ['0', '90', null, 90],
    ['1o', '9O', 10, 90],
    ['1:30', '1:02:03', 90, 3723],
    ['0', '0', null, null],
    ['90', '13', null, null],
    ['90', '90', null, null],
    ['soon', '-5', null, null],
    ['1e9', 'Infinity', null, null],
  ])('%j to %j', (from, to, start, end) => {
    expect(parseClipRange(from, to)).toEqual({ start, end });
  });
});

import { describe, expect, test } from 'vitest';
import { type Figure, formatTable, isMet } from '../../bench/figure';
import { formatSpread, median, quantile } from '../../bench/statistics';

const FIGURE: Figure = { name: 'Zip', value: 900, unit: 'bytes', limit: 1_000 };

describe('a limit', () => {
  test.each([
    [999, 1_000, true],
    [1_000, 1_000, true],
    [1_001, 1_000, false],
    [0, 0, true],
    [Number.NaN, 1_000, false],
    [Number.NEGATIVE_INFINITY, 1_000, false],
    [5, null, null],
  ])('%s against %s', (value, limit, met) => {
    expect(isMet({ ...FIGURE, value, limit })).toBe(met);
  });
});

test('the table names figure, value, limit, and whether it is met', () => {
  const figures: Figure[] = [
    FIGURE,
    { name: 'CPU', value: 3.456, unit: 'ms', limit: 3, digits: 2, spread: 'n 5' },
    { name: 'Listeners', value: 6, unit: '', limit: null },
  ];
  expect(formatTable(figures)).toBe(
    [
      'figure     value        limit        met',
      '---------  -----------  -----------  ---',
      'Zip        900 bytes    1,000 bytes  yes',
      'CPU        3.46 ms n 5  3.00 ms      NO',
      'Listeners  6            –            –',
    ].join('\n'),
  );
});

describe('statistics', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('the median of %j is %s', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test.each([[[]], [[1, Number.NaN, 3]], [[Number.NaN, 1, 1]]])('there is none of %j', (values) =>
    expect(median(values)).toBeNaN(),
  );

  test('quartiles lie between neighbours in proportion', () => {
    expect(quantile([10, 20, 30, 40], 0.25)).toBe(17.5);
    expect(formatSpread([10, 20, 30, 40], 1)).toBe('[17.5–32.5], n 4');
  });
});

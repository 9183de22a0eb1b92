import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeTime, formatTime, parseTime } from '../../../lib/domain/time';

describe('formatTime', () => {
  test.each([
    [0, '0:00'],
    [59.9, '0:59'],
    [754, '12:34'],
    [3599, '59:59'],
    [3723, '1:02:03'],
    [-5, '0:00'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(formatTime(seconds)).toBe(text);
  });

  test('what it writes can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359_999 }), (seconds) => {
        expect(parseTime(formatTime(seconds))).toBe(seconds);
      }),
    );
  });
});

describe('describeTime', () => {
  test.each([
    [0, '0 seconds'],
    [61, '1 minute, 1 second'],
    [3600, '1 hour'],
    [3723, '1 hour, 2 minutes, 3 seconds'],
  ])('%d seconds are spoken as %s', (seconds, text) => {
    expect(describeTime(seconds, 'en')).toBe(text);
  });
});

describe('parseTime', () => {
  test.each([
    ['90', 90],
    ['90s', 90],
    ['1m', 60],
    ['1h', 3600],
    ['1m30s', 90],
    ['1h2m3s', 3723],
    ['12:34', 754],
    ['1:02:03', 3723],
  ])('%s is %d seconds', (text, seconds) => {
    expect(parseTime(text)).toBe(seconds);
  });

  test.each(['', 'soon', '-5', '1.5', '1:2:3:4', '12:', ':34', '1s1m', '12:345'])(
    '%s is no time',
    (text) => {
      expect(parseTime(text)).toBeNull();
    },
  );
});

import { expect, test } from 'vitest';
import { formatBytes, isNearlyFull } from '../../../lib/domain/storage-use';

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1_000, '1 kB'],
  [3_440_000, '3.4 MB'],
  [34_400_000, '34 MB'],
  [120e9, '120 GB'],
  [5e15, '5,000 TB'],
])('%d bytes are %s', (bytes, words) => {
  expect(formatBytes(bytes, 'en')).toBe(words);
});

test.each([
  [89, 100, false],
  [90, 100, true],
  [5, 0, false],
])('%d of %d is nearly full: %s', (used, quota, isFull) => {
  expect(isNearlyFull({ used, quota })).toBe(isFull);
});

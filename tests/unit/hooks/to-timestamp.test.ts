import { expect, test } from 'vitest';
import type { Source } from '../../../lib/domain/source';
import { toTimestamp } from '../../../lib/hooks/use-tags-and-moments';

const SOURCES = [
  { kind: 'youtube', id: 'odj5VnTI490', offset: 10 },
  { kind: 'archive', id: 'item/file.mp4', offset: 0 },
] as unknown as Source[];

test.each([
  ['https://www.youtube.com/watch?v=odj5VnTI490&t=764s', '[12:34]'],
  [' https://youtu.be/odj5VnTI490?t=764\n', '[12:34]'],
  ['https://youtu.be/odj5VnTI490?t=3', '[0:00]'],
  ['https://www.youtube.com/watch?v=odj5VnTI490', null],
  ['https://www.youtube.com/watch?v=RPSt0o3yRhI&t=764s', null],
  ['https://evil.test/watch?v=odj5VnTI490&t=764s', null],
  ['see https://youtu.be/odj5VnTI490?t=764', null],
  ['javascript:alert(1)', null],
  ['', null],
])('%j pasted is %s', (text, stamp) => {
  expect(toTimestamp(text, SOURCES)).toBe(stamp);
});

import { expect, it } from 'vitest';
import { createMark, hasSameContent, type Note } from '../../../lib/domain/note';

const mark = createMark({ id: 'one', lecture: 'youtube:RPSt0o3yRhI', time: 12.9 }, new Date(0));

it.each<[Partial<Note>, boolean]>([
  [{}, true],
  [{ updatedAt: '2026-03-01T12:00:00.000Z', revision: 7 }, true],
  [{ text: 'x' }, false],
  [{ time: 13 }, false],
  [{ end: 20 }, false],
  [{ kind: 'unclear' }, false],
  [{ lecture: 'youtube:odj5VnTI490' }, false],
  [{ deletedAt: '2026-03-01T12:00:00.000Z' }, false],
])('a note with %j has the same content: %s', (change, expected) => {
  expect(hasSameContent(mark, { ...mark, ...change })).toBe(expected);
  expect(hasSameContent({ ...mark, ...change }, mark)).toBe(expected);
});

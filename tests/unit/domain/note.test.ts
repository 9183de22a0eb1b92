import { describe, expect, test } from 'vitest';
import {
  compareNotes,
  createDraft,
  createMark,
  hasSameContent,
  type Note,
  noteFromDraft,
  noteTime,
} from '../../../lib/domain/note';

const NOW = new Date('2026-03-01T10:00:00.000Z');
const LATER = new Date('2026-03-01T10:05:00.000Z');
const START = { id: 'n1', lecture: 'youtube:odj5VnTI490', title: 'Lecture 3', delay: 3 };

describe('a note’s time', () => {
  test.each([
    [757.9, 3, 754],
    [757.9, 0, 757],
    [2, 3, 0],
    [0, 15, 0],
  ])('begun at %d with a delay of %d it is %d', (position, delay, time) => {
    expect(noteTime(position, delay)).toBe(time);
  });

  test('is that of the first keystroke, however long the writing takes', () => {
    const draft = createDraft({ ...START, position: 757.9 }, NOW);
    const note = noteFromDraft({ ...draft, text: '  Foldit \n' }, LATER);
    expect(note).toMatchObject({
      id: 'n1',
      time: 754,
      text: 'Foldit',
      createdAt: NOW.toISOString(),
      updatedAt: LATER.toISOString(),
      revision: 1,
    });
  });

  test('its end and its kind are those of the draft', () => {
    const draft = createDraft({ ...START, position: 757.9 }, NOW);
    expect(noteFromDraft({ ...draft, text: 'a' }, LATER)).toMatchObject({
      end: null,
      kind: 'note',
    });
    const changed = { ...draft, text: 'a', end: 790, kind: 'question' as const };
    expect(noteFromDraft(changed, LATER)).toMatchObject({ time: 754, end: 790, kind: 'question' });
  });

  test('a mark takes exactly this second', () => {
    expect(createMark({ id: 'm', lecture: 'youtube:a', time: 12.9 }, NOW)).toMatchObject({
      time: 12,
      text: '',
    });
  });
});

test('notes stand in order of time, then in the order they were begun', () => {
  const mark = (id: string, time: number, now: Date) =>
    createMark({ id, lecture: 'youtube:a', time }, now);
  const notes = [mark('c', 9, NOW), mark('b', 5, LATER), mark('a', 5, NOW), mark('d', 1, LATER)];
  expect(notes.sort(compareNotes).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
});

test.each<[Partial<Note>, boolean]>([
  [{}, true],
  [{ updatedAt: LATER.toISOString(), revision: 7 }, true],
  [{ text: 'x' }, false],
  [{ time: 13 }, false],
  [{ end: 20 }, false],
  [{ kind: 'unclear' }, false],
  [{ lecture: 'youtube:odj5VnTI490' }, false],
  [{ deletedAt: LATER.toISOString() }, false],
])('a note with %j has the same content: %s', (change, expected) => {
  const mark = createMark({ id: 'one', lecture: 'youtube:RPSt0o3yRhI', time: 12.9 }, NOW);
  expect(hasSameContent(mark, { ...mark, ...change })).toBe(expected);
  expect(hasSameContent({ ...mark, ...change }, mark)).toBe(expected);
});

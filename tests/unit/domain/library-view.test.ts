import { expect, test } from 'vitest';
import type { CourseName } from '../../../lib/domain/lecture-view';
import { toNumberedTitle } from '../../../lib/domain/lecture-view';
import {
  countNotes,
  groupNotes,
  type LibraryEntry,
  takeNotes,
} from '../../../lib/domain/library-view';
import { createMark } from '../../../lib/domain/note';

const course = (number: string, year: number): CourseName => ({
  slug: `${number}-${year}`,
  number,
  title: 'A course',
  term: 'Spring',
  year,
});

function entry(of: LibraryEntry['course'], position: number, title: string): LibraryEntry {
  return { course: of, listing: null, position, title, sources: [] };
}

test('notes stand by course number and year, lectures in course order, own lectures last', () => {
  const known: Record<string, LibraryEntry> = {
    'youtube:b': entry(course('15.356', 2012), 2, 'Two'),
    'youtube:a': entry(course('15.356', 2012), 1, 'One'),
    'youtube:m': entry(course('6.006', 2020), 1, 'Six'),
    'youtube:o': entry(null, 0, 'Own'),
  };
  const notes = ['youtube:o', 'youtube:b', 'youtube:m', 'youtube:a', 'youtube:b'].map(
    (lecture, index) => createMark({ id: `${index}`, lecture, time: index }, new Date(0)),
  );
  const know = (id: string) => known[id] ?? entry(null, 0, id);
  const groups = groupNotes(notes, know).map(({ course: of, lectures }) => [
    of?.number ?? null,
    lectures.map(({ title, notes: own }) => `${title} ${own.length}`),
  ]);
  expect(groups).toEqual([
    ['6.006', ['Six 1']],
    ['15.356', ['One 1', 'Two 2']],
    [null, ['Own 1']],
  ]);
});

test('the notes of a lecture stand in order of time', () => {
  const notes = [30, 10, 20].map((time) =>
    createMark({ id: `${time}`, lecture: 'youtube:a', time }, new Date(0)),
  );
  const know = (id: string) => entry(null, 0, id);
  const [group] = groupNotes(notes, know);
  expect(group?.lectures[0]?.notes.map(({ time }) => time)).toEqual([10, 20, 30]);
});

test.each([
  ['Lecture 3: Users Working Together', 3, 'Users Working Together'],
  ['Lec 12 – Linear maps', 12, 'Linear maps'],
  ['Session 4. Review', 4, 'Review'],
  // OCW has no recording of the first lecture.
  ['Lecture 2: Morphology, Part 1', 1, null],
  ['Lecture 7', 7, null],
  ['Recitation 2: Inheritance', 2, null],
  ['Lecture 3: A video of one’s own', null, null],
])('%s, the %s. of its course, leaves its number to its place: %s', (title, position, short) => {
  const isNumbered = short !== null;
  expect(toNumberedTitle(title, position)).toEqual({ title: short ?? title, isNumbered });
});

test('a list that is drawn in part has the lectures of its first notes, whole as they are', () => {
  const known: Record<string, LibraryEntry> = {
    'youtube:a': entry(course('6.006', 2020), 1, 'One'),
    'youtube:b': entry(course('6.006', 2020), 2, 'Two'),
    'youtube:c': entry(null, 0, 'Own'),
  };
  const notes = ['a', 'a', 'b', 'b', 'c'].map((video, time) =>
    createMark({ id: `${time}`, lecture: `youtube:${video}`, time }, new Date(0)),
  );
  const groups = groupNotes(notes, (id) => known[id] ?? entry(null, 0, id));
  const take = (most: number) =>
    takeNotes(groups, most).map(({ course: of, lectures }) => [
      of?.number ?? null,
      lectures.map((one) => `${one.lecture.title} ${one.notes} of ${one.lecture.notes.length}`),
    ]);
  expect(countNotes(groups)).toBe(5);
  expect(countNotes([])).toBe(0);
  expect(take(0)).toEqual([]);
  expect(take(2)).toEqual([['6.006', ['One 2 of 2']]]);
  expect(take(3)).toEqual([['6.006', ['One 2 of 2', 'Two 1 of 2']]]);
  expect(take(9)).toEqual([
    ['6.006', ['One 2 of 2', 'Two 2 of 2']],
    [null, ['Own 1 of 1']],
  ]);
});

import { describe, expect, it } from 'vitest';
import { parseExplicitMap } from '../../../../lib/catalogue/learn/explicit-map';
import { parseLectures, type SessionRow } from '../../../../lib/catalogue/learn/session-table';
import { tieInStep } from '../../../../lib/catalogue/learn/tie-in-step';
import { tieByTitle } from '../../../../lib/catalogue/learn/tie-title';

function rows(...topics: string[]): SessionRow[] {
  return topics.map((topic, index) => {
    const label = String(index + 1);
    return { label, topic, readings: [], lectures: parseLectures(label) };
  });
}

const CALENDAR = rows(
  'Heaps and sorting',
  'How patents discourage innovation',
  'Trees of balanced height',
  'User innovation communities',
  'Program efficiency, part 1',
  'Program efficiency, part 1 (cont.)',
);

describe('a title', () => {
  it.each([
    ['Lecture 1: Sorting with Heaps', '1', 'number-and-title'],
    ['3. Balanced trees', '3', 'number-and-title'],
    ['L3 Balanced trees', '3', 'number-and-title'],
    ['Lecture 9: The heap and sorting', '1', 'title'],
    ['Lecture 6: Understanding Program Efficiency, Part 2', '6', 'number-and-title'],
    // The number agrees, and a word as well, but another row is meant.
    ['Lecture 2: Users in communities as innovators', '4', 'title'],
  ])('%s is session %s by %s', (title, label, evidence) => {
    expect(tieByTitle(title, CALENDAR)).toEqual({ label, evidence });
  });

  it.each([
    ['Lecture 1: Graphs', 'a number alone'],
    ['Lecture 12: Innovation', 'one word in common with two'],
    ['Program efficiency', 'two rows alike'],
    ['Recitation 3: Balanced trees', 'something else is counted'],
    ['Lab 1: Heaps and sorting', 'something else is counted'],
    ['', 'nothing'],
  ])('%j is no session: %s', (title) => {
    expect(tieByTitle(title, CALENDAR)).toBeNull();
  });

  it('has its number within a range', () => {
    const [row] = rows('Heaps and sorting');
    const range =
      row === undefined ? [] : [{ ...row, label: '4–6', lectures: parseLectures('4–6') }];
    expect(tieByTitle('Lecture 5: Sorting', range)).toEqual({
      label: '4–6',
      evidence: 'number-and-title',
    });
  });
});

describe('a row that names several lectures', () => {
  const [week] = rows('Lecture 3: Sorting Lecture 4: Hashing and Trees');
  const weeks = week === undefined ? [] : [{ ...week, label: 'Week 2', lectures: null }];

  it.each([
    ['Lecture 3: Sets and Sorting', 'Week 2'],
    ['Lecture 4: Hashing', 'Week 2'],
    // Its number is that of the other one.
    ['Lecture 4: Sorting', null],
    ['Lecture 5: Hashing', null],
  ])('is looked at lecture by lecture: %s is %s', (title, label) => {
    expect(tieByTitle(title, weeks)?.label ?? null).toBe(label);
  });

  it('is clear also where two of its lectures are alike', () => {
    const alike = 'Lecture 8: Dynamic programming, calls Lecture 9: Dynamic programming, tables';
    expect(tieByTitle('Dynamic programming', rows('Graphs', alike))).toEqual({
      label: '2',
      evidence: 'title',
    });
  });
});

describe('a lecture between two others', () => {
  const calendar = rows(
    'Derivatives and slope',
    'Product and quotient rules',
    'Derivatives of sine and cosine',
    'Chained functions composed',
    'Exam',
    'Maximum problems solved',
  );
  const BEFORE = 'Product and quotient rules';
  const AFTER = 'Chained functions composed';
  const tie = (titles: string[], title: string) => {
    const found = tieInStep(titles, calendar)(title);
    return found && [found.label, found.evidence];
  };

  it('is the session between theirs, if its title has something of it', () => {
    // By itself it is more like the first session.
    const title = 'Lecture 3: Derivatives';
    expect(tie([title], title)).toBeNull();
    const around = [`Lecture 2: ${BEFORE}`, `Lecture 4: ${AFTER}`];
    expect(tie([title, ...around], title)).toEqual(['3', 'number-and-title']);
    for (const other of ['Lecture 3: Area', 'Recitation 3: Derivatives'])
      expect(tie([other, ...around], other)).toBeNull();
  });

  it('is so although the numbers have drifted, if they have drifted alike', () => {
    const title = 'Lecture 4: Derivatives';
    const around = [`Lecture 3: ${BEFORE}`, `Lecture 5: ${AFTER}`];
    expect(tie([title, ...around], title)).toEqual(['3', 'title']);
    expect(tie([title, `Lecture 3: ${BEFORE}`, `Lecture 6: ${AFTER}`], title)).toBeNull();
  });

  it('is nothing where a side is not tied, or two lectures have one number', () => {
    const title = 'Lecture 3: Derivatives';
    expect(tie([title, `Lecture 2: ${BEFORE}`], title)).toBeNull();
    expect(tie([title, `Lecture 4: ${AFTER}`], title)).toBeNull();
    expect(tie([title, `Lecture 2: ${BEFORE}`, 'Lecture 6: Maximum problems'], title)).toBeNull();
    const twins = ['Lecture 2: Maximum problems solved', `Lecture 2: ${BEFORE}`];
    expect(tie([title, ...twins, `Lecture 4: ${AFTER}`], title)).toBeNull();
  });
});

describe('numbers in titles', () => {
  const topics = ['1.2 Introduction to Analytics', '3.3 The Heart Study', '5.3 Steps of Watson'];
  const sections = topics.map((topic) => {
    const label = topic.slice(0, 3);
    return { label, topic, readings: [], lectures: parseLectures(label) };
  });

  it.each([
    ['Video 1: Introduction', null],
    ['Video 3: Steps 5 and 3', null],
    ['Video 3: Introduction to Analytics', '1.2'],
    ['Video 9: The Heart Study', '3.3'],
  ])('are no words: %s is session %s', (title, label) => {
    expect(tieByTitle(title, sections)?.label ?? null).toBe(label);
  });

  it('are no agreement of titles', () => {
    expect(tieByTitle('Lecture 2: Part 1', rows('Heaps', 'Sorting, part 1'))).toBeNull();
  });
});

describe('a gallery’s own map', () => {
  it.each([
    [
      'Videos which correspond to sessions 1, 2, 4, and 10 in the calendar.',
      4,
      ['1', '2', '4', '10'],
    ],
    ['for sessions 1 and 3', 2, ['1', '3']],
    ['sessions 1–3, and 7', 4, ['1', '2', '3', '7']],
    ['sessions 1, 2, 4, and 10', 5, null],
    ['These are sessions 1 and 3.', 2, ['1', '3']],
    ['sessions 1, 2, and 3.5', 2, null],
    ['all sessions', 2, null],
    ['sessions 1, 2.5', 2, null],
    ['', 0, null],
  ])('%j of %i videos', (text, count, labels) => {
    expect(parseExplicitMap(text, count)).toEqual(labels);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parseLectures, readSessionRows } from '../../../../lib/catalogue/learn/session-table';
import { parseHtml } from './disk-site';

/** A table of rows with cells between bars; `2x` before a cell spans columns, `2y` rows. */
function table(...rows: string[]): string {
  const toCell = (cell: string) => {
    const [, count, way, text = cell.trim()] = /^(\d)([xy])(.*)$/.exec(cell.trim()) ?? [];
    const name = way === 'x' ? 'colspan' : 'rowspan';
    return `<td${way === undefined ? '' : ` ${name}="${count}"`}>${text}</td>`;
  };
  const inner = rows.map((row) => `<tr>${row.split('|').map(toCell).join('')}</tr>`);
  return `<table>${inner.join('')}</table>`;
}

function read(...rows: string[]) {
  return readSessionRows(parseHtml(table(...rows))).map(({ label, topic, readings }) => [
    label,
    topic,
    ...readings.map(({ cell }) => cell.textContent),
  ]);
}

describe('a table of sessions', () => {
  it.each([
    ['SES # | TOPICS | READINGS', [['1', 'Sun', 'A']]],
    ['LEC # | LECTURE TOPICS | COURSE NOTES', [['1', 'Sun', 'A']]],
    ['LESSON # | COURSEWARE | READING', [['1', 'Sun', 'A']]],
    ['WEEK # | TOPICS | READINGS', [['Week 1', 'Sun', 'A']]],
    ['Grade | Weight | Date', []],
    ['Name | Topic | Date', []],
  ])('%s', (head, rows) => {
    expect(read(head, '1 | Sun | A')).toEqual(rows);
  });

  it('without a column of numbers takes them from the topics', () => {
    expect(read('Topics | Readings', '1.2 Sun | A', 'Moon | B')).toEqual([
      ['1.2', '1.2 Sun', 'A'],
      ['Moon', 'Moon', 'B'],
    ]);
  });

  it('leaves out rows that name a unit, and keeps those that only have a topic', () => {
    expect(
      read(
        'SES # | TOPICS | READINGS',
        '3xUnit 1: Light',
        '1 | Sun | A',
        ' | Quiz 1 | ',
        '— | — | ',
      ),
    ).toEqual([
      ['1', 'Sun', 'A'],
      ['Quiz 1', 'Quiz 1', ''],
    ]);
  });

  it('gives a cell that spans several rows to each of them', () => {
    expect(read('SES # | TOPICS | READINGS', '1 | Sun | 2yA', '2 | Moon', '3 | Stars | B')).toEqual(
      [
        ['1', 'Sun', 'A'],
        ['2', 'Moon', 'A'],
        ['3', 'Stars', 'B'],
      ],
    );
  });

  it('names the column where there are several of readings', () => {
    const [row] = readSessionRows(
      parseHtml(
        table('SES # | TOPICS | READINGS (3D ED.) | READINGS (4TH ED.)', '1 | Sun | A | B'),
      ),
    );
    expect(row?.readings.map(({ heading }) => heading)).toEqual([
      'READINGS (3D ED.)',
      'READINGS (4TH ED.)',
    ]);
  });

  it('is read through the stray paragraphs of OCW’s own markup', () => {
    const html = `<p><table> <thead> <tr> <th> SES # </th> <th> TOPICS </th> <th> READINGS </th> </p> </tr>
      <p></thead> <tr> <td> 1 </td> <td> Sun </td> <td> </p> <p>A</p> <p>B</p> </td> <p></tr>
      <tr> <td> 2 </td> <td> Moon </td> <td> C </td> </p> </tr> </table>`;
    expect(readSessionRows(parseHtml(html)).map(({ label, topic }) => [label, topic])).toEqual([
      ['1', 'Sun'],
      ['2', 'Moon'],
    ]);
  });

  it('claims no more cells than a table can have', () => {
    const evil =
      '<table><tr><td colspan="1e9" rowspan="99999999">SES #</td><td>TOPICS</td></tr></table>';
    expect(readSessionRows(parseHtml(evil))).toEqual([]);
  });
});

it.each([
  ['12', 12, 12],
  ['L 12', 12, 12],
  ['Lecture 12', 12, 12],
  ['5–7', 5, 7],
  ['5-7', 5, 7],
  ['7–5', null, null],
  ['R12', null, null],
  ['M1', null, null],
  ['1.2', null, null],
  ['Quiz 1', null, null],
])('the label %j names the lectures %j to %j', (label, from, to) => {
  expect(parseLectures(label)).toEqual(from === null ? null : { from, to });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readFileRows } from '../../../../lib/catalogue/learn/file-table';
import { learnCourse } from '../../../../lib/catalogue/learn/learn-course';
import { listSessionFiles } from '../../../../lib/catalogue/learn/session-files';
import type { SessionLink } from '../../../../lib/domain/course';
import { ORIGIN } from '../made-up';
import { learnOptions, madeUpSite, parseHtml } from './disk-site';
import { contentMap, galleryCourse, HOME, link, page, SLUG, video } from './made-up-site';

const PAGE = { path: `courses/${SLUG}/pages/lecture-notes`, slug: SLUG };

/** A table of rows with cells between bars; `[name]` is a link to that file of the course, `[name text]` with a text of its own. */
function table(...rows: string[]): string {
  const toCell = (cell: string, index: number) =>
    `<td${cell.includes('↓') ? ' rowspan="2"' : ''} data-column="${index}">${cell
      .replace('↓', '')
      .replace(/\[(\S+?)(?: ([^\]]*))?\]/g, (_, name, text) =>
        link(`resources/${name}`, text ?? 'PDF'),
      )}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.split('|').map(toCell).join('')}</tr>`).join('')}</table>`;
}

function read(...rows: string[]) {
  return readFileRows(parseHtml(table(...rows)), PAGE).map(({ label, files }) => [
    label,
    ...files.map(({ kind, title, address }) => `${kind}: ${title} ${address.split('/').at(-2)}`),
  ]);
}

describe('a list of files', () => {
  const readPage = (html: string) =>
    readFileRows(parseHtml(html), PAGE).map(({ label, topic, lectures, files }) => [
      label,
      topic,
      lectures?.from,
      ...files.map(({ kind, title }) => `${kind}: ${title}`),
    ]);
  const line = (name: string, text: string) => `<p>${link(`resources/${name}`, text)} </p>`;

  it('gives each lecture the file that is named after it', () => {
    const html = line('a', 'Lecture 2: Morphology (Part 1) (PDF)') + line('b', 'Lec 3 – Sounds');
    expect(readPage(html)).toEqual([
      ['2', 'Morphology (Part 1)', 2, 'file: Lecture 2: Morphology (Part 1)'],
      ['3', 'Sounds', 3, 'file: Lec 3 – Sounds'],
    ]);
  });

  it.each([
    ['without a number', line('a', 'Morphology (PDF)')],
    ['that counts something else', line('a', 'Problem Set 2: Morphology (PDF)')],
    ['of a number alone', line('a', 'Lecture 2 (PDF)')],
    ['that says more than its link', `<p>See ${link('resources/a', 'Lecture 2: Sun')}</p>`],
    ['to a page', `<p>${link('pages/a', 'Lecture 2: Sun')}</p>`],
    ['to another site', '<p><a href="https://example.org/a.pdf">Lecture 2: Sun</a></p>'],
    ['that another line repeats', line('a', 'Lecture 2: Sun') + line('b', 'Lecture 2: Moon')],
  ])('has no line %s', (_, html) => {
    expect(readPage(html)).toEqual([]);
  });

  it('is not looked for beside a table', () => {
    const rows = table('SES # | TOPICS | NOTES', '1 | Sun | [a PDF]');
    expect(readPage(line('b', 'Lecture 2: Moon') + rows).map(([label]) => label)).toEqual(['1']);
  });
});

describe('a table of files', () => {
  it.each<[head: string, row: string, files: string[]]>([
    ['SES # | TOPICS | LECTURE NOTES', '1 | Sun | ([a PDF - 1.1 MB])', ['file: Lecture notes a']],
    ['LEC # | TOPICS | LECTURE SLIDES', '1 | Sun | [a]', ['slides: Lecture slides a']],
    [
      'LEC # | TOPICS | NOTES',
      '1 | Sun | [a Slides for Lecture 1 (PDF)]',
      ['slides: Slides for Lecture 1 a'],
    ],
    [
      'Ses # | Topics | Problem Sets',
      '1 | Sun | [a Set 1 (PDF)] [b Solutions (PDF)]',
      ['problem-set: Set 1 a', 'problem-set: Solutions b'],
    ],
    ['SES # | TOPICS | EXAMS', '1 | Sun | [a]', ['exam: Exams a']],
    ['LEC # | TOPICS', '1 | [a The Sun problem (PDF)]', ['file: The Sun problem a']],
    [
      'Lecture # | Lecture Notes',
      '2 | [a Lecture 2: Sun (PDF - 1.2MB)]',
      ['file: Lecture 2: Sun a'],
    ],
    [
      'SES # | TOPICS | NOTES',
      '1 | Sun | Part one ([a PDF]) Part two ([b PDF])',
      ['file: Part one a', 'file: Part two b'],
    ],
  ])('%s: %s', (head, row, files) => {
    expect(read(head, row)).toEqual([[row.slice(0, 1), ...files]]);
  });

  it.each([
    [
      'of assignments, which have numbers of their own',
      'ASSN # | TOPICS | PROBLEM SETS',
      '1 | Sun | [a]',
    ],
    ['of exams', 'EXAM # | TOPICS | EXAMS', '1 | Sun | [a]'],
    ['of weeks', 'WEEK # | TOPICS | NOTES', '1 | Sun | [a]'],
    ['without topics', 'SES # | NOTES', '1 | [a]'],
    ['of other rows', 'SES # | TOPICS | NOTES', 'R1 | Sun | [a]'],
    ['of videos and recitations', 'SES # | TOPICS | VIDEOS | RECITATIONS', '1 | Sun | [a] | [b]'],
    ['of readings', 'SES # | TOPICS | READINGS', '1 | Sun | [a]'],
    ['without files', 'SES # | TOPICS | NOTES', '1 | Sun | none'],
  ])('%s has none', (_name, head, row) => {
    expect(read(head, row)).toEqual([]);
  });

  it('leaves out what several rows share, and labels that stand twice', () => {
    const head = 'SES # | TOPICS | NOTES | ALL';
    expect(read(head, '1 | Sun | [a] | ↓[all]', '2 | Moon | [b]')).toEqual([
      ['1', 'file: Notes a'],
      ['2', 'file: Notes b'],
    ]);
    expect(read(head, '1 | Sun | [a] | ', '1 | Moon | [b] | ', '2 | Star | [c] | ')).toEqual([
      ['2', 'file: Notes c'],
    ]);
  });

  it('is not read beyond what a course can have', () => {
    const rows = Array.from({ length: 600 }, (_, index) => `${index} | Sun | [a]`);
    expect(read('SES # | TOPICS | NOTES', ...rows)).toHaveLength(500);
  });

  it('takes nothing but the course’s own files', () => {
    const html = `<table><tr><td>SES #</td><td>TOPICS</td><td>NOTES</td></tr><tr><td>1</td><td>Sun</td><td>
<a href="javascript:alert(1)">a</a><a href="https://example.org/a.pdf">b</a><a href="data:text/html,x">c</a>
<a href="/courses/another-1/resources/d/">d</a>${link('pages/e', 'e')}${link('resources/f', 'f')}</td></tr></table>`;
    const rows = readFileRows(parseHtml(html), PAGE);
    expect(rows.flatMap(({ files }) => files.map(({ address }) => address))).toEqual([
      `https://ocw.mit.edu${HOME}/resources/f/`,
    ]);
  });
});

describe('the files of a lecture', () => {
  const rows = readFileRows(
    parseHtml(
      table(
        'SES # | TOPICS | NOTES',
        '1 | Sun and planets | [one]',
        '2 | Moon phases | [two]',
        '3 | Stars and galaxies | [three]',
        '4 | Comets and asteroids | [four]',
      ),
    ),
    PAGE,
  );
  const sessions = [
    { label: '3', topic: 'Stars, galaxies' },
    { label: '4', topic: 'Exam' },
    { label: 'Unit 1', topic: 'All of it' },
  ];
  const link = (label: string): SessionLink => ({ label, evidence: 'map', origin: ORIGIN });

  it.each<[reason: string, title: string, link: SessionLink | null, files: string[]]>([
    ['number and title agree', 'Lecture 2: Phases of the Moon', null, ['two']],
    ['its session has the row', 'Lecture 2: A guest', link('3'), ['three']],
    [
      'its session is one of another count',
      'Lecture 2: Phases of the Moon',
      link('Unit 1'),
      ['two'],
    ],
  ])('are those of the row, where %s', (_reason, title, link, files) => {
    const found = listSessionFiles(title, link, sessions, rows);
    expect(found.map(({ address }) => address.split('/').at(-2))).toEqual(files);
  });

  it.each<[reason: string, title: string, link: SessionLink | null]>([
    ['only the number agrees', 'Lecture 2: A guest', null],
    ['only the title agrees', 'Phases of the Moon', null],
    ['another row’s topic agrees better', 'Lecture 2: Comets and asteroids', null],
    ['its session’s row is about something else', 'Lecture 2: Phases of the Moon', link('4')],
    ['it is a recitation', 'Recitation 2: Phases of the Moon', null],
  ])('are none where %s', (_reason, title, link) => {
    expect(listSessionFiles(title, link, sessions, rows)).toEqual([]);
  });
});

describe('the page of the lectures’ notes', () => {
  const NOTES = page('Lecture Notes', table('LEC # | TOPICS | NOTES', '1 | Thing 1 | [a]'));
  const PAGES = { 'resources/one': 1, 'video_galleries/lectures': 90, 'pages/lecture-notes': 93 };

  async function learn(paths: Record<string, number>, scope: 'lectures' | 'everything') {
    const site = madeUpSite({
      ...galleryCourse(),
      [`${HOME}/content_map.json`]: contentMap(paths),
      [`${HOME}/pages/readings/data.json`]: page('Readings', ''),
      [`${HOME}/pages/lecture-notes/data.json`]: NOTES,
      [`${HOME}/resources/a/data.json`]: video(7, { resourcetype: 'Document' }),
    });
    const { course } = await learnCourse(SLUG, site, learnOptions({ scope }));
    const files = course.listings.map(({ resources }) => resources.map(({ title }) => title));
    return { files, asked: site.asked.length };
  }

  it('is read where that makes four requests and no more', async () => {
    expect(await learn(PAGES, 'lectures')).toEqual({ files: [[], ['Notes'], []], asked: 4 });
    const withReadings = { ...PAGES, 'pages/readings': 94 };
    expect(await learn(withReadings, 'lectures')).toEqual({ files: [[], [], []], asked: 4 });
    expect((await learn(withReadings, 'everything')).files).toEqual([[], ['Notes'], []]);
  });
});

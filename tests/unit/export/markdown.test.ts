import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/domain/course';
import type { Note } from '../../../lib/domain/note';
import type { LectureSheet } from '../../../lib/export/markdown';
import * as markdownExport from '../../../lib/export/markdown';
import { english } from '../../english';
import { anyNote, uniqueById } from '../domain/arbitrary-note';

const lectureMarkdown = (sheet: LectureSheet) => markdownExport.lectureMarkdown(sheet, english.say);

const AT = '2026-03-01T12:00:00.000Z';

function sampleNote(fields: Partial<Note>): Note {
  return {
    id: 'one',
    lecture: 'youtube:RPSt0o3yRhI',
    time: 754,
    end: null,
    kind: 'note',
    text: 'Users innovate first.',
    createdAt: AT,
    updatedAt: AT,
    revision: 1,
    deletedAt: null,
    ...fields,
  };
}

function sampleReading(fields: Partial<Reading>): Reading {
  return {
    id: 'one',
    session: '4',
    title: 'Users Rule',
    authors: [],
    container: null,
    published: null,
    part: null,
    citation: [],
    origin: { kind: 'seed', from: 'x' },
    ...fields,
  };
}

function sampleSheet(fields: Partial<LectureSheet> = {}): LectureSheet {
  return {
    title: 'Lecture 3: Users Working',
    course: null,
    speakers: [],
    sources: [],
    notes: [],
    pictures: new Map(),
    readings: [],
    openAt: (time) => `https://youtu.be/x?t=${time}`,
    ...fields,
  };
}

/** The sheet of one note, from its item on. */
function itemOf(fields: Partial<Note>, openAt: LectureSheet['openAt'] = () => null): string {
  const markdown = lectureMarkdown(sampleSheet({ notes: [sampleNote(fields)], openAt }));
  return markdown.split('## Notes\n\n')[1] ?? '';
}

/** The lines of a list item, joined as they stand in the file. */
function lines(...all: string[]): string {
  return `${all.join('\n')}\n`;
}

describe('the Markdown of a lecture', () => {
  it('has its doors, notes in order of time, and readings', () => {
    const sheet = sampleSheet({
      course: '15.356 How to Develop Breakthrough Products and Services, Spring 2012',
      speakers: ['Eric von Hippel'],
      sources: [
        { name: 'YouTube', address: 'https://www.youtube.com/watch?v=RPSt0o3yRhI' },
        { name: 'iTunes U', address: null },
      ],
      notes: [
        sampleNote({ id: 'd', time: 3723, kind: 'unclear', text: 'What is *sticky*?\n\nAsk.' }),
        sampleNote({ id: 'a' }),
        sampleNote({ id: 'b', time: 5, end: 20, kind: 'question', text: 'Why?\r\n- x' }),
        sampleNote({ id: 'c', time: 60, text: ' ' }),
        sampleNote({ id: 'e', time: 61, kind: 'unclear', text: '' }),
        sampleNote({ id: 'f', text: 'Removed.', deletedAt: AT }),
      ],
      readings: [
        sampleReading({
          part: 'Chapter 7',
          citation: [
            { text: 'von Hippel, Eric. ', href: null },
            { text: 'Democratizing [Innovation]', href: 'https://a.example/b_(c) d' },
            { text: '. MIT Press, 2005.', href: null },
          ],
        }),
        sampleReading({
          authors: ['A. Author', 'B. Author'],
          container: 'Forbes',
          published: '2011',
        }),
      ],
    });
    expect(lectureMarkdown(sheet)).toBe(
      [
        '# Lecture 3: Users Working',
        '',
        '15.356 How to Develop Breakthrough Products and Services, Spring 2012  ',
        'Eric von Hippel',
        '',
        '- [YouTube](https://www.youtube.com/watch?v=RPSt0o3yRhI)',
        '- iTunes U (closed)',
        '',
        '## Notes',
        '',
        '- [0:05–0:20](https://youtu.be/x?t=5) **Question:** Why?',
        '  - x',
        '- [1:00](https://youtu.be/x?t=60) *Marked*',
        '- [1:01](https://youtu.be/x?t=61) **Unclear**',
        '- [12:34](https://youtu.be/x?t=754) Users innovate first.',
        '- [1:02:03](https://youtu.be/x?t=3723) **Unclear:** What is *sticky*?',
        '',
        '  Ask.',
        '',
        '## Readings',
        '',
        '- von Hippel, Eric. [Democratizing \\[Innovation\\]](https://a.example/b_%28c%29%20d). MIT Press, 2005. (Chapter 7)',
        '- A. Author, B. Author. Users Rule. Forbes. 2011',
        '',
      ].join('\n'),
    );
  });

  it('is only a heading where there is nothing else', () => {
    expect(lectureMarkdown(sampleSheet())).toBe('# Lecture 3: Users Working\n');
  });

  it('does not name the part of a reading twice', () => {
    const citation = [{ text: 'Chapter 7 of Democratizing Innovation', href: null }];
    const readings = [sampleReading({ part: 'Chapter 7', citation })];
    expect(lectureMarkdown(sampleSheet({ readings }))).toContain(
      '- Chapter 7 of Democratizing Innovation\n',
    );
  });

  it.each([
    ['C# \n# and  F#', 'C# # and F#'],
    ['Music ##', 'Music \\##'],
    ['*Users* <b>_rule_</b> `x` [y] \\', '\\*Users\\* \\<b>\\_rule\\_\\</b> \\`x\\` \\[y\\] \\\\'],
    ['AT&amp;T & &x', 'AT\\&amp;T & &x'],
    ['> quoted', '\\> quoted'],
    ['1984. A novel', '1984\\. A novel'],
    ['- dash', '\\- dash'],
  ])('escapes a title that is Markdown by chance: %j', (title, escaped) => {
    expect(lectureMarkdown(sampleSheet({ title }))).toBe(`# ${escaped}\n`);
  });
});

describe('a note in Markdown', () => {
  it.each([
    ['a line', 'Plain (text) [link](x) $x_1$', lines('- 12:34 Plain (text) [link](x) $x_1$')],
    [
      'lines',
      'One\ntwo\r\n\r\nthree\rfour',
      lines('- 12:34 One', '  two', '', '  three', '  four'),
    ],
    ['blank lines around it', '\n \nOne\n\n', lines('- 12:34 One')],
    ['a list', '- one\n  - two', lines('- 12:34', '', '  - one', '    - two')],
    ['a numbered list', '1. one\n2. two', lines('- 12:34', '', '  1. one', '  2. two')],
    ['a year', '1984 was it', lines('- 12:34 1984 was it')],
    ['a heading', '# One\ntext', lines('- 12:34', '', '  # One', '  text')],
    ['a tag', '#one', lines('- 12:34 #one')],
    ['a heading by a line under it', 'One\n---', lines('- 12:34', '', '  One', '  ---')],
    ['a quotation', '> One', lines('- 12:34', '', '  > One')],
    ['a fence', '```js\na\n\tb\n```', lines('- 12:34', '', '  ```js', '  a', '      b', '  ```')],
    ['a fence left open', '```\nx', lines('- 12:34', '', '  ```', '  x')],
    ['code by spaces', '    x = 1', lines('- 12:34', '', '      x = 1')],
    ['code by tabs', '\tx = 1', lines('- 12:34', '', '      x = 1')],
    ['a table', 'a | b\n--|--\n1 | 2', lines('- 12:34', '', '  a | b', '  --|--', '  1 | 2')],
    ['a formula', '$$\nx^2\n$$', lines('- 12:34', '', '  $$', '  x^2', '  $$')],
    ['a rule', '***\nx', lines('- 12:34', '', '  ***', '  x')],
    ['emphasis', '**One** two', lines('- 12:34 **One** two')],
    ['HTML', '<details>\nx', lines('- 12:34', '', '  <details>', '  x')],
    ['a heart', '<3 this', lines('- 12:34 <3 this')],
  ])('%s', (_what, text, item) => {
    expect(itemOf({ text })).toBe(item);
  });

  it('names its kind before a block', () => {
    expect(itemOf({ kind: 'question', text: '- one' })).toBe(
      lines('- 12:34 **Question:**', '', '  - one'),
    );
  });

  it('never leaves its item, and keeps every word, whatever was written', () => {
    fc.assert(
      fc.property(uniqueById(anyNote), (notes) => {
        const markdown = lectureMarkdown(sampleSheet({ notes, openAt: () => null }));
        const [, list = ''] = markdown.split(/^## Notes\n\n/m);
        const rows = list === '' ? [] : list.slice(0, -1).split('\n');
        const heads = rows.filter((row) => row.startsWith('- '));
        expect(heads).toHaveLength(notes.filter(({ deletedAt }) => deletedAt === null).length);
        for (const row of rows) expect(row).toMatch(/^(?:- \d| {2}\s*\S|$)/u);
        for (const { text, deletedAt } of notes) {
          if (deletedAt === null) for (const word of words(text)) expect(list).toContain(word);
        }
      }),
    );
  });
});

it('hostile text costs no more than its length', () => {
  const parts = ['- ', '|-', '*', '\t', '> ', '= ', '\n', ' ', '#', '&', '1', '_ ', '<', '(', '.'];
  for (const part of parts) {
    const text = `x\n${part.repeat(100_000)}x`;
    const start = performance.now();
    const readings = [sampleReading({ citation: [{ text, href: `https://a.example/${text}` }] })];
    lectureMarkdown(sampleSheet({ title: text, notes: [sampleNote({ text })], readings }));
    lectureMarkdown(sampleSheet({ notes: [sampleNote({ text: text.slice(2) })] }));
    // Milliseconds: ten times what a busy machine needs; what grows with the square takes minutes.
    expect(performance.now() - start).toBeLessThan(2_000);
  }
});

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

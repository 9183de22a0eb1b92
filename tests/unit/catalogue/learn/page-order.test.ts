import { describe, expect, it } from 'vitest';
import { type OrderedPage, orderPages } from '../../../../lib/catalogue/learn/page-order';

function page(
  path: string,
  title: string,
  links: [path: string, text: string][] = [],
): OrderedPage {
  return { path, title, shows: '', links: links.map(([to, text]) => ({ path: to, text })) };
}

const order = (pages: OrderedPage[]) => orderPages(pages).map(({ path }) => path);

describe('pages', () => {
  it('follow "Next", and never "Previous" or a link in the text', () => {
    const pages = [
      page('z', 'Syllabus', [
        ['exam', 'the exam'],
        ['m', 'Next'],
      ]),
      page('m', 'Meet us', [
        ['z', 'Previous'],
        ['a', 'Next »'],
      ]),
      page('a', 'First', [
        ['m', 'Previous'],
        ['exam', 'Next'],
      ]),
      page('exam', 'Exam', [['a', 'Previous']]),
    ];
    expect(order(pages)).toEqual(['z', 'm', 'a', 'exam']);
  });

  it('have the pages below them after them, as they link them, then the others by their numbers', () => {
    const pages = [
      page('v/part-10', 'Part 10'),
      page('v/part-9', 'Part 9'),
      page('v/b', 'B'),
      page('v/a', 'A'),
      page('v', 'Videos', [
        ['v/b', 'B'],
        ['v/a', 'A'],
      ]),
    ];
    expect(order(pages)).toEqual(['v', 'v/b', 'v/a', 'v/part-9', 'v/part-10']);
  });

  it('that nothing leads to come by number, then the longest way first', () => {
    const pages = [
      page('x', 'About'),
      page('chain', 'Syllabus', [['chain-2', 'Next']]),
      page('chain-2', 'End'),
      page('w10', 'Week 10: Wind'),
      page('w2', 'Week 2: Sun'),
      page('ii', 'Unit II: Stars'),
    ];
    expect(order(pages)).toEqual(['ii', 'w2', 'w10', 'chain', 'chain-2', 'x']);
  });

  it('that nothing leads to come by the numbers of their videos, where they have none', () => {
    const pages = [
      { ...page('a', 'Apples'), shows: 'Lecture 10: Apples' },
      { ...page('b', 'Beans'), shows: 'Lecture 9: Beans' },
      { ...page('c', 'Lecture 11'), shows: 'Lecture 1: Beans' },
      { ...page('d', 'About'), shows: 'Beans' },
    ];
    expect(order(pages)).toEqual(['b', 'a', 'c', 'd']);
    const weeks = [
      { ...page('projects', 'Projects'), shows: 'Lecture 8: Design' },
      page('w10', 'Week 10: Wind'),
      page('w2', 'Week 2: Sun'),
    ];
    expect(order(weeks)).toEqual(['w2', 'w10', 'projects']);
  });

  it('come after pages that lead further, also where those were not read', () => {
    const pages = [page('a', 'About'), page('u', 'Unit one', [['u/a', 'first']])];
    expect(order(pages)).toEqual(['u', 'a']);
  });

  it('in a ring have an order and an end', () => {
    const pages = [page('b', 'B', [['a', 'Next']]), page('a', 'A', [['b', 'Next']])];
    expect(order(pages)).toEqual(['a', 'b']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, formatCatalogue, formatReport } from '../../../../lib/catalogue/crawl/assemble';
import type { CrawledCourse } from '../../../../lib/catalogue/crawl/crawl-course';
import { parseCatalogue } from '../../../../lib/catalogue/schema';
import { toFacts } from '../../../../lib/catalogue/whole-index/pack-index';
import type { Course } from '../../../../lib/domain/course';
import { course, file, lecture, listing, source, youtube } from '../made-up';

/** A course whose listings have these numbers, in this order; recordings are named after them. */
function madeUp(slug: string, ...numbers: number[]): Course {
  const id = (number: number) => `youtube:${String(number).padStart(11, 'v')}`;
  return toFacts(
    course(slug, {
      lectures: numbers.map((number) => lecture(id(number))),
      listings: numbers.map((number, index) =>
        listing(number, id(number), { position: index + 1 }),
      ),
    }),
  );
}

function crawled(its: Course, ...reasons: string[]): CrawledCourse {
  const problems = reasons.map((reason) => ({ file: 'a', field: 'b', reason }));
  return { slug: its.slug, course: its, problems, isDone: true };
}

const titles = (its: Course | undefined) => its?.listings.map(({ title }) => title);

describe('the catalogue of a crawl', () => {
  it('is the same whatever order the courses were read in', () => {
    const courses = [1, 2, 3, 4].map((number) => crawled(madeUp(`0-0${number}-a`, number), 'odd'));
    const expected = assemble(courses, null);
    expect(expected.file.courses.map(({ slug }) => slug)).toEqual([
      '0-01-a',
      '0-02-a',
      '0-03-a',
      '0-04-a',
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(courses, { minLength: 4 }), (shuffled) => {
        expect(assemble(shuffled, null)).toEqual(expected);
      }),
    );
  });

  it('keeps what an earlier crawl knew, after what is there now', () => {
    const earlier = file(madeUp('0-01-a', 1, 9, 2), madeUp('0-02-gone', 5));
    const { courses } = assemble([crawled(madeUp('0-01-a', 2, 1, 3))], earlier).file;
    expect(titles(courses[0])).toEqual(['Listing 2', 'Listing 1', 'Listing 3', 'Listing 9']);
    expect(courses[0]?.listings.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect(titles(courses[1])).toEqual(['Listing 5']);
  });

  it('keeps a source that OCW has taken away', () => {
    const former = source({ kind: 'archive', id: 'ITEM/lecture.mp4' });
    const before = madeUp('0-01-a', 1);
    const earlier = { ...before, lectures: [lecture(before.lectures[0]?.id ?? '', [former])] };
    const { courses } = assemble([crawled(before)], file(earlier)).file;
    expect(courses[0]?.lectures[0]?.sources.map(({ kind }) => kind)).toEqual([
      'youtube',
      'archive',
    ]);
  });

  it('does not change when the same is crawled again', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const now = [crawled(madeUp('0-01-a', ...one))];
        const first = assemble(now, file(madeUp('0-01-a', ...other))).file;
        expect(assemble(now, first).file).toEqual(first);
      }),
    );
  });

  it('has each uid once, and says where else it was', () => {
    const { file: made, oddities } = assemble(
      [crawled(madeUp('0-01-a', 1, 2)), crawled(madeUp('0-02-b', 2, 3))],
      null,
    );
    expect(parseCatalogue(made)).toMatchObject({ ok: true });
    expect(made.courses.map(titles)).toEqual([['Listing 1', 'Listing 2'], ['Listing 3']]);
    expect(oddities).toMatchObject([{ course: '0-02-b', field: 'uid' }]);
  });

  it('has nothing of a course that could not be read but what was known of it', () => {
    const failed = { slug: '0-01-a', course: null, problems: [], isDone: true };
    expect(assemble([failed], null).file.courses).toEqual([]);
    expect(assemble([failed], file(madeUp('0-01-a', 1))).file.courses).toHaveLength(1);
  });

  it('is written as a line for each course, and read as what it was', () => {
    const { file: made } = assemble(
      [crawled(madeUp('0-01-a', 1)), crawled(madeUp('0-02-b'))],
      null,
    );
    const text = formatCatalogue(made);
    expect(text.split('\n')).toHaveLength(2 + 2 + 1);
    expect(JSON.parse(text)).toEqual(made);
    expect(JSON.parse(formatCatalogue(file()))).toEqual(file());
  });
});

it('the report has a line for each oddity', () => {
  const { oddities } = assemble([crawled(madeUp('0-01-a', 1), 'z', 'is\n\todd')], null);
  expect(formatReport(oddities)).toBe(
    'course\tfile\tfield\treason\n0-01-a\ta\tb\tis odd\n0-01-a\ta\tb\tz\n',
  );
});

it('a made-up video is one of YouTube', () => {
  expect(madeUp('0-01-a', 1).lectures[0]?.sources).toMatchObject([youtube('vvvvvvvvvv1')]);
});

import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Catalogue, createCatalogue } from '../../../../lib/catalogue/catalogue';
import { recognise } from '../../../../lib/catalogue/recognise';
import { openIndex, type WholeIndex } from '../../../../lib/catalogue/whole-index/open-index';
import { packIndex, toFacts } from '../../../../lib/catalogue/whole-index/pack-index';
import type { CatalogueFile, Course } from '../../../../lib/domain/course';
import { parseRefKey, refKey, type SourceRef } from '../../../../lib/domain/source';
import { HAS_REAL_VIDEOS, repeatRealCourses } from '../../../bench/real-courses';
import { archive, course, file, lecture, listing, ocw, source, youtube } from '../made-up';

const SHARED = youtube('sssssssssss');

function madeUp(number: number, facts: Partial<Course> = {}): Course {
  const slug = `0-0${number}-made-up-fall-2030`;
  const own = youtube(`${number}`.padStart(11, 'v'));
  const at = (name: string) => source(ocw(`courses/${slug}/resources/${name}`));
  return course(slug, {
    sources: [source(ocw(`0-0${number}F30`))],
    lectures: [
      lecture(`youtube:${own.id}`, [source(own), source(archive(`ITEM-${number}/a b.mp4`))]),
      lecture('youtube:sssssssssss', [source(SHARED)]),
    ],
    listings: [
      listing(10 * number, `youtube:${own.id}`, { sources: [at('own')] }),
      listing(10 * number + 1, 'youtube:sssssssssss', { start: 5, sources: [at('shared')] }),
    ],
    ...facts,
  });
}

const MADE_UP = file(
  madeUp(1),
  course('0-02-without-lectures-fall-2030'),
  madeUp(3),
  madeUp(4, {
    sources: [source(ocw('courses/physics/0-04-older-fall-2020/video-lectures'))],
  }),
);

/** Opens it as an extension does, and keeps which files were read. */
async function open(courses: CatalogueFile): Promise<{ index: WholeIndex; read: string[] }> {
  const files = new Map(packIndex(courses).map(({ name, bytes }) => [name, bytes]));
  const read: string[] = [];
  const index = await openIndex(async (name) => {
    read.push(name);
    const bytes = files.get(name);
    if (!bytes) throw new Error(`There is no ${name}`);
    return new Response(new Uint8Array(bytes));
  });
  return { index, read };
}

async function read(index: WholeIndex, refs: SourceRef[]): Promise<Course[]> {
  return Promise.all(index.find(refs).map(index.read));
}

describe('an index', () => {
  it.each([
    ['a video', [youtube('vvvvvvvvvv3')], [2]],
    ['a video of several courses', [SHARED], [0, 2, 3]],
    ['several refs', [youtube('vvvvvvvvvv3'), youtube('vvvvvvvvvv1')], [0, 2]],
    ['a file of the Archive', [archive('ITEM-1/a b.mp4')], [0]],
    ['a file that no course names', [archive('ITEM-1/other.mp4')], [0]],
    ['an item of the Archive', [archive('ITEM-4')], [3]],
    ['a page of a course', [ocw('courses/0-03-made-up-fall-2030/pages/readings')], [2]],
    ['a home', [ocw('courses/0-03-made-up-fall-2030')], [2]],
    ['a legacy page', [ocw('courses/physics/0-03-made-up-fall-2030/lectures/one')], [2]],
    ['an older slug', [ocw('courses/physics/0-04-older-fall-2020/video-lectures')], [3]],
    ['a short address', [ocw('0-01F30')], [0]],
    ['a file of OCW', [{ kind: 'file', id: 'courses/0-01-made-up-fall-2030/x.mp4' }], [0]],
    ['a course without lectures', [ocw('courses/0-02-without-lectures-fall-2030')], []],
    ['an unknown video', [youtube('xxxxxxxxxxx')], []],
    ['an unknown course', [ocw('courses/9-99-other-fall-2030/resources/own')], []],
    ['nothing', [], []],
  ] as [string, SourceRef[], number[]][])('names the courses of %s', async (_, refs, courses) => {
    const { index } = await open(MADE_UP);
    expect(index.find(refs)).toEqual(courses);
  });

  it('reads the table, and then only the courses in question', async () => {
    const { index, read: files } = await open(MADE_UP);
    await read(index, [youtube('vvvvvvvvvv3')]);
    expect(files).toEqual(['table.dat', '2.json']);
  });

  it('gives the facts of a course', async () => {
    const { index } = await open(MADE_UP);
    expect(await read(index, [SHARED])).toEqual(
      MADE_UP.courses.filter(({ listings }) => listings.length > 0).map(toFacts),
    );
  });

  it('lists every course by name, those without lectures too', async () => {
    const { index } = await open(MADE_UP);
    expect((await index.list()).map(([slug, , , , , listings]) => [slug, listings])).toEqual([
      ['0-01-made-up-fall-2030', 2],
      ['0-02-without-lectures-fall-2030', 0],
      ['0-03-made-up-fall-2030', 2],
      ['0-04-made-up-fall-2030', 2],
    ]);
  });

  it('knows nothing while it is empty', async () => {
    const { index } = await open(file());
    expect(index.find([SHARED])).toEqual([]);
    expect(await index.list()).toEqual([]);
  });
});

/** The refs that the courses named for them do not make of what all courses make of them. */
async function findDifferences(courses: CatalogueFile) {
  const whole = createCatalogue([file(...courses.courses.map(toFacts))]);
  const { index } = await open(courses);
  const refs = courses.courses.flatMap(({ lectures, listings, sources }) => [
    ...sources,
    ...lectures.flatMap(({ id, sources: its }) => [parseRefKey(id) ?? [], its].flat()),
    ...listings.flatMap((one) => one.sources),
  ]);
  const known = new Map<string, Catalogue>();
  const differences: unknown[] = [];
  for (const { kind, id } of refs) {
    const ref = { kind, id };
    const numbers = String(index.find([ref]));
    const few = known.get(numbers) ?? createCatalogue([file(...(await read(index, [ref])))]);
    known.set(numbers, few);
    const shown = { address: ref, players: kind === 'youtube' ? [ref] : [] };
    const [one, other] = [few, whole].map((catalogue) => {
      const lecture = catalogue.lecture(refKey(ref));
      return {
        recognition: recognise(catalogue, shown, null),
        lecture: lecture?.lecture,
        entries: lecture?.entries.map(({ course: { slug }, listing: { uid } }) => [slug, uid]),
      };
    });
    if (!isDeepStrictEqual(one, other)) differences.push({ ref, one, other });
  }
  return { count: refs.length, differences };
}

describe('the courses that an index names for a ref', () => {
  it('recognise it as all courses together do', async () => {
    const { count, differences } = await findDifferences(MADE_UP);
    expect(differences).toEqual([]);
    expect(count).toBeGreaterThan(15);
  });

  it.skipIf(!HAS_REAL_VIDEOS)('recognise every real one as all courses together do', async () => {
    const { count, differences } = await findDifferences(repeatRealCourses(2_500));
    expect(differences).toEqual([]);
    expect(count).toBeGreaterThan(5_000);
  });
});

import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../lib/catalogue/catalogue';
import type { Listing } from '../../../lib/domain/course';
import { course, file, lecture, listing, ocw, source, uid } from './made-up';

const SLUG = '9-99-made-up-spring-2012';
const IDS = ['AAAAAAAAAAA', 'BBBBBBBBBBB', 'CCCCCCCCCCC', 'DDDDDDDDDDD'].map(
  (id) => `youtube:${id}`,
);

/** A listing of the recording of that number, with its title, the names of its own pages, and the pages that show it. */
type Row = [
  recording: number,
  title: string,
  names: string[],
  shownAt: string[],
  facts?: Partial<Listing>,
];

function find(path: string, rows: Row[]) {
  const listings = rows.map(([recording, title, names, shownAt, facts], index) =>
    listing(index + 1, IDS[recording] ?? '', {
      title,
      sources: names.map((name) => source(ocw(`courses/${SLUG}/resources/${name}`))),
      shownAt: shownAt.map((page) => `courses/${SLUG}/${page}`),
      ...facts,
    }),
  );
  const lectures = IDS.map((id) => lecture(id));
  const catalogue = createCatalogue([file(course(SLUG, { lectures, listings }))]);
  const found = catalogue.find(ocw(path));
  const shown = catalogue.listingsAt(ocw(path)).map((entry) => entry.listing.uid);
  if (found?.type === 'lecture') {
    expect(shown).toEqual(found.listing === null ? expect.anything() : [found.listing]);
    return IDS.indexOf(found.lecture);
  }
  expect(found).toEqual({ type: 'course', course: SLUG });
  expect(shown).toEqual([]);
  return 'course';
}

const ONLY = { isOnlyName: true } as const;
const LEGACY = `courses/physics/${SLUG}`;
const REDIRECTED = `courses/${SLUG}/resources`;

describe('a legacy address is the listing’s', () => {
  it.each<[evidence: string, path: string, rows: Row[]]>([
    ['its page and name', `${LEGACY}/part-1/a`, [[0, 'Other', ['a'], ['pages/part-1']]]],
    [
      'its gallery and name',
      `${LEGACY}/part-1/a`,
      [[0, 'Other', ['a'], ['video_galleries/part-1']]],
    ],
    [
      'its page and name, where another page has the same name',
      `${LEGACY}/part-1/a`,
      [
        [0, 'A', ['a'], ['pages/part-1']],
        [1, 'A', ['a-1'], ['pages/part-2']],
      ],
    ],
    [
      'its page and title, where OCW has numbered its name',
      `${LEGACY}/part-2/a`,
      [
        [1, 'A', ['a'], ['pages/part-1']],
        [0, 'A', ['a-1'], ['pages/part-2']],
      ],
    ],
    [
      'its page and title, where OCW has cut its name',
      `${LEGACY}/part-1/lecture-4.-sun`,
      [
        [0, 'Lecture 4: Sun', ['lecture-4'], ['pages/part-1']],
        [1, 'Lecture 4: Wind', ['lecture-4-1'], ['pages/part-1']],
      ],
    ],
    [
      'its page and the beginning of its title, where OCW has cut its name',
      `${LEGACY}/part-1/lecture-4.-sun`,
      [
        [0, 'Lecture 4: Sun & Moon', ['lecture-4-1'], ['pages/part-1']],
        [1, 'Lecture 4: Sunlight', ['lecture-4'], ['pages/part-1']],
      ],
    ],
    [
      'a page deeper down, with dots in its name',
      `${LEGACY}/unit-1/u.s.-law/a`,
      [[0, 'Other', ['a'], ['pages/unit-1/u-s--law']]],
    ],
    [
      'without its department',
      `courses/${SLUG}/unit-1/law/a`,
      [[0, 'A', ['a'], ['pages/unit-1/law']]],
    ],
    ['after OCW’s redirects', `${REDIRECTED}/law/a`, [[0, 'A', ['a'], ['pages/unit-1/law']]]],
    [
      'after OCW’s redirects, with a dot',
      `${REDIRECTED}/lecture-4.-sun`,
      [[0, 'Lecture 4: Sun', ['lecture-4'], ['pages/part-1']]],
    ],
    [
      'one recording, twice on its page',
      `${LEGACY}/part-1/a`,
      [
        [0, 'A', ['a'], ['pages/part-1']],
        [0, 'A', ['a-1'], ['pages/part-1'], { start: 13 }],
      ],
    ],
    ['its name and title, which nothing else has', `${LEGACY}/gone/a`, [[0, 'A', ['a'], [], ONLY]]],
    [
      'its cut name and title, which nothing else has',
      `${LEGACY}/gone/a.-b`,
      [[0, 'A. B and C', ['a'], [], ONLY]],
    ],
    [
      'its uid',
      `${LEGACY}/anywhere/resolveuid/${uid(1).replaceAll('-', '')}`,
      [[0, 'A', ['a'], ['pages/part-1']]],
    ],
  ])('by %s', (_evidence, path, rows) => {
    expect(find(path, rows)).toBe(0);
  });
});

describe('a legacy address is the course’s', () => {
  it.each<[reason: string, path: string, rows: Row[]]>([
    ['its last part alone fits', `${LEGACY}/part-1/a`, [[0, 'Other', ['a'], [], ONLY]]],
    ['its last part is but a title', `${LEGACY}/part-1/a`, [[0, 'A', ['other'], [], ONLY]]],
    ['the course has other files of the name', `${LEGACY}/part-1/a`, [[0, 'A', ['a'], []]]],
    [
      'two recordings have the title',
      `${LEGACY}/part-1/a`,
      [
        [0, 'A', ['a'], [], ONLY],
        [1, 'A', ['other'], [], ONLY],
      ],
    ],
    [
      'the page that it names does not show the listing',
      `${LEGACY}/part-1/a`,
      [
        [0, 'A', ['a'], ['pages/part-2'], ONLY],
        [1, 'B', ['b'], ['pages/part-1'], ONLY],
      ],
    ],
    [
      'its page shows two recordings of the title',
      `${LEGACY}/part-1/a`,
      [
        [0, 'A', ['a'], ['pages/part-1']],
        [1, 'A', ['a-1'], ['pages/part-1']],
      ],
    ],
    [
      'only the beginning of its name is left, and the title says another',
      `${LEGACY}/part-1/lecture-4.-wind`,
      [[0, 'Lecture 4: Sun', ['lecture-4'], ['pages/part-1']]],
    ],
    [
      'the number is the listing’s own and none that OCW added',
      `${LEGACY}/part-1/lecture`,
      [[0, 'Lecture 1', ['lecture-1'], ['pages/part-1']]],
    ],
    ['it is a file beside it', `${LEGACY}/part-1/a.pdf`, [[0, 'A', ['a'], ['pages/part-1'], ONLY]]],
    [
      'it is a page that shows listings, and one of the page above has its name',
      `${LEGACY}/part-1/a`,
      [
        [0, 'A', ['a'], ['pages/part-1']],
        [1, 'B', ['b'], ['pages/part-1/a']],
      ],
    ],
    [
      'after OCW’s redirects, two pages can be meant',
      `${REDIRECTED}/law/a`,
      [
        [0, 'A', ['a'], ['pages/unit-1/law']],
        [1, 'A', ['a-1'], ['pages/unit-2/law']],
      ],
    ],
    ['nothing has its uid', `${LEGACY}/part-1/resolveuid/${'0'.repeat(32)}`, []],
    ['nothing is known', `${LEGACY}/part-1/a`, []],
  ])('where %s', (_reason, path, rows) => {
    expect(find(path, rows)).toBe('course');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Course } from '../../../lib/domain/course';
import { findCourseChanges, listAbsent } from '../../../lib/domain/course-changes';
import { findMoved } from '../../../lib/domain/find-moved';
import {
  archive,
  course,
  lecture,
  listing,
  reading,
  source,
  uid,
  youtube,
} from '../catalogue/made-up';

const ID = 'youtube:AAAAAAAAAAA';

const KNOWN = course('a', {
  lectures: [lecture(ID, [source(youtube('AAAAAAAAAAA')), source(archive('i/f.mp4'))])],
  listings: [1, 2, 3].map((number) => listing(number, ID)),
  readings: [reading('kite', '1'), reading('sail', '2')],
});

function change(facts: Partial<Course>, absent: string[] = [], isWhole = true) {
  return findCourseChanges(KNOWN, { ...KNOWN, ...facts }, new Set(absent), isWhole);
}

describe('what has changed in a course', () => {
  it('is nothing where nothing has', () => {
    expect(change({})).toEqual([]);
  });

  it.each<[string, Partial<Course>, object[]]>([
    [
      'a lecture more',
      { listings: [...KNOWN.listings, listing(4, ID)] },
      [{ type: 'lecture-added', title: 'Listing 4' }],
    ],
    [
      'a lecture less, which is not said of its doors too',
      { listings: KNOWN.listings.slice(1) },
      [{ type: 'lecture-gone', title: 'Listing 1' }],
    ],
    [
      'another title',
      { listings: KNOWN.listings.with(0, listing(1, ID, { title: 'New' })) },
      [{ type: 'lecture-renamed', title: 'New', before: 'Listing 1' }],
    ],
    [
      'another recording, whose doors are not said to be gone',
      {
        lectures: [...KNOWN.lectures, lecture('youtube:BBBBBBBBBBB')],
        listings: KNOWN.listings.with(0, listing(1, 'youtube:BBBBBBBBBBB')),
      },
      [{ type: 'lecture-replaced', title: 'Listing 1' }],
    ],
    [
      'another order',
      {
        listings: [
          listing(3, ID, { position: 1 }),
          listing(1, ID, { position: 2 }),
          listing(2, ID, { position: 3 }),
        ],
      },
      [{ type: 'lecture-moved', title: 'Listing 3' }],
    ],
    [
      'other readings',
      { readings: [reading('kite', '2'), reading('crowd', '1')] },
      [
        { type: 'reading-added', title: 'crowd' },
        { type: 'reading-gone', title: 'sail' },
      ],
    ],
    [
      'a door less',
      {
        lectures: [lecture(ID, [source(youtube('AAAAAAAAAAA'))])],
        listings: [listing(1, ID)],
      },
      [
        { type: 'lecture-gone', title: 'Listing 2' },
        { type: 'lecture-gone', title: 'Listing 3' },
        { type: 'door-gone', title: 'Listing 1', kind: 'archive' },
      ],
    ],
  ])('%s', (_what, facts, expected) => {
    expect(change(facts)).toEqual(expected);
  });

  it('says nothing of what is gone where only a part was read', () => {
    expect(change({ listings: [], readings: [], lectures: [] }, [], false)).toEqual([]);
  });

  it('says once that something is gone, and that it has come back', () => {
    const facts = { listings: KNOWN.listings.slice(1) };
    const absent = listAbsent(KNOWN, { ...KNOWN, ...facts });
    expect(change(facts, absent)).toEqual([]);
    expect(change({}, absent)).toEqual([{ type: 'lecture-added', title: 'Listing 1' }]);
  });
});

it('the fewest lectures have moved, and the others stand in their order', () => {
  const anyOrder = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 2 });
  fc.assert(
    fc.property(anyOrder, fc.nat(7), (order, at) => {
      const now = order.map((number) => ({ uid: uid(number) }));
      const moved = new Set(findMoved(now.toSorted(byUid), now));
      const stayed = now.filter((item) => !moved.has(item));
      expect(stayed).toEqual(stayed.toSorted(byUid));
      // One that is put elsewhere has moved alone.
      const [one, ...others] = now.toSorted(byUid);
      if (one)
        expect(findMoved([one, ...others], others.toSpliced(at, 0, one)).length < 2).toBe(true);
    }),
  );
});

function byUid(one: { uid: string }, other: { uid: string }): number {
  return one.uid < other.uid ? -1 : 1;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLearned } from '../../../../lib/catalogue/learn/merge-learned';
import type { Course } from '../../../../lib/domain/course';
import type { KeptCourse, LearnedCourse } from '../../../../lib/domain/learned-course';
import { refKey } from '../../../../lib/domain/source';
import {
  archive,
  course,
  lecture,
  listing,
  ORIGIN,
  ocw,
  reading,
  source,
  uid,
  youtube,
} from '../made-up';

const NOON = new Date('2026-03-01T12:00:00.000Z');

function learned(facts: Partial<Course>, isComplete = true): LearnedCourse {
  return { course: course('a', facts), problems: [], isComplete, isCutOff: false, unread: [] };
}

function merge(kept: KeptCourse | null, one: LearnedCourse, isAnew: boolean): KeptCourse {
  return mergeLearned(kept, one, { learnedAt: NOON, isAnew, before: kept });
}

function mergeAll(first: LearnedCourse, ...others: LearnedCourse[]): KeptCourse {
  return others.reduce<KeptCourse>((kept, one) => merge(kept, one, true), merge(null, first, true));
}

const FOUR = { label: '4', evidence: 'title', origin: ORIGIN } as const;

describe('a course that was read again', () => {
  const numbers = fc.shuffledSubarray([1, 2, 3, 4, 5]);
  const anyReading = fc
    .record({ numbers, archived: numbers, pages: numbers, isComplete: fc.boolean() })
    .map(({ numbers, archived, pages, isComplete }) =>
      learned(
        {
          lectures: numbers.map((number) =>
            lecture(`youtube:aaaaaaaaaa${number}`, [
              source(youtube(`aaaaaaaaaa${number}`)),
              ...(archived.includes(number) ? [source(archive(`i/${number}.mp4`))] : []),
            ]),
          ),
          listings: numbers.map((number, index) =>
            listing(number, `youtube:aaaaaaaaaa${number}`, {
              position: index + 1,
              sources: pages.map((page) => source(ocw(`courses/a/pages/${page}`))),
            }),
          ),
        },
        isComplete,
      ),
    );

  it('has every lecture, listing and door that any reading knew, each in a place of its own', () => {
    fc.assert(
      fc.property(anyReading, fc.array(anyReading), (first, others) => {
        const readings = [first, ...others];
        const { course: now } = mergeAll(first, ...others);
        expect(doorsOf([now])).toEqual(doorsOf(readings.map((one) => one.course)));
        const positions = now.listings.map(({ position }) => position);
        expect(positions).toEqual(positions.map((_, index) => index + 1));
      }),
    );
  });

  it('has the last reading’s order, with what is gone about where it was', () => {
    const at = (...numbers: number[]) =>
      learned({
        listings: numbers.map((number, index) => listing(number, 'x', { position: index + 1 })),
      });
    const { course: now } = mergeAll(at(1, 2, 3), at(2, 1, 4));
    expect(now.listings.map((one) => one.uid)).toEqual([2, 1, 4, 3].map(uid));
  });

  it('has a reading where it is set now, and one that is gone under its session’s new label', () => {
    const { course: now } = mergeAll(
      learned({
        sessions: [
          { label: '4', topic: 'Users' },
          { label: '5', topic: 'Crowds' },
        ],
        readings: [reading('kite', '4'), reading('sail', '4')],
        listings: [listing(1, 'x', { session: FOUR })],
      }),
      learned({
        sessions: [
          { label: '4', topic: 'Patents' },
          { label: '5', topic: 'Users' },
          { label: '6', topic: 'Crowds' },
        ],
        readings: [reading('patent', '4'), reading('kite', '5')],
        listings: [listing(2, 'x')],
      }),
    );
    expect(now.sessions).toHaveLength(3);
    expect(now.readings.map(({ title, session }) => [title, session])).toEqual([
      ['patent', '4'],
      ['kite', '5'],
      ['sail', '5'],
    ]);
    expect(now.listings.map(({ session }) => session?.label ?? null)).toEqual(['5', null]);
  });

  it.each([
    ['nothing ties any more', FOUR, true, null],
    ['this reading has not come to', FOUR, false, '4'],
    [
      'the student has tied',
      { ...FOUR, origin: { kind: 'student', from: '' } } as const,
      true,
      '4',
    ],
  ])('says of a lecture that %s what is known now', (_, session, isWhole, label) => {
    const { course: now } = mergeAll(
      learned({ listings: [listing(1, 'x', { session })] }),
      learned({ listings: [listing(1, 'x')] }, isWhole),
    );
    expect(now.listings[0]?.session?.label ?? null).toBe(label);
  });
});

describe('what has changed', () => {
  const one = learned({ listings: [listing(1, 'x'), listing(2, 'x')] });
  const other = learned({ listings: [listing(1, 'x')] });
  const gone = [{ type: 'lecture-gone', title: 'Listing 2' }];

  it('is told of a reading that began anew, until the next', () => {
    const first = merge(null, one, true);
    expect(first.changes).toBeNull();
    const second = merge(first, other, true);
    const since = NOON.toISOString();
    expect(second.changes).toEqual({ since, isWhole: true, list: gone });
    expect(merge(second, other, false).changes).toEqual(second.changes);
    expect(merge(second, other, true).changes?.list).toEqual([]);
    expect(merge(second, one, true).changes?.list).toEqual([
      { type: 'lecture-added', title: 'Listing 2' },
    ]);
  });

  it('leaves what is gone to a reading of the whole', () => {
    const part = { ...other, isComplete: false };
    const first = merge(null, one, true);
    const second = merge(first, part, true);
    expect(second.changes).toMatchObject({ isWhole: false, list: [] });
    expect(merge(second, other, true).changes?.list).toEqual(gone);
  });
});

/** One line for each door of each listing and lecture. */
function doorsOf(courses: Course[]): string[] {
  const lines = courses.flatMap(({ lectures, listings }) => [
    ...lectures.flatMap(({ id, sources }) => [id, ...sources.map((ref) => `${id} ${refKey(ref)}`)]),
    ...listings.flatMap((one) => [
      one.uid,
      ...one.sources.map((ref) => `${one.uid} ${refKey(ref)}`),
    ]),
  ]);
  return [...new Set(lines)].sort();
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLearned } from '../../../../lib/catalogue/learn/merge-learned';
import type { KeptCourse, LearnedCourse } from '../../../../lib/domain/learned-course';
import { refKey } from '../../../../lib/domain/source';
import { course, lecture, listing, ORIGIN, ocw, source, uid, youtube } from '../made-up';

const PAGES = [1, 2, 3, 4, 5];

/** A reading of these pages, each of which shows one lecture, sometimes with another recording than before. */
function readingOf(pages: number[], isComplete: boolean, recordings: number[]): LearnedCourse {
  const ids = new Map(
    pages.map((page) => [page, `youtube:aaaaaaaaa${recordings[page - 1]}${page}`]),
  );
  return {
    course: course('a', {
      lectures: [...ids.values()].map((id) => lecture(id, [source(youtube(id.slice(8)))])),
      listings: [...ids].map(([page, id], index) =>
        listing(page, id, {
          position: index + 1,
          sources: [source(ocw(`courses/a/pages/${page}`))],
        }),
      ),
    }),
    problems: PAGES.filter((page) => !pages.includes(page)).map(problemOf),
    isComplete: isComplete && pages.length === PAGES.length,
    isCutOff: false,
    unread: PAGES.filter((page) => !pages.includes(page)).map(pathOf),
  };
}

const pathOf = (page: number) => `courses/a/pages/${page}`;
const problemOf = (page: number) => ({
  file: `/${pathOf(page)}/data.json`,
  field: '',
  reason: 'no',
});

const anyReading = fc
  .tuple(
    fc.subarray(PAGES),
    fc.boolean(),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 5 }),
  )
  .map(([pages, isComplete, recordings]) => readingOf(pages, isComplete, recordings));

/** Readings that all began before anything was known, kept one after the other. */
function keepAll(readings: LearnedCourse[]): KeptCourse | null {
  return readings.reduce<KeptCourse | null>(
    (kept, one) => mergeLearned(kept, one, { learnedAt: new Date(0), isAnew: false, before: null }),
    null,
  );
}

/** Everything that is known, whatever its order: of a listing also the recordings that any reading says it shows. */
function known(kept: KeptCourse | null) {
  const lines = kept?.course.listings.map(({ uid, lecture, replaced = [], sources }) => [
    uid,
    [lecture, ...replaced.map((clip) => clip.lecture)].toSorted(),
    sources.map(refKey).toSorted(),
  ]);
  return {
    listings: lines?.map((line) => JSON.stringify(line)).toSorted(),
    lectures: kept?.course.lectures
      .map(({ id, sources }) => JSON.stringify([id, sources.map(refKey)]))
      .toSorted(),
    unread: kept?.unread.toSorted(),
    isComplete: kept?.isComplete,
    problems: kept?.problems.map(({ file }) => file).toSorted(),
  };
}

describe('readings of one course beside each other', () => {
  const some = fc.array(anyReading, { minLength: 2, maxLength: 3 });

  it('end in the same, in whatever order they end', () => {
    fc.assert(
      fc.property(some, (readings) => {
        const [one, two, three] = readings;
        const first = known(keepAll(readings));
        expect(known(keepAll(readings.toReversed()))).toEqual(first);
        if (one && two && three) expect(known(keepAll([two, one, three]))).toEqual(first);
      }),
    );
  });

  it('never go back', () => {
    fc.assert(
      fc.property(some, (readings) => {
        const kept = keepAll(readings);
        const isUnread = (path: string) => readings.every(({ unread }) => unread.includes(path));
        const unread = PAGES.map(pathOf).filter(isUnread);
        expect(kept?.unread).toEqual(unread);
        expect(kept?.problems.map(({ file }) => file).toSorted()).toEqual(
          unread.map((path) => `/${path}/data.json`),
        );
        expect(kept?.isComplete).toBe(readings.some(({ isComplete }) => isComplete));
        const positions = kept?.course.listings.map(({ position }) => position);
        expect(positions).toEqual(positions?.map((_, index) => index + 1));
      }),
    );
  });

  it('leave a whole course its order and its sessions', () => {
    const four = { label: '4', evidence: 'map', origin: ORIGIN } as const;
    const whole = readingOf(PAGES, true, [1, 1, 1, 1, 1]);
    whole.course.listings = whole.course.listings.map((one) => ({ ...one, session: four }));
    const part = readingOf([4, 2], false, [1, 1, 1, 1, 1]);
    part.course.listings = part.course.listings.map((one) => ({
      ...one,
      session: { ...four, label: '5' },
    }));
    for (const readings of [
      [whole, part],
      [part, whole],
    ]) {
      const listings = keepAll(readings)?.course.listings;
      expect(listings?.map((one) => one.uid)).toEqual(PAGES.map(uid));
      expect(new Set(listings?.map(({ session }) => session?.label))).toEqual(new Set(['4']));
    }
  });

  it('say how far a reading came that was asked anew', () => {
    const whole = keepAll([readingOf(PAGES, true, [1, 1, 1, 1, 1])]);
    const part = readingOf([1], false, [1, 1, 1, 1, 1]);
    const anew = { learnedAt: new Date(1), isAnew: true, before: whole };
    expect(mergeLearned(whole, part, anew)).toMatchObject({
      isComplete: false,
      unread: part.unread,
      problems: part.problems,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../lib/catalogue/catalogue';
import {
  course,
  file,
  lecture,
  listing,
  ORIGIN,
  ocw,
  reading,
  source,
  uid,
  youtube,
} from './made-up';

describe('look-ups', () => {
  /** Counts every property that is read of `target`, so that a look-up which passes over courses or listings shows. */
  function counted<Target extends object>(target: Target, count: () => void): Target {
    return new Proxy(target, {
      get(object, key, receiver) {
        count();
        return Reflect.get(object, key, receiver);
      },
    });
  }

  /** How many properties of courses, lectures, listings and readings each look-up reads in a catalogue of `size`. */
  function readsPerLookUp(size: number): number[] {
    let reads = 0;
    const count = () => {
      reads += 1;
    };
    const id = (number: number) => String(number).padStart(11, '0');
    const numbers = Array.from({ length: size }, (_, number) => number);
    const courses = numbers.map((number) =>
      course(`course-${number}`, {
        lectures: [counted(lecture(`youtube:${id(number)}`), count)],
        listings: counted(
          [
            counted(
              listing(number, `youtube:${id(number)}`, {
                sources: [source(ocw(`courses/course-${number}/resources/a`))],
                shownAt: [`courses/course-${number}/pages/b`],
                session: { label: '1', evidence: 'map', origin: ORIGIN },
              }),
              count,
            ),
          ],
          count,
        ),
        readings: counted([counted(reading('a', '1'), count)], count),
      }),
    );
    const large = createCatalogue([file(...courses.map((one) => counted(one, count)))]);
    const last = size - 1;
    const lookUps = [
      () => large.find(youtube(id(last))),
      () => large.find(ocw(`courses/course-${last}/resources/a`)),
      () => large.find(ocw(`courses/department/course-${last}/b/c`)),
      () => large.find(ocw(`courses/department/course-${last}/b/a`)),
      () => large.find(youtube('ZZZZZZZZZZZ')),
      () => large.lecture(`youtube:${id(last)}`),
      () => large.listingsAt(ocw(`courses/course-${last}/resources/a`)),
      () => large.course(`course-${last}`),
      () => large.neighbours(`course-${last}`, uid(last)),
    ];
    return lookUps.map((lookUp) => {
      reads = 0;
      expect(lookUp()).toBeDefined();
      return reads;
    });
  }

  it('read as little of a large catalogue as of a small one', () => {
    expect(readsPerLookUp(2_000)).toEqual(readsPerLookUp(2));
    expect(Math.max(...readsPerLookUp(2_000))).toBeLessThan(20);
  });
});

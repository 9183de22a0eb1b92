import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  advanceContent,
  type Content,
  type Moment,
  startContent,
  UNSEEN,
} from '../../../lib/domain/content-time';

const A: Moment = { source: 'blob:a', time: 754.25, duration: 2400, advert: false };
const B: Moment = { source: 'blob:b', time: 3, duration: 1800, advert: false };
const ADVERT: Moment = { source: 'blob:advert', time: 5, duration: 15, advert: true };

const seen = (moment: Moment) => advanceContent(UNSEEN, moment, false, 0);

describe('a recording from its start', () => {
  test('is told as the element shows it', () => {
    expect(seen(A)).toEqual({ time: 754.25, duration: 2400, isCurrent: true, other: null });
  });

  test('has no duration when it is live', () => {
    expect(seen({ ...A, duration: Number.POSITIVE_INFINITY })).toMatchObject({
      time: 754.25,
      duration: null,
      isCurrent: true,
    });
  });

  test('has no time before anything has loaded, and keeps its last when the element is emptied', () => {
    const empty = { ...A, time: 0, duration: Number.NaN };
    expect(seen(empty)).toMatchObject({ time: null, isCurrent: false });
    expect(advanceContent(seen(A), empty, true, 0)).toMatchObject({
      time: 754.25,
      isCurrent: false,
    });
  });
});

describe('after navigation', () => {
  const stale = startContent(A, 1000);

  test('the previous recording is not taken for the new one', () => {
    expect(advanceContent(stale, { ...A, time: 755 }, false, 5999)).toMatchObject({
      time: null,
      duration: null,
      isCurrent: false,
    });
  });

  test.each([
    ['an event says that the element was reused', A, true, 1001],
    ['the element has another source', { ...A, source: 'blob:b' }, false, 1001],
    ['the element has another duration', { ...A, duration: 1800 }, false, 1001],
    ['five seconds have passed', A, false, 6000],
  ] as const)('the element is believed when %s', (_, moment, isReused, now) => {
    expect(advanceContent(stale, moment, isReused, now)).toMatchObject({
      time: 754.25,
      isCurrent: true,
    });
  });

  test('an element that nobody had seen before is believed at once', () => {
    expect(advanceContent(startContent(null, 1000), B, false, 1001).time).toBe(3);
  });
});

describe('an advert', () => {
  test('leaves the last second before it', () => {
    const during = advanceContent(seen(A), ADVERT, true, 0);
    expect(during).toMatchObject({ time: 754.25, duration: 2400, isCurrent: false });
  });

  test('before the recording leaves no second', () => {
    expect(seen(ADVERT)).toMatchObject({ time: null, duration: null, isCurrent: false });
  });

  test('that is still in the element after its end is not taken for the recording', () => {
    const during = advanceContent(seen(A), ADVERT, false, 0);
    const ended = { ...ADVERT, time: 15, advert: false };
    expect(advanceContent(during, ended, false, 999).time).toBe(754.25);
    expect(advanceContent(during, { ...A, time: 755 }, false, 10).time).toBe(755);
  });

  test('that is part of the stream holds the time for a second at most', () => {
    const during = advanceContent(seen(A), { ...A, advert: true }, false, 0);
    expect(advanceContent(during, { ...A, time: 755 }, false, 999).time).toBe(754.25);
    expect(advanceContent(during, { ...A, time: 756 }, false, 1000).time).toBe(756);
  });
});

describe('an advert of which the page has not said so yet', () => {
  const early = { ...ADVERT, time: 0, advert: false };
  const emptied = { ...early, duration: Number.NaN };

  test('is known by its duration, also when its events say that the element was reused', () => {
    let content = advanceContent(seen(A), emptied, true, 0);
    content = advanceContent(content, early, true, 10);
    content = advanceContent(content, early, true, 20);
    expect(content).toMatchObject({ time: 754.25, duration: 2400, isCurrent: false });
    content = advanceContent(content, ADVERT, false, 30);
    content = advanceContent(content, emptied, true, 15_000);
    content = advanceContent(content, { ...A, time: 755 }, true, 15_010);
    expect(content).toMatchObject({ time: 755, duration: 2400, isCurrent: true });
  });

  test('may be followed by another', () => {
    let content = advanceContent(seen(A), early, true, 0);
    content = advanceContent(content, emptied, true, 10);
    content = advanceContent(content, { ...early, source: 'blob:next', duration: 30 }, true, 20);
    expect(content).toMatchObject({ time: 754.25, isCurrent: false });
  });

  test('before the recording is not taken for the recording when it ends', () => {
    let content = advanceContent(seen(early), ADVERT, false, 10);
    content = advanceContent(content, emptied, true, 15_000);
    expect(advanceContent(content, A, true, 15_010)).toMatchObject({
      time: 754.25,
      isCurrent: true,
    });
  });

  test('is believed after five seconds, as a recording that has another duration now', () => {
    const content = advanceContent(seen(A), early, true, 0);
    expect(advanceContent(content, early, false, 4999).duration).toBe(2400);
    expect(advanceContent(content, early, false, 5000).duration).toBe(15);
  });

  test('is not seen in a stream that grows or a duration that is rounded', () => {
    expect(advanceContent(seen(A), { ...A, duration: 2403 }, true, 0).isCurrent).toBe(true);
    const live = { ...A, duration: Number.POSITIVE_INFINITY };
    expect(advanceContent(seen(live), A, false, 0).isCurrent).toBe(true);
  });
});

test('whatever happens, no second of an advert or of a previous recording is told', () => {
  const moments = fc.record({
    source: fc.constantFrom('blob:a', 'blob:advert'),
    time: fc.double({ min: 0, max: 9000, noNaN: true }),
    isReused: fc.boolean(),
    now: fc.integer({ min: 0, max: 900 }),
  });
  fc.assert(
    fc.property(fc.array(moments), (steps) => {
      let content: Content = startContent({ ...A, source: 'blob:before' }, 0);
      let last: number | null = null;
      for (const { source, time, isReused, now } of steps) {
        const advert = source === 'blob:advert';
        const moment = { source, time, duration: advert ? 15 : 2400, advert };
        content = advanceContent(content, moment, isReused, now);
        if (!advert) last = time;
        expect(content.time).toBe(last);
        expect(content.isCurrent).toBe(!advert);
      }
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCueIndex } from '../../../lib/domain/cue-index';
import type { Cue } from '../../../lib/domain/transcript';
import { anyCues, createRandom, makeCues } from './made-up-transcript';

const CUES: Cue[] = [
  { start: 1, end: 3, text: 'one' },
  { start: 3, end: 10, text: 'two, long' },
  { start: 4, end: 5, text: 'three, over it' },
  { start: 12, end: 12, text: 'of no length' },
  { start: 20, end: 21, text: 'after a gap' },
];

/** The same by looking at every cue. */
function scan(cues: readonly Cue[], time: number) {
  const places = cues.map((_, place) => place);
  const active = places.filter((at) => {
    const cue = cues[at];
    return cue !== undefined && cue.start <= time && time < cue.end;
  });
  const lastBegun = places.findLast((at) => (cues[at]?.start ?? Number.NaN) <= time) ?? null;
  const said = active.at(-1);
  const place =
    said !== undefined
      ? { cue: said, isSaid: true }
      : lastBegun === null
        ? null
        : { cue: lastBegun, isSaid: false };
  return { active, lastBegun, place };
}

function ask(cues: readonly Cue[], times: readonly number[]) {
  const index = createCueIndex(cues);
  return times.map((time) => ({
    active: index.activeAt(time),
    lastBegun: index.lastBegun(time),
    place: index.placeAt(time),
  }));
}

describe('the cue at a second', () => {
  test.each([
    [0.9, null],
    [1, { cue: 0, isSaid: true }],
    [3, { cue: 1, isSaid: true }],
    [4.5, { cue: 2, isSaid: true }],
    [5, { cue: 1, isSaid: true }],
    [10, { cue: 2, isSaid: false }],
    [12, { cue: 3, isSaid: false }],
    [20.5, { cue: 4, isSaid: true }],
    [1e9, { cue: 4, isSaid: false }],
    [Number.NaN, null],
  ])('%d', (time, place) => {
    expect(createCueIndex(CUES).placeAt(time)).toEqual(place);
  });

  test('is none in an empty transcript', () => {
    expect(ask([], [0, 5])).toEqual([
      { active: [], lastBegun: null, place: null },
      { active: [], lastBegun: null, place: null },
    ]);
  });

  test.each([1, 2, 3])('is that of a plain scan at 1,000 times of lecture %d', (seed) => {
    const cues = makeCues(2_000, seed);
    const random = createRandom(seed);
    const length = (cues.at(-1)?.end ?? 0) + 10;
    const times = Array.from({ length: 1_000 }, () => length * random());
    // Where most can go wrong: at the borders.
    const borders = cues.slice(0, 200).flatMap(({ start, end }) => [start, end]);
    const all = [...times, ...borders];
    expect(ask(cues, all)).toEqual(all.map((time) => scan(cues, time)));
    // The lecture has what makes it hard.
    const active = times.map((time) => scan(cues, time).active.length);
    expect(active).toContain(0);
    expect(Math.max(...active)).toBeGreaterThan(1);
  });

  test('is that of a plain scan for anything that may be a transcript', () => {
    fc.assert(
      fc.property(anyCues, fc.integer({ min: -10, max: 800 }), (cues, tenths) => {
        const time = tenths / 10;
        expect(ask(cues, [time])).toEqual([scan(cues, time)]);
      }),
    );
  });

  test('costs little where one cue lasts through all the others', () => {
    const cues = [{ start: 0, end: 1e6, text: 'music' }, ...makeCues(100_000)].sort(
      (one, other) => one.start - other.start,
    );
    const index = createCueIndex(cues);
    const begun = performance.now();
    for (let time = 0; time < 10_000; time += 1) index.placeAt(20 * time);
    // A scan takes seconds.
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

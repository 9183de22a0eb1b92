// Transcripts with the shape of real ones: sentences broken over cues, pauses, two who speak at once, and cues of no length.
import fc from 'fast-check';
import type { Cue } from '../../../lib/domain/transcript';

const WORDS =
  'so what we see here is that users innovate long before there is any market and they give it away because they gain nothing by keeping it secret you know'.split(
    ' ',
  );

/** A generator of numbers from 0 to below 1, the same ones for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** A lecture's captions: one or two lines of three seconds, most of them seamless, some with gaps or over each other. */
export function makeCues(count: number, seed = 1): Cue[] {
  const random = createRandom(seed);
  const cues: Cue[] = [];
  let time = 10 * random();
  for (let place = 0; place < count; place += 1) {
    const words = Array.from(
      { length: 5 + Math.floor(7 * random()) },
      () => WORDS[Math.floor(WORDS.length * random())] ?? '',
    );
    const isEnd = random() < 0.3;
    const length = 1 + 4 * random();
    cues.push({
      start: toMilliseconds(time),
      end: toMilliseconds(time + length),
      text: `${words.join(' ')}${isEnd ? '.' : ''}`,
    });
    const chance = random();
    if (chance < 0.7) time += length;
    else if (chance < 0.85) time += length + 6 * random();
    else time += length * random();
  }
  return cues;
}

function toMilliseconds(seconds: number): number {
  return Math.round(1_000 * seconds) / 1_000;
}

/** Anything that may be a transcript. */
export const anyCues: fc.Arbitrary<Cue[]> = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
      length: fc.oneof(
        fc.constant(0),
        fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10),
      ),
      text: fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', ' ', 'Poincaré said.', 'É', '>> Yes', 'PROFESSOR: No', 'a b'),
      ),
    }),
    { maxLength: 60 },
  )
  .map((cues) =>
    cues
      .map(({ start, length, text }) => ({ start, end: start + length, text }))
      .sort((one, other) => one.start - other.start),
  );

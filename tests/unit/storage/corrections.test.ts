import { expect, it } from 'vitest';
import { correct, listCorrections } from '../../../lib/storage/corrections';
import { recordDurabilities } from './faults';
import { createStore, later, NOON, sampleCorrection } from './sample';

const { course, listing, subject } = sampleCorrection();
const LECTURE = { course, listing };

it('what the student says of a subject replaces what they said of it before, and is told', async () => {
  const database = await createStore();
  const asked = recordDurabilities();
  expect(await correct(database, LECTURE, subject, true, NOON)).toBeNull();
  expect(await listCorrections(database)).toEqual([sampleCorrection()]);
  expect(await correct(database, LECTURE, subject, false, later(1))).toBe(true);
  expect(await correct(database, LECTURE, subject, null, later(2))).toBe(false);
  const updatedAt = later(2).toISOString();
  expect(await listCorrections(database)).toEqual([
    sampleCorrection({ belongs: null, revision: 3, updatedAt }),
  ]);
  expect(asked).toEqual(['strict', 'strict', 'strict']);
});

it('two things said at once are both counted', async () => {
  const database = await createStore();
  await Promise.all([true, false].map((said) => correct(database, LECTURE, subject, said, NOON)));
  expect(await listCorrections(database)).toMatchObject([{ revision: 2 }]);
});

it('what is said of another lecture stands beside it', async () => {
  const database = await createStore();
  await correct(database, LECTURE, subject, true, NOON);
  await correct(database, { ...LECTURE, course: 'another' }, subject, true, NOON);
  expect(await listCorrections(database)).toHaveLength(2);
});

it('words that an import would refuse are refused', async () => {
  const database = await createStore();
  const long = { type: 'reading', title: 'x'.repeat(1_001), part: null } as const;
  await expect(correct(database, LECTURE, long, true, NOON)).rejects.toMatchObject({
    reason: 'invalid',
  });
  expect(await listCorrections(database)).toEqual([]);
});

import { expect, it } from 'vitest';
import { listVisits, saveVisit } from '../../../lib/storage/visits';
import { createStore, later, NOON } from './sample';

it('lists the last visit to each lecture, newest first, as many as asked for', async () => {
  const database = await createStore();
  const visit = (lecture: string, seconds: number) =>
    saveVisit(database, {
      lecture,
      title: lecture,
      time: seconds,
      visitedAt: later(seconds).toISOString(),
    });
  await visit('youtube:a', 1);
  await visit('youtube:b', 2);
  await visit('youtube:c', 3);
  await visit('youtube:a', 4);
  const listed = async (limit: number) =>
    (await listVisits(database, limit)).map(({ lecture, time }) => [lecture, time]);
  expect(await listed(2)).toEqual([
    ['youtube:a', 4],
    ['youtube:c', 3],
  ]);
  expect(await listed(9)).toHaveLength(3);
  expect(await listed(0)).toEqual([]);
});

it('keeps a visit during which the player never told a second', async () => {
  const database = await createStore();
  const visit = { lecture: 'youtube:a', title: 'A', time: null, visitedAt: NOON.toISOString() };
  await saveVisit(database, visit);
  expect(await listVisits(database, 1)).toEqual([visit]);
});

it('leaves the second that was known when a later visit has none', async () => {
  const database = await createStore();
  const visit = { lecture: 'youtube:a', title: 'A', time: 754, visitedAt: NOON.toISOString() };
  await saveVisit(database, visit);
  await saveVisit(database, { ...visit, time: null, visitedAt: later(9).toISOString() });
  expect(await listVisits(database, 1)).toMatchObject([
    { time: 754, visitedAt: later(9).toISOString() },
  ]);
});

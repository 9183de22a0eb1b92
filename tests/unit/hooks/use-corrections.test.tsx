// @vitest-environment happy-dom
import '../stand-in-browser';
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { createCatalogue } from '../../../lib/catalogue/catalogue';
import { viewLecture } from '../../../lib/catalogue/lecture-view';
import { useCorrections } from '../../../lib/hooks/use-corrections';
import { listCorrections } from '../../../lib/storage/corrections';
import { course, file, lecture, listing } from '../catalogue/made-up';
import { createStore } from '../storage/sample';
import { letStoreWork, refuseWrites } from './failing-store';

const ID = 'youtube:AAAAAAAAAAA';
const KITE = { type: 'reading', title: 'Kite', part: null } as const;
const catalogue = createCatalogue([
  file(course('one-1', { lectures: [lecture(ID)], listings: [listing(1, ID)] })),
]);

afterEach(cleanup);

async function start() {
  const database = await createStore();
  const store = { database, opening: Promise.resolve(database) };
  const shown = viewLecture(catalogue, ID, { course: null, listing: null });
  const { result } = renderHook(() => useCorrections(store, shown));
  await act(() => result.current.correct(KITE, true));
  await waitFor(() => expect(result.current.done).toMatchObject({ belongs: true, before: null }));
  return { result, said: async () => (await listCorrections(database)).map((one) => one.belongs) };
}

test('an undo is gone as soon as it is pressed, before the store has answered', async () => {
  const { result, said } = await start();
  void act(() => result.current.undo());
  expect(result.current.done).toBeNull();
  await waitFor(async () => expect(await said()).toEqual([null]));
  expect(result.current.done).toBeNull();
});

test('an undo that the store refuses is there again, with why', async () => {
  const { result, said } = await start();
  refuseWrites();
  await act(() => result.current.undo());
  await waitFor(() => expect(result.current.done).toMatchObject({ belongs: true }));
  expect(result.current.problem).toMatchObject({ doing: 'correct' });
  letStoreWork();
  await act(() => result.current.undo());
  await waitFor(async () => expect(await said()).toEqual([null]));
  await waitFor(() => expect(result.current).toMatchObject({ done: null, problem: null }));
});

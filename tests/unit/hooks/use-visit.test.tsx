// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { renderHook, waitFor } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LectureView } from '../../../lib/domain/lecture-view';
import { useVisit } from '../../../lib/hooks/use-visit';
import { watchChanges } from '../../../lib/storage/changes';
import { type Database, openDatabase } from '../../../lib/storage/database';
import { listVisits } from '../../../lib/storage/visits';
import { createLectureView } from '../../components/fixtures';

let database: Database;
let saved: number;
let unwatch: () => void;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  saved = 0;
  unwatch = watchChanges(({ type }) => {
    if (type === 'visits') saved += 1;
  });
});
afterEach(() => {
  unwatch();
  database.close();
});

async function seeTime(time: number | null): Promise<void> {
  await waitFor(async () => expect((await listVisits(database, 1))[0]?.time).toBe(time));
}

test('a lecture that is drawn anew is kept once, and again ten seconds on', async () => {
  const time = signal<number | null>(61);
  const { rerender } = renderHook(
    ({ lecture }: { lecture: LectureView }) => useVisit(database, lecture, time),
    { initialProps: { lecture: createLectureView() } },
  );
  await seeTime(61);
  for (let turn = 0; turn < 3; turn += 1) rerender({ lecture: createLectureView() });
  time.value = 64;
  time.value = 72;
  await seeTime(72);
  expect(saved).toBe(2);
});

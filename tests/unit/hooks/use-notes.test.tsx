// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../stand-in-browser';
import { useNotes } from '../../../lib/hooks/use-notes';
import { announceChange } from '../../../lib/storage/changes';
import type { Database } from '../../../lib/storage/database';
import { editNote, removeNote, restoreNote, saveNote } from '../../../lib/storage/notes';
import { createStore, LECTURE, NOON, sampleNote } from '../storage/sample';

let database: Database;

beforeEach(async () => {
  database = await createStore();
  for (const [id, time] of [
    ['one', 10],
    ['two', 20],
    ['three', 30],
  ] as const)
    await saveNote(database, sampleNote({ id, time, text: id }));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open() {
  const { result } = renderHook(() => useNotes(database, LECTURE));
  await waitFor(() => expect(result.current.notes).toHaveLength(3));
  const readAll = vi.spyOn(IDBIndex.prototype, 'getAll');
  const seen = () => result.current.notes?.map(({ text }) => text);
  return { result, readAll, seen };
}

test('a note that changes is read alone, and the others stay the same', async () => {
  const { result, readAll, seen } = await open();
  const [, two] = result.current.notes ?? [];
  await act(async () => void (await editNote(database, 'one', { text: 'first', time: 25 }, NOON)));
  await waitFor(() => expect(seen()).toEqual(['two', 'first', 'three']));
  expect(result.current.notes?.[0]).toBe(two);
  await act(async () => void (await removeNote(database, 'two', NOON)));
  await waitFor(() => expect(seen()).toEqual(['first', 'three']));
  await act(async () => void (await restoreNote(database, 'two', NOON)));
  await waitFor(() => expect(seen()).toEqual(['two', 'first', 'three']));
  await act(
    async () => void (await saveNote(database, sampleNote({ id: 'four', time: 1, text: 'four' }))),
  );
  await waitFor(() => expect(seen()).toEqual(['four', 'two', 'first', 'three']));
  expect(readAll).not.toHaveBeenCalled();
});

test('all are read where any can have changed, and where changes come one upon the other', async () => {
  const { readAll, seen } = await open();
  await database.put('notes', sampleNote({ id: 'two', time: 20, text: 'second', revision: 2 }));
  announceChange({ type: 'notes', lecture: null });
  await waitFor(() => expect(seen()).toEqual(['one', 'second', 'three']));
  expect(readAll).toHaveBeenCalled();
  await act(async () => {
    await Promise.all([
      editNote(database, 'one', { text: 'a' }, NOON),
      editNote(database, 'two', { text: 'b' }, NOON),
      editNote(database, 'three', { text: 'c' }, NOON),
    ]);
  });
  await waitFor(() => expect(seen()).toEqual(['a', 'b', 'c']));
});

// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../stand-in-browser';
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useUnfinished } from '../../../lib/hooks/use-unfinished';
import { type Database, openDatabase } from '../../../lib/storage/database';
import { listDrafts, saveDraft } from '../../../lib/storage/drafts';
import { sampleDraft } from '../storage/sample';
import { letStoreWork, refuseWrites } from './failing-store';

let database: Database;
let name = 0;

beforeEach(async () => {
  name += 1;
  database = await openDatabase(`unfinished-${name}`);
  await saveDraft(database, sampleDraft());
});
afterEach(() => {
  cleanup();
  database.close();
});

async function start() {
  const view = renderHook(() => useUnfinished(database));
  await waitFor(() => expect(view.result.current.drafts).toHaveLength(1));
  return view.result;
}

describe('unfinished notes', () => {
  test('are discarded and brought back', async () => {
    const result = await start();
    await act(() => result.current.discard(sampleDraft()));
    await waitFor(() => expect(result.current.drafts).toEqual([]));
    expect(result.current.discarded).toEqual(sampleDraft());
    await act(() => result.current.undoDiscard());
    await waitFor(() => expect(result.current.drafts).toEqual([sampleDraft()]));
    expect(result.current.discarded).toBeNull();
  });

  test('stand when the store refuses, and that is said', async () => {
    const result = await start();
    refuseWrites();
    await act(() => result.current.discard(sampleDraft()));
    expect(result.current).toMatchObject({
      problem: { doing: 'discard-unfinished' },
      discarded: null,
    });
    letStoreWork();
    await act(() => result.current.discard(sampleDraft()));
    expect(result.current.problem).toBeNull();
    expect(await listDrafts(database)).toEqual([]);
  });
});

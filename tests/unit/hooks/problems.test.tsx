// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../stand-in-browser';
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { useComposer } from '../../../lib/hooks/use-composer';
import { useNotes } from '../../../lib/hooks/use-notes';
import { useSettings } from '../../../lib/hooks/use-settings';
import { type Database, openDatabase } from '../../../lib/storage/database';
import { saveNote } from '../../../lib/storage/notes';
import { readSettings } from '../../../lib/storage/settings';
import { StorageError } from '../../../lib/storage/storage-error';
import { createNote } from '../../components/fixtures';
import { letStoreWork, refuseReads, refuseWrites } from './failing-store';

const LECTURE = { id: 'youtube:odj5VnTI490', title: 'Lecture 3' };
const OTHER = 'youtube:RPSt0o3yRhI';

let database: Database;
let name = 0;

beforeEach(async () => {
  name += 1;
  database = await openDatabase(`problems-${name}`);
});
afterEach(() => {
  cleanup();
  database.close();
});

function startComposer() {
  const store = { database, opening: Promise.resolve(database) };
  return renderHook(() =>
    useComposer({
      store,
      lecture: LECTURE,
      position: () => 757,
      lastTime: 0,
      page: null,
      delay: 3,
    }),
  );
}

describe('what the composer could not do', () => {
  test('is a mark', async () => {
    const { result } = startComposer();
    refuseWrites();
    await act(() => result.current.mark());
    await waitFor(() => expect(result.current.problem).toMatchObject({ doing: 'mark' }));
  });

  test('is a discard, and the text can still be brought back', async () => {
    const { result } = startComposer();
    await act(() => result.current.write('Rash'));
    refuseWrites();
    await act(() => result.current.discard());
    await waitFor(() => expect(result.current.problem).toMatchObject({ doing: 'discard' }));
    expect(result.current.discarded).toMatchObject({ text: 'Rash' });
  });

  test('is looking for a draft', async () => {
    refuseReads();
    const { result } = startComposer();
    await waitFor(() => expect(result.current.problem).toMatchObject({ doing: 'read-draft' }));
  });
});

describe('what could not be done to a note', () => {
  const note = createNote({ lecture: LECTURE.id });

  async function startNotes() {
    await saveNote(database, note);
    const view = renderHook(({ lecture }) => useNotes(database, lecture), {
      initialProps: { lecture: LECTURE.id },
    });
    await waitFor(() => expect(view.result.current.notes).toHaveLength(1));
    return view;
  }

  test('is its deletion: the note stands and no undo is offered', async () => {
    const { result, rerender } = await startNotes();
    refuseWrites();
    await act(() => result.current.remove(note));
    expect(result.current).toMatchObject({ problem: { doing: 'remove' }, removed: null });
    expect(result.current.notes).toHaveLength(1);
    rerender({ lecture: OTHER });
    expect(result.current.problem).toBeNull();
  });

  test('is bringing it back: the undo stands, and may work later', async () => {
    const { result } = await startNotes();
    await act(() => result.current.remove(note));
    refuseWrites();
    await act(() => result.current.undoRemove());
    expect(result.current).toMatchObject({ problem: { doing: 'restore' }, removed: note });
    letStoreWork();
    await act(() => result.current.undoRemove());
    expect(result.current).toMatchObject({ problem: null, removed: null });
  });

  test('is reading it', async () => {
    refuseReads();
    const { result } = renderHook(() => useNotes(database, LECTURE.id));
    await waitFor(() => expect(result.current.problem).toMatchObject({ doing: 'read-notes' }));
  });
});

describe('a setting that cannot be saved', () => {
  test('is said, and what is stored stands, until one can', async () => {
    const { result } = renderHook(() =>
      useSettings({ database, opening: Promise.resolve(database) }),
    );
    refuseWrites();
    await act(() => result.current.change({ ...DEFAULT_SETTINGS, noteDelay: 10 }));
    expect(result.current).toMatchObject({
      problem: { doing: 'change-setting' },
      settings: { ...DEFAULT_SETTINGS, noteDelay: 3 },
    });
    letStoreWork();
    await act(() => result.current.change({ ...DEFAULT_SETTINGS, noteDelay: 10 }));
    await waitFor(() =>
      expect(result.current.settings).toEqual({ ...DEFAULT_SETTINGS, noteDelay: 10 }),
    );
    expect(result.current.problem).toBeNull();
  });

  test('is said where there is no store', async () => {
    const opening = Promise.reject(new StorageError('refused', null));
    const { result } = renderHook(() => useSettings({ database: null, opening }));
    await act(() => result.current.change({ ...DEFAULT_SETTINGS, noteDelay: 10 }));
    expect(result.current.problem).toMatchObject({ doing: 'change-setting' });
  });
  test('waits for a store that is still being opened', async () => {
    const opening = Promise.resolve(database);
    const { result } = renderHook(() => useSettings({ database: null, opening }));
    await act(() => result.current.change({ ...DEFAULT_SETTINGS, noteDelay: 10 }));
    expect(result.current.problem).toBeNull();
    expect(await readSettings(database)).toEqual({ ...DEFAULT_SETTINGS, noteDelay: 10 });
  });
});

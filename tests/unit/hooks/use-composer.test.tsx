// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../stand-in-browser';
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createDraft, noteFromDraft } from '../../../lib/domain/note';
import { useComposer } from '../../../lib/hooks/use-composer';
import { type Database, openDatabase } from '../../../lib/storage/database';
import { findDraft, listDrafts, saveDraft } from '../../../lib/storage/drafts';
import { listNotes, saveNote } from '../../../lib/storage/notes';
import { openStore } from '../../../lib/storage/open-store';
import { StorageError } from '../../../lib/storage/storage-error';
import { createArea, loadMaker } from '../storage/copy-area';

const THREE = { id: 'youtube:odj5VnTI490', title: 'Lecture 3' };
const FOUR = { id: 'youtube:RPSt0o3yRhI', title: 'Lecture 4' };

let database: Database;
let name = 0;

beforeEach(async () => {
  name += 1;
  database = await openDatabase(`composer-${name}`);
});
afterEach(() => {
  cleanup();
  database.close();
});

interface Given {
  lecture: typeof THREE | null;
  at: number | null;
  store: Database | null;
  opening?: Promise<Database>;
}

function start(given: Partial<Given> = {}) {
  return renderHook(
    ({ lecture, at, store, opening = Promise.resolve(database) }: Given) =>
      useComposer({
        store: { database: store, opening },
        lecture,
        position: () => at,
        page: null,
        lastTime: 40,
        delay: 3,
      }),
    { initialProps: { lecture: THREE, at: 757, store: database, ...given } },
  );
}

function createOther() {
  return createDraft(
    { id: 'other', lecture: FOUR.id, title: FOUR.title, position: 5, delay: 0 },
    new Date(),
  );
}

describe('the composer', () => {
  test('keeps every keystroke as a draft with the second of the first', async () => {
    const { result, rerender } = start();
    await act(() => result.current.write('F'));
    rerender({ lecture: THREE, at: 900, store: database });
    await act(() => result.current.write('Foldit'));
    await waitFor(async () =>
      expect(await findDraft(database, THREE.id)).toMatchObject({ text: 'Foldit', time: 754 }),
    );
  });

  test('saves what is written once, however often it is asked to', async () => {
    const { result } = start();
    await act(() => result.current.write('Foldit'));
    await act(() => {
      result.current.save();
      result.current.save();
    });
    await waitFor(() => expect(result.current.status).toBe('saved'));
    expect(result.current.draft).toBeNull();
    expect(await listNotes(database, THREE.id)).toMatchObject([{ text: 'Foldit', time: 754 }]);
    expect(await listDrafts(database)).toEqual([]);
  });

  test('stays with the lecture where the writing began', async () => {
    const { result, rerender } = start();
    await act(() => result.current.write('Users give'));
    rerender({ lecture: FOUR, at: 2, store: database });
    await act(() => result.current.write('Users give it away'));
    expect(result.current.draft).toMatchObject({ lecture: THREE.id, time: 754 });
    await act(() => void result.current.save());
    await waitFor(() => expect(result.current.status).toBe('saved'));
    expect(await listNotes(database, THREE.id)).toHaveLength(1);
    expect(await listNotes(database, FOUR.id)).toEqual([]);
  });

  test('takes up the draft of the lecture in front', async () => {
    const first = start();
    await act(() => first.result.current.write('Half a sen'));
    await waitFor(async () => expect(await listDrafts(database)).toHaveLength(1));
    first.unmount();
    const { result } = start({ at: 5 });
    await waitFor(() =>
      expect(result.current.draft).toMatchObject({ text: 'Half a sen', time: 754 }),
    );
  });

  test('empties when another view has saved the same draft', async () => {
    const { result } = start();
    await act(() => result.current.write('Begun here'));
    await waitFor(async () => expect(await listDrafts(database)).toHaveLength(1));
    const { draft } = result.current;
    if (!draft) throw new Error('Nothing is being written.');
    await act(() => saveNote(database, noteFromDraft(draft, new Date())));
    await waitFor(() => expect(result.current.draft).toBeNull());
    expect(await listNotes(database, THREE.id)).toHaveLength(1);
  });

  test('lets go of a draft that it took up, when another view has saved it', async () => {
    const first = start();
    await act(() => first.result.current.write('Half a sentence'));
    await waitFor(async () => expect(await listDrafts(database)).toHaveLength(1));
    const second = start({ at: 5 });
    await waitFor(() => expect(second.result.current.draft?.text).toBe('Half a sentence'));
    await act(() => void first.result.current.save());
    await waitFor(() => expect(second.result.current.draft).toBeNull());
  });

  test('keeps and saves what is written before the store is open', async () => {
    let open = (_: Database): void => {};
    const opening = new Promise<Database>((resolve) => {
      open = resolve;
    });
    const { result } = start({ store: null, opening });
    await act(() => result.current.write('Quick'));
    await act(() => void result.current.save());
    await act(() => result.current.write('Quicker'));
    expect(result.current.problem).toBeNull();
    await act(() => open(database));
    await waitFor(async () =>
      expect(await listDrafts(database)).toMatchObject([{ text: 'Quicker' }]),
    );
    expect(await listNotes(database, THREE.id)).toMatchObject([{ text: 'Quick', time: 754 }]);
  });

  test('without a store the text stays, and why is said', async () => {
    const opening = Promise.reject(new StorageError('refused', null));
    const { result } = start({ store: null, opening });
    await act(() => result.current.write('Precious'));
    await waitFor(() => expect(result.current.status).toBe('failed'));
    await act(() => void result.current.save());
    await waitFor(() =>
      expect(result.current.problem).toMatchObject({ doing: 'save', error: { reason: 'refused' } }),
    );
    expect(result.current.draft).toMatchObject({ text: 'Precious' });
  });

  test('text typed while a save fails comes after what was to be saved', async () => {
    const { result } = start();
    await act(() => result.current.write('First'));
    database.close();
    await act(() => {
      result.current.save();
      result.current.write('second');
    });
    await waitFor(() => expect(result.current.status).toBe('failed'));
    await waitFor(() => expect(result.current.draft?.text).toBe('First\nsecond'));
  });

  test('discarded text comes back', async () => {
    const { result } = start();
    await act(() => result.current.write('Rash'));
    await act(() => result.current.discard());
    expect(result.current.draft).toBeNull();
    await act(() => result.current.undoDiscard());
    expect(result.current.draft).toMatchObject({ text: 'Rash', time: 754 });
    await waitFor(async () => expect(await listDrafts(database)).toHaveLength(1));
  });

  test('discarded text comes back at once, also while the store is still taking it away', async () => {
    // The second copy forgets a draft first, and waits.
    const area = createArea();
    const { database: slow } = await openStore(area, loadMaker);
    onTestFinished(() => slow.close());
    const { result } = start({ store: slow, opening: Promise.resolve(slow) });
    await act(() => result.current.write('Rash'));
    const copied = () => area.values.get('copy-drafts');
    await waitFor(() => expect(copied()).toHaveLength(1));
    let open = (): void => {};
    area.gate = new Promise((resolve) => {
      open = resolve;
    });
    await act(() => result.current.discard());
    await act(() => result.current.undoDiscard());
    await act(async () => open());
    // Forgotten, and then copied again.
    await waitFor(() => expect(copied()).toEqual([]));
    await waitFor(() => expect(copied()).toHaveLength(1));
    expect(await listDrafts(slow)).toMatchObject([{ text: 'Rash' }]);
    expect(result.current.draft).toMatchObject({ text: 'Rash', time: 754 });
  });

  test('blanks stay in the box with their second, and are no unfinished note', async () => {
    const { result, rerender } = start();
    await act(() => result.current.write(' '));
    await act(async () => {
      await saveDraft(database, { ...createOther(), text: 'elsewhere' });
    });
    expect(result.current.draft).toMatchObject({ text: ' ', time: 754 });
    expect(await listDrafts(database)).toHaveLength(1);
    rerender({ lecture: THREE, at: 900, store: database });
    await act(() => result.current.write(' a'));
    await waitFor(async () =>
      expect(await findDraft(database, THREE.id)).toMatchObject({ text: ' a', time: 754 }),
    );
  });

  test('what the store refused is offered once more when the page goes', async () => {
    const { result } = start();
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    await act(() => result.current.write('Precious'));
    await waitFor(() => expect(result.current.status).toBe('failed'));
    IDBObjectStore.prototype.put = put;
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(async () =>
      expect(await listDrafts(database)).toMatchObject([{ text: 'Precious' }]),
    );
  });

  test('a mark is a note without text at exactly this second', async () => {
    const { result } = start();
    await act(() => result.current.mark());
    await waitFor(() => expect(result.current.status).toBe('saved'));
    expect(await listNotes(database, THREE.id)).toMatchObject([{ text: '', time: 757 }]);
  });

  test('without a player, a mark and a note stand where the student was last', async () => {
    const { result } = start({ at: null });
    await act(() => result.current.mark());
    await waitFor(() => expect(result.current.savedTime).toBe(40));
    await act(() => result.current.write('Here'));
    expect(result.current.draft?.time).toBe(40);
  });
});

// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import '../stand-in-browser';
import { act, cleanup, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { listDrafts } from '../../../lib/storage/drafts';
import { listNotes } from '../../../lib/storage/notes';
import { openStore } from '../../../lib/storage/open-store';
import { findPicture, savePicture } from '../../../lib/storage/pictures';
import { createArea, loadMaker } from '../storage/copy-area';
import { samplePicture } from '../storage/sample';
import { LECTURE, open, openTwo, openView, texts } from './two-views-stage';

afterEach(cleanup);

describe('two views on one draft', () => {
  test('that both write on keep both texts, and each shows its own', async () => {
    const database = await open();
    const { one, other } = await openTwo(database);
    await act(() => {
      one.result.current.write('base ALPHA');
      other.result.current.write('base bravo');
    });
    await waitFor(async () => expect(await texts(database)).toEqual(['base ALPHA', 'base bravo']));
    await one.type('!');
    await other.type('?');
    await waitFor(async () =>
      expect(await texts(database)).toEqual(['base ALPHA!', 'base bravo?']),
    );
    expect([one.text(), other.text()]).toEqual(['base ALPHA!', 'base bravo?']);
  });

  test('show the one that is left when the other is saved', async () => {
    const database = await open();
    const { one, other } = await openTwo(database);
    await act(() => {
      one.result.current.write('base ALPHA');
      other.result.current.write('base bravo');
    });
    await waitFor(async () => expect(await listDrafts(database)).toHaveLength(2));
    await act(() => void one.result.current.save());
    await waitFor(() => expect(one.text()).toBe('base bravo'));
    expect(other.text()).toBe('base bravo');
    await act(() => void one.result.current.save());
    await waitFor(() => expect(other.text()).toBeNull());
    await waitFor(async () => expect(await texts(database)).toEqual([]));
    const notes = await listNotes(database, LECTURE.id);
    expect(notes.map(({ text, time }) => [text, time]).sort()).toEqual([
      ['base ALPHA', 754],
      ['base bravo', 754],
    ]);
  });

  test('are one draft while only one of them writes at a time', async () => {
    const database = await open();
    const { one, other } = await openTwo(database);
    for (const [view, text] of [
      [other, 'x'] as const,
      [one, 'y'] as const,
      [other, 'z'] as const,
    ]) {
      await view.type(text);
      const written = view.text();
      await waitFor(() => expect([one.text(), other.text()]).toEqual([written, written]));
    }
    await waitFor(async () => expect(await texts(database)).toEqual(['basexyz']));
  });

  test('lose nothing that is typed before the other’s save is known', async () => {
    const database = await open();
    const { one, other } = await openTwo(database);
    await act(() => {
      one.result.current.write('base, and more');
      other.result.current.save();
    });
    await waitFor(async () => expect(await listNotes(database, LECTURE.id)).toHaveLength(1));
    await waitFor(async () => expect(await texts(database)).toEqual(['base, and more']));
    expect(one.text()).toBe('base, and more');
    await act(() => void one.result.current.save());
    await waitFor(async () =>
      expect((await listNotes(database, LECTURE.id)).map(({ text }) => text)).toContain(
        'base, and more',
      ),
    );
  });

  test('lose nothing when one is emptied or discarded', async () => {
    for (const turnAway of ['write', 'discard'] as const) {
      const database = await open();
      const { one, other } = await openTwo(database);
      await act(() => {
        one.result.current.write('base, and more');
        other.result.current[turnAway]('');
      });
      await waitFor(() => expect(other.text()).toBe('base, and more'));
      expect(await texts(database)).toEqual(['base, and more']);
      cleanup();
    }
  });

  test('that only move their caret write nothing over what the other wrote', async () => {
    const database = await open();
    const { one, other } = await openTwo(database);
    await act(() => {
      one.result.current.write('base, and more');
      other.result.current.moveCaret(2);
    });
    await waitFor(() => expect(other.text()).toBe('base, and more'));
    expect(await texts(database)).toEqual(['base, and more']);
  });

  test('keep the caret of a draft that is only shown', async () => {
    const database = await open();
    const { one, other } = await openTwo(database);
    one.unmount();
    await act(() => other.result.current.moveCaret(2));
    await waitFor(async () =>
      expect(await listDrafts(database)).toMatchObject([{ text: 'base', caret: 2 }]),
    );
  });

  test('have the same drafts in the second copy', async () => {
    const area = createArea();
    const { database } = await openStore(area, loadMaker);
    onTestFinished(() => database.close());
    const { one, other } = await openTwo(database);
    await other.type('!');
    await waitFor(() => expect(one.text()).toBe('base!'));
    const copied = () => area.values.get('copy-drafts');
    await waitFor(() => expect(copied()).toMatchObject([{ text: 'base!' }]));
    await act(() => {
      one.result.current.write('base!A');
      other.result.current.write('base!b');
    });
    await waitFor(() => expect(copied()).toHaveLength(2));
  });

  test('that go on with a draft and save it at once are rid of both, however slow the copy is', async () => {
    globalThis.indexedDB = new IDBFactory();
    const area = createArea();
    const { database } = await openStore(area, loadMaker);
    onTestFinished(() => database.close());
    const { one, other } = await openTwo(database);
    let open = (): void => {};
    area.gate = new Promise((resolve) => {
      open = resolve;
    });
    await act(() => other.result.current.write('base, ended there'));
    await act(() => void other.result.current.save());
    await waitFor(() => expect(other.result.current.status).toBe('saved'));
    // What is about to go is not shown as what is being written.
    expect(other.result.current.draft).toBeNull();
    await act(async () => open());
    await waitFor(async () => expect(await listDrafts(database)).toEqual([]));
    await waitFor(() => expect(one.result.current.draft).toBeNull());
    expect(other.result.current).toMatchObject({ draft: null, status: 'saved' });
  });

  test('keep the picture of a draft that is gone on with and emptied at once', async () => {
    globalThis.indexedDB = new IDBFactory();
    const area = createArea();
    const { database } = await openStore(area, loadMaker);
    onTestFinished(() => database.close());
    const one = openView(database);
    await one.type('base');
    const id = one.result.current.draft?.id ?? '';
    await waitFor(async () => expect(await listDrafts(database)).toHaveLength(1));
    await savePicture(database, samplePicture({ id, note: id, lecture: LECTURE.id }), null);
    one.unmount();
    const other = openView(database, (draft) => draft === id);
    await waitFor(() => expect(other.text()).toBe('base'));
    let open = (): void => {};
    area.gate = new Promise((resolve) => {
      open = resolve;
    });
    await act(() => other.result.current.write('x'));
    await act(() => other.result.current.write(''));
    await act(async () => open());
    const heir = other.result.current.draft?.id ?? '';
    await waitFor(async () =>
      expect(await findPicture(database, heir)).toMatchObject({ id: heir }),
    );
    expect(await listDrafts(database)).toMatchObject([{ id: heir, text: '' }]);
    expect(other.text()).toBe('');
    // The view has not yet heard of it, and the box stays all the same.
    await act(() => other.result.current.write('y'));
    await act(() => other.result.current.write(''));
    expect(other.text()).toBe('');
  });

  test('hand on the picture of a draft with it, also when it has no text', async () => {
    for (const text of ['base', '']) {
      const database = await open();
      const one = openView(database);
      await one.type('base');
      const { draft } = one.result.current;
      if (!draft) throw new Error('Nothing is being written.');
      await waitFor(async () => expect(await listDrafts(database)).toHaveLength(1));
      await savePicture(
        database,
        samplePicture({ id: draft.id, note: draft.id, lecture: LECTURE.id }),
        draft,
      );
      one.unmount();
      const other = openView(database, (id) => id === draft.id);
      await waitFor(() => expect(other.text()).toBe('base'));
      await act(() => other.result.current.write(text && 'base and'));
      const id = other.result.current.draft?.id ?? '';
      expect(id).not.toBe(draft.id);
      await waitFor(async () =>
        expect(await findPicture(database, id)).toMatchObject({ id, note: id }),
      );
      expect(await findPicture(database, draft.id)).toBeNull();
      expect(await listDrafts(database)).toMatchObject([{ id, text: text && 'base and' }]);
      cleanup();
    }
  });
});

// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../stand-in-browser';
import { signal } from '@preact/signals';
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { createCatalogue } from '../../../lib/catalogue/catalogue';
import { viewLecture } from '../../../lib/catalogue/lecture-view';
import type { Draft } from '../../../lib/domain/note';
import { quoteInto } from '../../../lib/domain/quote';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import type { SourceRef } from '../../../lib/domain/source';
import { useWriting } from '../../../lib/hooks/use-writing';
import { listNotes } from '../../../lib/storage/notes';
import { course, file, lecture, listing, source, youtube } from '../catalogue/made-up';
import { createStore } from '../storage/sample';

const A = youtube('AAAAAAAAAAA');
const ID = 'youtube:AAAAAAAAAAA';
const OTHER = 'youtube:BBBBBBBBBBB';
const catalogue = createCatalogue([
  file(
    course('one-1', {
      lectures: [lecture(ID, [source(A)]), lecture(OTHER, [source(youtube('BBBBBBBBBBB'))])],
      listings: [listing(1, ID), listing(2, OTHER)],
    }),
  ),
]);

afterEach(cleanup);

async function start() {
  const database = await createStore();
  const shown = viewLecture(catalogue, ID, { course: null, listing: null });
  const asked: string[] = [];
  const page = {
    playing: signal<SourceRef | null>(A),
    isPlaying: signal(true),
    play: () => void asked.push('play'),
    pause: () => void asked.push('pause'),
  };
  const writing = {
    store: { database, opening: Promise.resolve(database) },
    lecture: shown,
    position: () => 100,
    page: null,
    lastTime: 0,
    delay: 3,
  };
  const panel = {
    lecture: shown,
    noteTime: signal(97),
    seek: null,
    settings: DEFAULT_SETTINGS,
    writing,
    page,
  };
  const done = vi.fn();
  const { result, rerender } = renderHook((given) => useWriting(given, null, done), {
    initialProps: panel,
  });
  const show = (id: string) => {
    const other = viewLecture(catalogue, id, { course: null, listing: null });
    rerender({ ...panel, lecture: other, writing: { ...writing, lecture: other } });
  };
  return { result, asked, show, database, done };
}

test('who asks for a note has the video wait, and go on when they turn away', async () => {
  const { result, asked } = await start();
  await act(() => result.current.ask());
  expect(asked).toEqual(['pause']);
  await act(() => result.current.props?.onLeave());
  expect(asked).toEqual(['pause', 'play']);
});

test('who turns away before the note has begun finds the video as it was', async () => {
  const { result, asked } = await start();
  await act(() => {
    result.current.ask();
    result.current.props?.onLeave();
  });
  expect(asked).toEqual([]);
});

const quote = (draft: Draft) => quoteInto(draft, { text: 'lead users', start: 60.5, end: 64 });

test('a quote begins a note with its own range, and the video waits', async () => {
  const { result, asked } = await start();
  await act(() => result.current.edit(quote));
  expect(result.current.props?.draft).toMatchObject({
    text: '> lead users\n\n',
    time: 60.5,
    end: 64,
  });
  expect(asked).toEqual(['pause']);
});

test('a quote goes below what is being written', async () => {
  const { result } = await start();
  await act(() => result.current.props?.onWrite('My thought', 10));
  const { id, time } = result.current.props?.draft ?? {};
  await act(() => result.current.edit(quote));
  expect(result.current.props?.draft).toMatchObject({
    id,
    time,
    text: 'My thought\n\n> lead users [1:00]\n\n',
  });
});

test('what is being written on another lecture becomes a note, and the quote one of its own', async () => {
  const { result, show, database, done } = await start();
  await act(() => result.current.props?.onWrite('Of another lecture', 18));
  await act(() => show(OTHER));
  await act(() => result.current.edit(quote));
  expect(result.current.props?.draft).toMatchObject({ lecture: OTHER, text: '> lead users\n\n' });
  await vi.waitFor(async () =>
    expect(await listNotes(database, ID)).toMatchObject([{ text: 'Of another lecture' }]),
  );
  await act(() => vi.waitFor(() => expect(result.current.props?.status).toBe('saved')));
  // The student has only begun.
  expect(done).not.toHaveBeenCalled();
});

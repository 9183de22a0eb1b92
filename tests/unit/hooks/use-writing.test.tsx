// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../stand-in-browser';
import { signal } from '@preact/signals';
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { createCatalogue } from '../../../lib/catalogue/catalogue';
import { viewLecture } from '../../../lib/catalogue/lecture-view';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import type { SourceRef } from '../../../lib/domain/source';
import { useWriting } from '../../../lib/hooks/use-writing';
import { course, file, lecture, listing, source, youtube } from '../catalogue/made-up';
import { createStore } from '../storage/sample';

const A = youtube('AAAAAAAAAAA');
const ID = 'youtube:AAAAAAAAAAA';
const catalogue = createCatalogue([
  file(course('one-1', { lectures: [lecture(ID, [source(A)])], listings: [listing(1, ID)] })),
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
  const { result } = renderHook(() => useWriting(panel, null, () => undefined));
  return { result, asked };
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

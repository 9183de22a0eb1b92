// @vitest-environment happy-dom
import '../stand-in-browser';
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LibraryEntry } from '../../../lib/domain/library-view';
import { useSaidSearch } from '../../../lib/hooks/use-said-search';
import {
  removeTranscript,
  saveOwnTranscript,
  saveTranscript,
} from '../../../lib/storage/transcripts';
import { createFolder, type FakeFolder } from '../storage/fake-folder';
import { LECTURE, OTHER_LECTURE } from '../storage/sample';

let folder: FakeFolder;

beforeEach(() => {
  folder = createFolder();
});
afterEach(cleanup);

const know = (id: string): LibraryEntry => ({
  course: null,
  listing: null,
  position: 0,
  title: `Lecture ${id}`,
  sources: [
    {
      kind: 'youtube',
      id: id.replace('youtube:', ''),
      offset: 0,
      retired: false,
      origin: { kind: 'ocw', from: '' },
    },
  ],
});

function start(text: string) {
  const open = async () => folder.handle;
  return renderHook((query: string) => useSaidSearch(query, know, open), { initialProps: text });
}

const save = (lecture: string, text: string, offset = 0) =>
  saveTranscript(folder.handle, {
    lecture,
    language: 'en',
    by: 'ocw',
    offset,
    from: null,
    cues: [
      { start: 4, end: 8, text },
      { start: 8, end: 12, text: 'And so on.' },
    ],
  });

test('what is said is found in every lecture, where it is said most first, and opens there', async () => {
  await save(LECTURE, 'Kites fly.');
  await save(OTHER_LECTURE, 'Kites and kites.', 6);
  const { result } = start('kites');
  await waitFor(() => expect(result.current?.isWhole).toBe(true));
  expect(result.current).toMatchObject({ places: 3, count: 2 });
  expect(result.current?.lectures.map(({ id, count }) => [id, count])).toEqual([
    [OTHER_LECTURE, 2],
    [LECTURE, 1],
  ]);
  expect(result.current?.lectures[0]?.places).toMatchObject([
    { time: 10, found: 'Kites', address: expect.stringMatching(/[?&]t=10/) },
  ]);
});

test('nothing is looked for before there are words, and nothing is said where none are kept', async () => {
  const { result, rerender } = start('k');
  await act(async () => undefined);
  expect(result.current).toBeNull();
  rerender('kites');
  await act(async () => undefined);
  expect(result.current).toBeNull();
  await save(LECTURE, 'Sails.');
  await waitFor(() => expect(result.current).toMatchObject({ count: 0, isWhole: true }));
});

test('the student’s own stands for its lecture, until it is removed', async () => {
  await save(LECTURE, 'Kites of OCW.');
  const own = {
    lecture: LECTURE,
    language: 'en',
    offset: 0,
    cues: [{ start: 1, end: 2, text: 'My kites.' }],
  };
  await saveOwnTranscript(folder.handle, own);
  const { result } = start('kites');
  const before = () => result.current?.lectures.map(({ places }) => places[0]?.before);
  await waitFor(() => expect(before()).toEqual(['My ']));
  await removeTranscript(folder.handle, { ...own, by: 'student' });
  await waitFor(() => expect(before()).toEqual(['']));
});

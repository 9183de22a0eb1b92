// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../stand-in-browser';
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { packIndex } from '../../../lib/catalogue/whole-index/pack-index';
import type { Listing } from '../../../lib/domain/course';
import type { SourceRef } from '../../../lib/domain/source';
import { createCourseLookup } from '../../../lib/hooks/course-lookup';
import { loadCourses } from '../../../lib/hooks/known-courses';
import { useCourses } from '../../../lib/hooks/use-courses';
import { announceChange } from '../../../lib/storage/changes';
import { keepCourse, openCourses } from '../../../lib/storage/courses';
import { course, file, lecture, listing, youtube } from '../catalogue/made-up';
import { createArea } from '../storage/copy-area';

const BUNDLED = madeUp(1);
const FIRST = youtube('vvvvvvvvvv1');
const SECOND = youtube('vvvvvvvvvv2');
const THIRD = youtube('vvvvvvvvvv3');

function madeUp(number: number, facts: Partial<Listing> = { position: 1 }) {
  const id = `youtube:${String(number).padStart(11, 'v')}`;
  return course(`0-0${number}-made-up-fall-2030`, {
    lectures: [lecture(id)],
    listings: [listing(number, id, { title: `Thing ${number}`, ...facts })],
  });
}

let files: Map<string, BodyInit>;
let asked: string[];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  const index = packIndex(file(madeUp(1), madeUp(2), madeUp(3)));
  files = new Map(index.map(({ name, bytes }) => [`index/${name}`, new Uint8Array(bytes)]));
  files.set('catalogue.json', JSON.stringify(file(BUNDLED)));
  asked = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const name = address.replace('chrome-extension://lectern/', '');
    asked.push(name);
    const body = files.get(name);
    return body === undefined ? new Response('gone', { status: 404 }) : new Response(body);
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Takes a file of the extension's away, or puts another in its place, until it is given back. */
function breakFile(name: string, body?: string): () => void {
  const before = files.get(name);
  if (body === undefined) files.delete(name);
  else files.set(name, body);
  return () => before !== undefined && files.set(name, before);
}

describe('the courses', () => {
  test.each([
    ['no catalogue', 'catalogue.json', undefined],
    ['half a catalogue', 'catalogue.json', '{"format":'],
    ['no index', 'index/table.dat', undefined],
    ['no course of the index', 'index/1.json', undefined],
  ])('%s is an error, and another try can mend it', async (_, name, body) => {
    const mend = breakFile(name, body);
    const { result } = renderHook(() => useCourses([SECOND]));
    await waitFor(() => expect(result.current.error).toBeInstanceOf(Error));
    expect(result.current.known).toBeNull();
    mend();
    await act(() => result.current.tryAgain());
    await waitFor(() => expect(result.current.isCurrent).toBe(true));
    expect(result.current.error).toBeNull();
    expect(result.current.known?.catalogue.find(SECOND)).not.toBeNull();
  });

  test('what was loaded stands when loading anew fails', async () => {
    const { result } = renderHook(() => useCourses([]));
    await waitFor(() => expect(result.current.known).not.toBeNull());
    const { known } = result.current;
    breakFile('catalogue.json');
    await act(() => announceChange({ type: 'courses' }));
    await waitFor(() => expect(result.current.error).toBeInstanceOf(Error));
    expect(result.current.known).toBe(known);
  });

  test('are read from the index when a ref needs them, and each once', async () => {
    const { result, rerender } = renderHook((refs: SourceRef[]) => useCourses(refs), {
      initialProps: [SECOND],
    });
    await waitFor(() => expect(result.current.isCurrent).toBe(true));
    expect(result.current.known?.catalogue.find(SECOND)).toMatchObject({ type: 'lecture' });
    expect(result.current.known?.catalogue.find(THIRD)).toBeNull();

    const before = result.current.known;
    rerender([THIRD]);
    expect(result.current).toMatchObject({ isCurrent: false, known: before });
    await waitFor(() => expect(result.current.isCurrent).toBe(true));
    expect(result.current.known?.catalogue.find(THIRD)).toMatchObject({ type: 'lecture' });

    rerender([SECOND, youtube('xxxxxxxxxxx')]);
    expect(result.current.isCurrent).toBe(true);
    expect(asked.sort()).toEqual([
      'catalogue.json',
      'index/1.json',
      'index/2.json',
      'index/table.dat',
    ]);
  });

  test('that are known from the index alone are known in outline', async () => {
    const { result } = renderHook(() => useCourses([FIRST, SECOND]));
    await waitFor(() => expect(result.current.isCurrent).toBe(true));
    expect([...(result.current.known?.outlined ?? [])]).toEqual(['0-02-made-up-fall-2030']);
  });
});

describe('a course of the index that was learned', () => {
  const learnPart = async (isComplete: boolean) => {
    const database = await openCourses(createArea());
    const part = madeUp(2, { position: 7 });
    await keepCourse(database, { slug: part.slug, reading: 'one' }, () => ({
      slug: part.slug,
      course: part,
      problems: [],
      isComplete,
      isCutOff: false,
      unread: [],
      learnedAt: '2030-01-01T00:00:00.000Z',
      changes: null,
      absent: [],
    }));
    database.close();
    const { catalogue, outlined } = await createCourseLookup().about([SECOND]);
    const [entry] = catalogue.lecture('youtube:vvvvvvvvvv2')?.entries ?? [];
    return { position: entry?.listing.position, outlined: outlined.size };
  };

  test('is known beyond its outline', async () => {
    expect(await learnPart(true)).toEqual({ position: 7, outlined: 0 });
  });

  test('in part keeps the order of the whole', async () => {
    expect(await learnPart(false)).toEqual({ position: 1, outlined: 0 });
  });
});

describe('the look-up of one page after the other', () => {
  test('reads what each needs, and keeps it', async () => {
    const lookup = createCourseLookup();
    const [two, three] = await Promise.all([lookup.about([SECOND]), lookup.about([THIRD])]);
    expect(two.catalogue.find(SECOND)).not.toBeNull();
    expect(three.catalogue.find(THIRD)).not.toBeNull();
    const again = await lookup.about([SECOND, THIRD]);
    expect(again.catalogue.courses()).toHaveLength(3);
    expect(await lookup.about([])).toBe(again);
    expect(asked.filter((name) => /\d/.test(name))).toEqual(['index/1.json', 'index/2.json']);
  });

  test('reads the extension’s own files once when it is told to before', async () => {
    const lookup = createCourseLookup();
    lookup.prepare();
    expect(asked).toEqual(['catalogue.json', 'index/table.dat']);
    expect((await lookup.about([SECOND])).catalogue.find(SECOND)).not.toBeNull();
    expect(asked.sort()).toEqual(['catalogue.json', 'index/1.json', 'index/table.dat']);
  });

  test('tries again what could not be read before', async () => {
    const lookup = createCourseLookup();
    const mend = breakFile('index/table.dat');
    lookup.prepare();
    await expect(lookup.about([])).rejects.toThrow('404');
    mend();
    expect((await lookup.about([SECOND])).catalogue.find(SECOND)).not.toBeNull();
  });

  test('tries again what could not be loaded', async () => {
    const lookup = createCourseLookup();
    const mend = breakFile('catalogue.json');
    await expect(lookup.about([])).rejects.toThrow('404');
    mend();
    expect((await lookup.about([])).catalogue.courses()).toHaveLength(1);
  });

  test('takes the courses in one order, whichever was asked for first', async () => {
    const lookup = createCourseLookup();
    await lookup.about([THIRD]);
    const { catalogue } = await lookup.about([SECOND]);
    expect(catalogue.courses().map(({ slug }) => slug)).toEqual([
      '0-01-made-up-fall-2030',
      '0-02-made-up-fall-2030',
      '0-03-made-up-fall-2030',
    ]);
  });
});

test('a file of the extension’s own that is refused is refused, whatever it holds', async () => {
  breakFile('catalogue.json');
  await expect(loadCourses([])).rejects.toThrow('404');
});

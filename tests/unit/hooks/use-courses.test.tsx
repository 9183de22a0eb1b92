// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../stand-in-browser';
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadCourses, useCourses } from '../../../lib/hooks/use-courses';
import { announceChange } from '../../../lib/storage/changes';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const EMPTY = JSON.stringify({ format: 'lectern-catalogue', version: 1, courses: [] });

/** The browser's answers to one request after the other, for the extension's own file. */
function answerWith(...answers: (() => Response | Promise<Response>)[]) {
  vi.stubGlobal('fetch', async () => answers.shift()?.() ?? new Response(EMPTY));
}

describe('the courses', () => {
  test.each([
    ['an answer that is none', () => new Response('gone', { status: 404 })],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['half an answer', () => new Response('{"format":')],
  ])('%s is an error, and another try can mend it', async (_, answer) => {
    answerWith(answer);
    const { result } = renderHook(() => useCourses());
    await waitFor(() => expect(result.current.error).toBeInstanceOf(Error));
    expect(result.current.known).toBeNull();
    await act(() => result.current.tryAgain());
    await waitFor(() => expect(result.current.known).not.toBeNull());
    expect(result.current.error).toBeNull();
  });

  test('what was loaded stands when loading anew fails', async () => {
    answerWith(
      () => new Response(EMPTY),
      () => new Response('', { status: 500 }),
    );
    const { result } = renderHook(() => useCourses());
    await waitFor(() => expect(result.current.known).not.toBeNull());
    const { known } = result.current;
    await act(() => announceChange({ type: 'courses' }));
    await waitFor(() => expect(result.current.error).toBeInstanceOf(Error));
    expect(result.current.known).toBe(known);
  });

  test('an answer that is refused is refused, whatever it holds', async () => {
    answerWith(() => new Response(EMPTY, { status: 404 }));
    await expect(loadCourses()).rejects.toThrow('404');
  });
});

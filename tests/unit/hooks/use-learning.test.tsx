// @vitest-environment happy-dom
import '../stand-in-browser';
import { act, renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import type { LearnRequest } from '../../../lib/hooks/learn-and-keep';
import { useLearning } from '../../../lib/hooks/use-learning';
import type { WantedCourse } from '../../../lib/hooks/wanted-course';

const A: WantedCourse = {
  key: 'one-1',
  course: { type: 'slug', slug: 'one-1' },
  at: 'courses/one-1/pages/a',
  video: null,
  kept: null,
  isOutlined: false,
  isAutomatic: true,
};
const B: WantedCourse = { ...A, at: 'courses/one-1/pages/b' };
const OTHER: WantedCourse = { ...A, key: 'two-2', course: { type: 'slug', slug: 'two-2' } };

/** Readings that end when the test says so, of the page that each was begun at. */
function watch(first: WantedCourse | null, settings = DEFAULT_SETTINGS) {
  const readings: { request: LearnRequest; end: (error: Error | null) => void }[] = [];
  let learned = 0;
  const read = (request: LearnRequest) =>
    new Promise<void>((resolve, reject) => {
      readings.push({ request, end: (error) => (error ? reject(error) : resolve()) });
    });
  const { result, rerender } = renderHook(
    ({ wanted }: { wanted: WantedCourse | null }) =>
      useLearning(wanted, () => learned++, settings, read),
    { initialProps: { wanted: first } },
  );
  return {
    readings,
    want: (wanted: WantedCourse | null) => void act(() => rerender({ wanted })),
    end: (error: Error | null) => act(async () => readings.at(-1)?.end(error)),
    press: (button: 'learn' | 'cancel') => void act(() => result.current[button]()),
    state: () => result.current.learning.type,
    pages: () => readings.map(({ request }) => request.at),
    learned: () => learned,
  };
}

test('its transcripts are kept with it where the student has said so', () => {
  expect(watch(A).readings[0]?.request.transcripts).toBeNull();
  const settings = { ...DEFAULT_SETTINGS, keepsTranscripts: true, transcriptLanguage: 'es' };
  expect(watch(A, settings).readings[0]?.request.transcripts).toEqual(['es', navigator.language]);
});

test('a course is read as soon as it is wanted', async () => {
  const seen = watch(null);
  expect(seen.state()).toBe('idle');
  seen.want(A);
  expect(seen.state()).toBe('running');
  await seen.end(null);
  expect([seen.state(), seen.pages(), seen.learned()]).toEqual(['idle', [A.at], 1]);
});

test('what failed half way is not tried again by itself, though the page is better known since', async () => {
  const seen = watch({ ...A, isAutomatic: false });
  seen.press('learn');
  await seen.end(new Error('away'));
  seen.want(A);
  expect([seen.state(), seen.pages()]).toEqual(['failed', [A.at]]);
  seen.press('learn');
  await seen.end(null);
  expect([seen.state(), seen.pages()]).toEqual(['idle', [A.at, A.at]]);
});

test('what the student has stopped stays so', () => {
  const seen = watch(A);
  seen.press('cancel');
  seen.want({ ...A, isAutomatic: false });
  seen.want(A);
  expect([seen.state(), seen.pages()]).toEqual(['idle', [A.at]]);
});

test('another page of the course waits for its turn', async () => {
  const seen = watch(A);
  seen.want(B);
  expect(seen.pages()).toEqual([A.at]);
  await seen.end(null);
  expect(seen.pages()).toEqual([A.at, B.at]);
});

test('what failed is not said of another page', async () => {
  const seen = watch(A);
  await seen.end(new Error('away'));
  seen.want({ ...B, isAutomatic: false });
  expect(seen.state()).toBe('idle');
});

test('a course that is left is read no further, and anew when the student comes back', async () => {
  const seen = watch(A);
  seen.want(OTHER);
  expect(seen.readings[0]?.request.signal.aborted).toBe(true);
  seen.want(null);
  expect(seen.state()).toBe('idle');
  seen.want(A);
  expect(seen.pages()).toEqual([A.at, OTHER.at, A.at]);
});

// @vitest-environment happy-dom
import '../stand-in-browser';
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { useWordsSaid } from '../../../lib/hooks/use-words-said';
import { LECTURE, OTHER_LECTURE } from '../storage/sample';
import { createPlaces, createStage, ENGLISH, SPANISH } from './transcript-stage';

afterEach(cleanup);

test('what was being said is told of a transcript that is kept, and OCW is not asked for one', async () => {
  const stage = createStage();
  const places = createPlaces(stage);
  const { result, rerender } = renderHook(
    ({ lecture, language }) => useWordsSaid(lecture, language, places),
    { initialProps: { lecture: LECTURE, language: 'en' } },
  );
  await act(async () => undefined);
  expect(result.current).toBeNull();
  expect(stage.asked).toEqual([]);

  // The student opens the transcript, and it is kept.
  const shown = stage.start({ lecture: { id: LECTURE, captions: [ENGLISH, SPANISH] } });
  await waitFor(() => expect(result.current?.(11, null)).toBe('Hello'));
  expect(result.current?.(60, null)).toBeNull();
  const asked = stage.asked.length;
  void act(() => shown.result.current.choose({ language: 'es', by: 'ocw' }));
  await waitFor(() => expect(shown.words()).toEqual(['Hola']));
  rerender({ lecture: LECTURE, language: 'es' });
  await waitFor(() => expect(result.current?.(11, null)).toBe('Hola'));
  await act(() => shown.result.current.move(5));
  await waitFor(() => expect(result.current?.(11, null)).toBeNull());
  expect(result.current?.(16, null)).toBe('Hola');
  expect(stage.asked).toHaveLength(asked + 1);

  rerender({ lecture: OTHER_LECTURE, language: 'es' });
  await waitFor(() => expect(result.current).toBeNull());
});

// @vitest-environment happy-dom
import '../stand-in-browser';
import { act, cleanup, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LECTURE, OTHER_LECTURE } from '../storage/sample';
import { createStage, ENGLISH, PAGE, SPANISH, type Stage, vtt } from './transcript-stage';

let stage: Stage;

beforeEach(() => {
  stage = createStage();
});
afterEach(cleanup);

describe('OCW’s transcript', () => {
  test('is read once, kept, and there without OCW from then on', async () => {
    const first = stage.start();
    expect(first.words()).toEqual({ type: 'loading' });
    await waitFor(() => expect(first.words()).toEqual(['Hello']));
    first.unmount();
    stage.files = {};
    const second = stage.start({ isOpen: false });
    await waitFor(() => expect(second.words()).toEqual(['Hello']));
    expect(stage.asked).toEqual(['https://ocw.mit.edu/courses/a/en_x.vtt']);
  });

  test('is not asked for before the student looks', async () => {
    const { words, rerender, initialProps } = stage.start({ isOpen: false });
    await act(async () => undefined);
    expect(words()).toEqual({ type: 'loading' });
    expect(stage.asked).toEqual([]);
    rerender({ ...initialProps, isOpen: true });
    await waitFor(() => expect(words()).toEqual(['Hello']));
  });

  test.each([
    [null, { type: 'none', mayRead: true }],
    [[], { type: 'none', mayRead: false }],
  ])('is none where a course names %j', async (captions, state) => {
    const { words } = stage.start({ lecture: { id: LECTURE, captions } });
    await waitFor(() => expect(words()).toEqual(state));
  });

  test('that is not there is told, is not kept, and is asked for again', async () => {
    stage.files = { [ENGLISH.path]: 500 };
    const { result, words } = stage.start();
    await waitFor(() => expect(words()).toEqual({ type: 'failed', reason: 'transcriptAway' }));
    stage.files = { [ENGLISH.path]: '<!doctype html>' };
    void act(() => result.current.retry());
    await waitFor(() =>
      expect(words()).toEqual({ type: 'failed', reason: 'transcriptUnreadable' }),
    );
    stage.files = {};
    void act(() => result.current.retry());
    await waitFor(() => expect(words()).toEqual({ type: 'failed', reason: 'transcriptMissing' }));
    expect([...stage.folder.files]).toEqual([]);
    stage.files = { [ENGLISH.path]: vtt('Hello') };
    void act(() => result.current.retry());
    await waitFor(() => expect(words()).toEqual(['Hello']));
  });

  test('comes from the next file where one is gone', async () => {
    stage.files = { [SPANISH.path]: vtt('Hola') };
    const { words } = stage.start({ lecture: { id: LECTURE, captions: [ENGLISH, SPANISH] } });
    await waitFor(() => expect(words()).toEqual(['Hola']));
    // Nor is what is gone asked for again because something was kept.
    await act(async () => undefined);
    expect(stage.asked).toHaveLength(2);
  });

  test('that is kept in another language is shown while OCW is away', async () => {
    const lecture = { id: LECTURE, captions: [ENGLISH, SPANISH] };
    const first = stage.start({ lecture });
    await waitFor(() => expect(first.words()).toEqual(['Hello']));
    first.unmount();
    stage.files = { [SPANISH.path]: 500 };
    const { result, words } = stage.start({ lecture, language: 'es' });
    await waitFor(() => expect(words()).toEqual(['Hello']));
    void act(() => result.current.choose({ language: 'es', by: 'ocw' }));
    await waitFor(() => expect(words()).toEqual({ type: 'failed', reason: 'transcriptAway' }));
    void act(() => result.current.choose({ language: 'en', by: 'ocw' }));
    await waitFor(() => expect(words()).toEqual(['Hello']));
  });

  test('comes in the language that was read last, and in another when it is chosen', async () => {
    const lecture = { id: LECTURE, captions: [ENGLISH, SPANISH] };
    const { result, words, onLanguage } = stage.start({ lecture, language: 'es-MX' });
    await waitFor(() => expect(words()).toEqual(['Hola']));
    expect(result.current.choices).toEqual([
      { language: 'es', by: 'ocw' },
      { language: 'en', by: 'ocw' },
    ]);
    void act(() => result.current.choose({ language: 'en', by: 'ocw' }));
    await waitFor(() => expect(words()).toEqual(['Hello']));
    expect(onLanguage).toHaveBeenCalledWith('en');
  });

  test('that only has a page is found by it, and is one transcript with its language', async () => {
    const { result, words } = stage.start({ lecture: { id: LECTURE, captions: [PAGE] } });
    await waitFor(() => expect(words()).toEqual(['Hola']));
    expect(result.current.choices).toEqual([{ language: 'es', by: 'ocw' }]);
    cleanup();
    const again = stage.start({ lecture: { id: LECTURE, captions: [PAGE] } });
    await waitFor(() => expect(again.words()).toEqual(['Hola']));
    expect(again.result.current.choices).toEqual([{ language: 'es', by: 'ocw' }]);
    expect(stage.asked).toHaveLength(1);
  });

  test('is shown where there is no room to keep it, and that is told', async () => {
    stage.folder.isFull = true;
    const { result, words } = stage.start();
    await waitFor(() => expect(words()).toEqual(['Hello']));
    expect(result.current.problem).toBe('transcriptFull');
  });

  test('of the lecture before is not that of the next', async () => {
    const { words, rerender, initialProps } = stage.start();
    await waitFor(() => expect(words()).toEqual(['Hello']));
    rerender({ ...initialProps, lecture: { id: OTHER_LECTURE, captions: [SPANISH] } });
    expect(words()).toEqual({ type: 'loading' });
    await waitFor(() => expect(words()).toEqual(['Hola']));
  });
});

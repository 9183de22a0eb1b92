// @vitest-environment happy-dom
import '../stand-in-browser';
import { act, cleanup, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CaptionsError } from '../../../lib/domain/captions-error';
import { listTranscripts } from '../../../lib/storage/transcripts';
import { LECTURE, OTHER_LECTURE } from '../storage/sample';
import { createStage, SPANISH, type Stage, vtt } from './transcript-stage';

let stage: Stage;

beforeEach(() => {
  stage = createStage();
});
afterEach(cleanup);

describe('the student’s own transcript', () => {
  const NONE = { lecture: { id: LECTURE, captions: [] } };

  test('is shown, kept, and taken away and brought back', async () => {
    const { result, words } = stage.start(NONE);
    await waitFor(() => expect(words()).toMatchObject({ type: 'none' }));
    await act(() => result.current.add(new File([vtt('Mine')], 'lecture.es.srt')));
    expect(words()).toEqual(['Mine']);
    expect(result.current.choices).toEqual([{ language: 'es', by: 'student' }]);
    await act(() => result.current.remove());
    await waitFor(() => expect(words()).toMatchObject({ type: 'none' }));
    expect(await listTranscripts(stage.folder.handle, LECTURE)).toEqual([]);
    expect(result.current.lost).toBe('removed');
    await act(() => result.current.undo());
    await waitFor(() => expect(words()).toEqual(['Mine']));
    expect(result.current.lost).toBeNull();
  });

  test('stands before OCW’s in its language, and gives it back when it goes', async () => {
    const { result, words } = stage.start();
    await waitFor(() => expect(words()).toEqual(['Hello']));
    await act(() => result.current.add(vtt('Mine')));
    expect(words()).toEqual(['Mine']);
    await act(() => result.current.remove());
    await waitFor(() => expect(words()).toEqual(['Hello']));
  });

  test('that takes the place of another can give way to it again', async () => {
    const { result, words } = stage.start(NONE);
    await act(() => result.current.add(vtt('First')));
    await act(() => result.current.add(vtt('Second')));
    await waitFor(() => expect(words()).toEqual(['Second']));
    await act(() => result.current.undo());
    await waitFor(() => expect(words()).toEqual(['First']));
  });

  test('that cannot be read is refused in words, and nothing changes', async () => {
    const { result, words } = stage.start();
    await waitFor(() => expect(words()).toEqual(['Hello']));
    await act(() => result.current.add(new File(['<html>'], 'page.vtt')));
    expect(result.current.problem).toBe('captionsWebPage');
    expect(words()).toEqual(['Hello']);
    await act(() => result.current.add(vtt('Mine')));
    expect(result.current.problem).toBeNull();
  });

  test('is moved as a whole, step by step, and stays so', async () => {
    const { result, unmount } = stage.start(NONE);
    await act(() => result.current.add(vtt('Mine')));
    await act(async () => {
      await Promise.all([result.current.move(0.1), result.current.move(0.2)]);
    });
    const shown = result.current.state;
    expect(shown).toMatchObject({
      transcript: { offset: 0.3, cues: [{ start: 10.3, end: 12.3 }] },
    });
    unmount();
    const again = stage.start(NONE);
    await waitFor(() => expect(again.words()).toEqual(['Mine']));
    expect(again.result.current.state).toMatchObject({ transcript: { offset: 0.3 } });
    await act(() => again.result.current.move(-11.5));
    expect(again.result.current.state).toMatchObject({
      transcript: { cues: [{ start: 0, end: 0.8 }] },
    });
  });

  test('that is changed in another window is changed here', async () => {
    const one = stage.start(NONE);
    await act(() => one.result.current.add(vtt('Mine')));
    const other = stage.start(NONE);
    await waitFor(() => expect(other.words()).toEqual(['Mine']));
    await act(() => other.result.current.add(vtt('Ours')));
    await waitFor(() => expect(one.words()).toEqual(['Ours']));
  });
});

test('that is added while another lecture comes to the front goes to its own', async () => {
  const { result, rerender, initialProps, words } = stage.start({
    lecture: { id: LECTURE, captions: [] },
  });
  await waitFor(() => expect(words()).toMatchObject({ type: 'none' }));
  let arrive = (_: string) => {};
  const text = new Promise<string>((resolve) => {
    arrive = resolve;
  });
  const slow = Object.assign(new File([], 'a.srt'), { text: () => text });
  const adding = result.current.add(slow);
  rerender({ ...initialProps, lecture: { id: OTHER_LECTURE, captions: [SPANISH] } });
  await waitFor(() => expect(words()).toEqual(['Hola']));
  await act(async () => {
    arrive(vtt('Mine'));
    await adding;
  });
  expect(words()).toEqual(['Hola']);
  expect(await listTranscripts(stage.folder.handle, LECTURE)).toMatchObject([{ by: 'student' }]);
  rerender(initialProps);
  rerender({ ...initialProps, lecture: { id: LECTURE, captions: [] } });
  await waitFor(() => expect(words()).toEqual(['Mine']));
});

test('one that says no language stands before OCW’s in any', async () => {
  const first = stage.start();
  await waitFor(() => expect(first.words()).toEqual(['Hello']));
  await act(() => first.result.current.add(vtt('Mine')));
  first.unmount();
  const again = stage.start({ language: 'en' });
  await waitFor(() => expect(again.words()).toEqual(['Mine']));
});

test('where the browser keeps no files, OCW’s is shown all the same, and the student is told', async () => {
  stage.hasFiles = false;
  const { result, words } = stage.start();
  await waitFor(() => expect(words()).toEqual(['Hello']));
  expect(result.current.problem).toBe('transcriptNotKept');
  await act(() => result.current.add(vtt('Mine')));
  expect(words()).toEqual(['Hello']);
  expect(result.current.problem).toBe('transcriptNotKept');
});

test('a file of the student’s own that cannot be read is told of', async () => {
  const first = stage.start({ lecture: { id: LECTURE, captions: [] } });
  await act(() => first.result.current.add(vtt('Mine')));
  expect(first.result.current.isUnreadable).toBe(false);
  first.unmount();
  const [name = ''] = stage.folder.files.keys();
  stage.folder.files.set(name, new TextEncoder().encode('{"version":2}'));
  const again = stage.start({ lecture: { id: LECTURE, captions: [] } });
  await waitFor(() => expect(again.result.current.isUnreadable).toBe(true));
});

test('a language that nobody named is not remembered', () => {
  const { result, onLanguage } = stage.start();
  void act(() => result.current.choose({ language: 'und', by: 'student' }));
  expect(onLanguage).not.toHaveBeenCalled();
  void act(() => result.current.choose({ language: 'es', by: 'ocw' }));
  expect(onLanguage).toHaveBeenCalledWith('es');
});

test('a fault that is none of a file is told as one of keeping', async () => {
  const { result, words } = stage.start();
  await waitFor(() => expect(words()).toEqual(['Hello']));
  stage.folder.isFull = true;
  await act(() => result.current.add(vtt('Mine')));
  expect(result.current.problem).toBe('transcriptFull');
  expect(new CaptionsError('missing').message).toContain('missing');
});

describe('what the student’s own gives way to', () => {
  const NONE = { lecture: { id: LECTURE, captions: [] } };
  const mine = () => new File([vtt('Mine')], 'mine.en.srt');
  const wrong = () => new File([vtt('Wrong')], 'wrong.en.srt');

  async function startWith(...files: (File | string)[]) {
    const view = stage.start(NONE);
    for (const file of files) await act(() => view.result.current.add(file));
    const undo = async (words: string) => {
      await act(() => view.result.current.undo());
      await waitFor(() => expect(view.words()).toEqual([words]));
    };
    return { ...view, undo };
  }

  test('is undone step by step, as it was done', async () => {
    const { result, undo } = await startWith(mine(), wrong());
    expect(result.current.lost).toBe('replaced');
    await act(() => result.current.remove());
    expect(result.current.lost).toBe('removed');
    await undo('Wrong');
    expect(result.current.lost).toBe('replaced');
    await undo('Mine');
    expect(result.current.lost).toBeNull();
    expect(result.current.earlier).toMatchObject([{ words: 'Wrong' }]);
  });

  test('can come twice', async () => {
    const { undo } = await startWith(mine(), wrong(), wrong());
    await undo('Mine');
  });

  test('is not removed when it comes after Remove was pressed', async () => {
    const { result, words, undo } = await startWith(mine());
    let arrive = (_: string) => {};
    const text = new Promise<string>((resolve) => {
      arrive = resolve;
    });
    await act(async () => {
      const adding = result.current.add(Object.assign(wrong(), { text: () => text }));
      const removing = result.current.remove();
      arrive(vtt('Wrong'));
      await Promise.all([adding, removing]);
    });
    expect(words()).toEqual(['Wrong']);
    await undo('Mine');
  });

  test('is in another language, and the one before can still come back', async () => {
    const { result, undo } = await startWith(mine());
    await act(() => result.current.remove());
    await act(() => result.current.add(new File([vtt('Meins')], 'meins.de.srt')));
    expect(result.current.lost).toBe('removed');
    await undo('Mine');
  });

  test('can be told when the view was left', async () => {
    const { result, unmount } = await startWith(mine(), wrong());
    await act(() => result.current.remove());
    unmount();
    const again = stage.start(NONE);
    await waitFor(() => expect(again.result.current.earlier).toHaveLength(2));
    expect(again.result.current.lost).toBeNull();
    const [, first] = again.result.current.earlier;
    await act(async () => first && again.result.current.bringBack(first));
    await waitFor(() => expect(again.words()).toEqual(['Mine']));
    expect(again.result.current.earlier).toMatchObject([{ words: 'Wrong' }]);
  });

  test('was added in another window since, and is kept in its turn', async () => {
    const { result, undo } = await startWith(mine());
    await act(() => result.current.remove());
    const other = stage.start(NONE);
    await act(() => other.result.current.add(new File([vtt('Since')], 'since.en.srt')));
    await undo('Mine');
    await waitFor(() => expect(result.current.earlier).toMatchObject([{ words: 'Since' }]));
    await waitFor(() => expect(other.result.current.earlier).toMatchObject([{ words: 'Since' }]));
  });
});

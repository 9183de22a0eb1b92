// @vitest-environment happy-dom
import '../stand-in-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { keepTranscripts } from '../../../lib/hooks/keep-transcripts';
import { findTranscript } from '../../../lib/storage/transcripts';
import { course, listing } from '../catalogue/made-up';
import { LECTURE, OTHER_LECTURE } from '../storage/sample';
import { createPlaces, createStage, ENGLISH, SPANISH, type Stage, vtt } from './transcript-stage';

const THIRD = 'youtube:CCCCCCCCCCC';
const OTHER = { path: 'courses/a/other_x.vtt', language: 'und' };

let stage: Stage;
let life: AbortController;

beforeEach(() => {
  stage = createStage();
  stage.files[OTHER.path] = vtt('Other');
  life = new AbortController();
});

const madeUp = course('a', {
  listings: [
    listing(1, LECTURE, { captions: [ENGLISH, SPANISH] }),
    listing(2, LECTURE, { start: 60, captions: [ENGLISH] }),
    listing(3, 'youtube:BBBBBBBBBBB', { captions: [] }),
    listing(4, OTHER_LECTURE, { captions: [OTHER] }),
    listing(5, THIRD),
  ],
});

function keep(onProgress = vi.fn()) {
  const options = { languages: ['es', 'en'], signal: life.signal, onProgress };
  return keepTranscripts(madeUp, options, createPlaces(stage)).then(() => onProgress);
}

const kept = (lecture: string, language: string) =>
  findTranscript(stage.folder.handle, { lecture, language, by: 'ocw' });

test('each lecture’s transcript is kept once, in the best language that there is', async () => {
  const onProgress = await keep();
  expect((await kept(LECTURE, 'es'))?.cues).toMatchObject([{ text: 'Hola' }]);
  expect(await kept(LECTURE, 'en')).toBeNull();
  expect((await kept(OTHER_LECTURE, 'und'))?.cues).toMatchObject([{ text: 'Other' }]);
  expect(stage.asked).toHaveLength(2);
  expect(onProgress.mock.calls).toEqual([[{ done: 0, total: 2 }], [{ done: 1, total: 2 }]]);
});

test('what is kept already is not asked for again', async () => {
  await keep();
  await keep();
  expect(stage.asked).toHaveLength(2);
});

test('one that cannot be read does not keep the others away, and OCW away is not asked on', async () => {
  stage.files[SPANISH.path] = '<html>';
  await keep();
  expect((await kept(OTHER_LECTURE, 'und'))?.cues).toHaveLength(1);
  stage = createStage();
  stage.files[SPANISH.path] = 500;
  await keep();
  expect(stage.asked).toHaveLength(1);
});

test('it ends when it is stopped', async () => {
  const stop = vi.fn(() => life.abort('enough'));
  await expect(keep(stop)).rejects.toBe('enough');
  expect([...stage.folder.files]).toEqual([]);
});

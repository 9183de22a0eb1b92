import { expect, it } from 'vitest';
import type { KeptTranscript } from '../../../lib/domain/packed-transcript';
import { measureOcwTranscripts, removeOcwTranscripts } from '../../../lib/storage/ocw-transcripts';
import { findTranscript, saveTranscript } from '../../../lib/storage/transcripts';
import { createFolder } from './fake-folder';
import { LECTURE } from './sample';

it('what was read from OCW is measured and taken away; the student’s own and what they have moved stay', async () => {
  const { handle, files } = createFolder();
  const ocw: KeptTranscript = {
    lecture: LECTURE,
    language: 'en',
    by: 'ocw',
    offset: 0,
    from: 'courses/a/x.vtt',
    cues: [{ start: 0, end: 1, text: 'Hello' }],
  };
  const moved: KeptTranscript = { ...ocw, language: 'es', offset: 1 };
  const own: KeptTranscript = { ...ocw, by: 'student', from: null };
  for (const one of [ocw, moved, own]) await saveTranscript(handle, one);
  files.set('0000.en.ocw.txt', new TextEncoder().encode('damaged'));
  const { count, bytes } = await measureOcwTranscripts(handle);
  expect(count).toBe(1);
  expect(bytes).toBeGreaterThan(20);
  await removeOcwTranscripts(handle);
  expect(await findTranscript(handle, ocw)).toBeNull();
  expect(await findTranscript(handle, moved)).toEqual(moved);
  expect(await findTranscript(handle, own)).toEqual(own);
  expect(await measureOcwTranscripts(handle)).toEqual({ count: 0, bytes: 0 });
});

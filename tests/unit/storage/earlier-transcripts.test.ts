import { beforeEach, expect, it } from 'vitest';
import { EARLIER_KEPT } from '../../../lib/domain/earlier-transcript';
import type { KeptTranscript } from '../../../lib/domain/packed-transcript';
import { listEarlier } from '../../../lib/storage/earlier-transcripts';
import {
  bringBack,
  findTranscript,
  listOwnTranscripts,
  listTranscriptNames,
  listTranscripts,
  removeTranscript,
  saveTranscript,
} from '../../../lib/storage/transcripts';
import { createFolder, type FakeFolder } from './fake-folder';
import { LECTURE, OTHER_LECTURE } from './sample';

const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date('2026-03-01T12:00:00Z');

let folder: FakeFolder;

beforeEach(() => {
  folder = createFolder();
});

function own(text: string, change: Partial<KeptTranscript> = {}): KeptTranscript {
  return {
    lecture: LECTURE,
    language: 'en',
    by: 'student',
    offset: 0,
    from: null,
    cues: [{ start: 1, end: 2, text }],
    ...change,
  };
}

const save = (text: string, now = NOW) => saveTranscript(folder.handle, own(text), now);
const remove = (now = NOW) => removeTranscript(folder.handle, own(''), now);
const standing = async () => (await findTranscript(folder.handle, own('')))?.cues[0]?.text ?? null;
const earlier = async (now = NOW) => {
  const all = await listEarlier(folder.handle, LECTURE, now);
  return all.map(({ words }) => words);
};

it('what is replaced, and what is removed, is kept beside, the newest first', async () => {
  expect(await save('Mine')).toBeNull();
  expect(await save('Wrong')).not.toBeNull();
  expect(await remove()).not.toBeNull();
  expect(await remove()).toBeNull();
  expect(await earlier()).toEqual(['Wrong', 'Mine']);
  expect(await listEarlier(folder.handle, OTHER_LECTURE, NOW)).toEqual([]);
});

it('what is kept beside is no transcript that stands', async () => {
  await save('Mine');
  await remove();
  expect(await listTranscripts(folder.handle, LECTURE)).toEqual([]);
  expect(await listOwnTranscripts(folder.handle)).toEqual([]);
  expect(await listTranscriptNames(folder.handle)).toEqual([]);
});

it('what comes back keeps what it replaces, and is there once', async () => {
  await save('Mine');
  const mine = (await save('Wrong')) ?? '';
  const back = await bringBack(folder.handle, mine, NOW);
  expect(back?.transcript.cues[0]?.text).toBe('Mine');
  expect(await standing()).toBe('Mine');
  expect(await earlier()).toEqual(['Wrong']);
  expect(await bringBack(folder.handle, mine, NOW)).toBeNull();
  await bringBack(folder.handle, back?.replaced ?? '', NOW);
  expect(await standing()).toBe('Wrong');
  expect(await earlier()).toEqual(['Mine']);
});

it('a file that stands is none to bring back', async () => {
  await save('Mine');
  const [name = ''] = folder.files.keys();
  expect(await bringBack(folder.handle, name, NOW)).toBeNull();
  expect(await standing()).toBe('Mine');
});

it('the same is not kept twice, and moving it keeps nothing', async () => {
  await save('Mine');
  expect(await save('Mine')).toBeNull();
  expect(await saveTranscript(folder.handle, own('Mine', { offset: 3 }), NOW)).toBeNull();
  await save('Mine');
  for (const text of ['Wrong', 'Mine', 'Wrong', 'Mine']) await save(text);
  expect(await earlier()).toEqual(['Wrong', 'Mine']);
});

it('ten are kept for each language, for 30 days', async () => {
  await saveTranscript(folder.handle, own('Hola', { language: 'es' }), NOW);
  await removeTranscript(folder.handle, own('', { language: 'es' }), NOW);
  for (let number = 0; number < EARLIER_KEPT + 3; number += 1) await save(`Words ${number}`);
  const words = await earlier();
  expect(words).toHaveLength(EARLIER_KEPT + 1);
  expect(words).toEqual(expect.arrayContaining(['Hola', 'Words 2', 'Words 11']));
  expect(await earlier(new Date(NOW.getTime() + 29 * DAY))).toHaveLength(EARLIER_KEPT + 1);
  expect(await earlier(new Date(NOW.getTime() + 31 * DAY))).toEqual([]);
  expect(folder.files.size).toBe(1);
});

it('a clock that was put back does not make the newest an old one', async () => {
  await save('First');
  await save('Second', new Date(NOW.getTime() + DAY));
  await save('Third', NOW);
  expect(await earlier()).toEqual(['Second', 'First']);
});

it('a file that cannot be read is kept as it is', async () => {
  await save('Mine');
  const [name = ''] = folder.files.keys();
  const damaged = new Uint8Array([0xff, 0x00, 0x41]);
  folder.files.set(name, damaged);
  const kept = (await save('Next')) ?? '';
  expect(folder.files.get(kept)).toEqual(damaged);
  expect(await earlier()).toEqual([]);
});

it('on a full disk nothing is replaced and nothing removed', async () => {
  await save('Mine');
  folder.isFull = true;
  await expect(save('Wrong')).rejects.toMatchObject({ reason: 'full' });
  await expect(remove()).rejects.toMatchObject({ reason: 'full' });
  expect(await standing()).toBe('Mine');
  expect([...folder.files.keys()]).toHaveLength(1);
});

it('nothing is kept of OCW’s, which can be had again', async () => {
  const ocw = own('Theirs', { by: 'ocw', from: 'courses/a/x.vtt' });
  await saveTranscript(folder.handle, ocw);
  await saveTranscript(folder.handle, { ...ocw, cues: [] });
  expect(folder.files.size).toBe(1);
});

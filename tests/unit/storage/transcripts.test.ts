import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type KeptTranscript,
  packTranscript,
  unpackInfo,
  unpackTranscript,
} from '../../../lib/domain/packed-transcript';
import {
  findTranscript,
  listOwnTranscripts,
  listTranscripts,
  removeTranscript,
  saveTranscript,
} from '../../../lib/storage/transcripts';
import { createFolder, type FakeFolder } from './fake-folder';
import { LECTURE, OTHER_LECTURE } from './sample';

const OCW: KeptTranscript = {
  lecture: LECTURE,
  language: 'en',
  by: 'ocw',
  offset: 0,
  from: 'courses/a/x.vtt',
  cues: [
    { start: 0, end: 1.5, text: 'Hello' },
    { start: 1.25, end: 3, text: '{"a": [1]} \\n é 🙂' },
  ],
};
const OWN: KeptTranscript = { ...OCW, by: 'student', from: null, offset: -2.5 };

let folder: FakeFolder;

beforeEach(() => {
  folder = createFolder();
});

describe('a transcript', () => {
  it('is there again as it was kept, whoever it is from', async () => {
    await saveTranscript(folder.handle, OCW);
    await saveTranscript(folder.handle, OWN);
    expect(await findTranscript(folder.handle, OCW)).toEqual(OCW);
    expect(await findTranscript(folder.handle, OWN)).toEqual(OWN);
    const { cues: _, ...info } = OCW;
    expect(await listTranscripts(folder.handle, LECTURE)).toContainEqual(info);
    expect(await listTranscripts(folder.handle, LECTURE)).toHaveLength(2);
    expect(await listTranscripts(folder.handle, OTHER_LECTURE)).toEqual([]);
  });

  it('takes the place of the one in its language, and of no other', async () => {
    await saveTranscript(folder.handle, OCW);
    await saveTranscript(folder.handle, { ...OCW, language: 'es' });
    await saveTranscript(folder.handle, { ...OCW, offset: 1 });
    expect(await findTranscript(folder.handle, OCW)).toMatchObject({ offset: 1 });
    expect(await findTranscript(folder.handle, { ...OCW, language: 'es' })).toMatchObject({
      offset: 0,
    });
  });

  it('is gone when it is removed, as often as that is done', async () => {
    await saveTranscript(folder.handle, OCW);
    await removeTranscript(folder.handle, OCW);
    await removeTranscript(folder.handle, OCW);
    expect(await findTranscript(folder.handle, OCW)).toBeNull();
    expect([...folder.files]).toEqual([]);
  });

  it('that is damaged is none, and does not stand in the way of others', async () => {
    await saveTranscript(folder.handle, OWN);
    const [name = ''] = folder.files.keys();
    await saveTranscript(folder.handle, { ...OWN, lecture: OTHER_LECTURE });
    folder.files.set(name, new TextEncoder().encode('{"version":1'));
    expect(await findTranscript(folder.handle, OWN)).toBeNull();
    expect(await listTranscripts(folder.handle, LECTURE)).toEqual([]);
    expect((await listOwnTranscripts(folder.handle)).map(({ lecture }) => lecture)).toEqual([
      OTHER_LECTURE,
    ]);
  });

  it('that finds no room is refused, and what was there stays', async () => {
    await saveTranscript(folder.handle, OWN);
    folder.isFull = true;
    await expect(saveTranscript(folder.handle, { ...OWN, offset: 9 })).rejects.toMatchObject({
      reason: 'full',
    });
    expect(await findTranscript(folder.handle, OWN)).toEqual(OWN);
  });

  it('is the student’s own only where it is from them', async () => {
    await saveTranscript(folder.handle, OCW);
    await saveTranscript(folder.handle, OWN);
    const { by: _, from: __, ...own } = OWN;
    expect(await listOwnTranscripts(folder.handle)).toEqual([own]);
  });
});

describe('its file', () => {
  const cue = fc
    .tuple(fc.nat(359_999), fc.nat(1_000), fc.stringMatching(/^\S(?:[^\s]| )*$/))
    .map(([start, length, text]) => ({ start, end: Math.min(360_000, start + length / 8), text }));

  it('says all that it was given', () => {
    fc.assert(
      fc.property(
        fc.array(cue),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (cues, offset) => {
          const transcript = {
            ...OWN,
            offset: offset || 0,
            cues: cues.map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ') })),
          };
          expect(unpackTranscript(packTranscript(transcript))).toEqual(transcript);
        },
      ),
    );
  });

  it.each([
    ['nothing', ''],
    ['another version', '{"version":2}\n[]'],
    ['no lecture', '{"version":1,"lecture":"x"}\n[]'],
    ['fewer times than words', `${packTranscript(OWN)}\nmore`],
    ['a time that is none', packTranscript(OWN).replace('[0,', '["0",')],
    ['a time before the recording', packTranscript(OWN).replace('[0,', '[-1,')],
  ])('is none with %s', (_, packed) => {
    expect(unpackTranscript(packed)).toBeNull();
  });

  it('says what it is on its first line alone', () => {
    const { cues: _, ...info } = OWN;
    expect(unpackInfo(packTranscript(OWN).split('\n')[0] ?? '')).toEqual(info);
    expect(unpackInfo('[]')).toBeNull();
  });
});

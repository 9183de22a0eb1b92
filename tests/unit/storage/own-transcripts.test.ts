// The student's own transcripts where everything is read, brought in and gone back to.
import { beforeEach, describe, expect, it } from 'vitest';
import type { OwnTranscript } from '../../../lib/domain/transcript';
import type { Database } from '../../../lib/storage/database';
import { readEverything } from '../../../lib/storage/everything';
import { applyImport } from '../../../lib/storage/import';
import { restoreEverything } from '../../../lib/storage/restore';
import { saveOwnTranscript, saveTranscript } from '../../../lib/storage/transcripts';
import { createFolder, type FakeFolder } from './fake-folder';
import { createStore, LECTURE, NOON, OTHER_LECTURE, sampleFile } from './sample';

const OWN: OwnTranscript = {
  lecture: LECTURE,
  language: 'en',
  offset: 2,
  cues: [{ start: 1, end: 2, text: 'Mine' }],
};
const OTHER: OwnTranscript = { ...OWN, lecture: OTHER_LECTURE };

let database: Database;
let files: FakeFolder;
const open = async () => files.handle;

beforeEach(async () => {
  database = await createStore();
  files = createFolder();
});

const read = async () => (await readEverything(database, open)).transcripts;

it('everything has them, and none of OCW’s', async () => {
  await saveOwnTranscript(files.handle, OWN);
  await saveTranscript(files.handle, { ...OTHER, by: 'ocw', from: 'courses/a/x.vtt' });
  expect(await read()).toEqual([OWN]);
});

it('everything else is there where no such files are, or cannot be read', async () => {
  expect(await readEverything(database, async () => null)).toMatchObject({ transcripts: [] });
  const refuse = () => Promise.reject(new Error('no'));
  expect(await readEverything(database, refuse)).toMatchObject({ notes: [], transcripts: [] });
});

describe('an import', () => {
  it('adds what is not here, and leaves what is', async () => {
    await saveOwnTranscript(files.handle, OWN);
    const theirs = { ...OWN, cues: [{ start: 5, end: 6, text: 'Theirs' }] };
    const file = sampleFile({ transcripts: [theirs, OTHER, { ...theirs, language: 'es' }] });
    const { transcripts } = await applyImport(database, file, NOON, open);
    expect(transcripts.map(({ lecture, language }) => [lecture, language])).toEqual([
      [OTHER_LECTURE, 'en'],
      [LECTURE, 'es'],
    ]);
    expect(await read()).toHaveLength(3);
    expect(await read()).toContainEqual(OWN);
  });
});

describe('going back', () => {
  it('brings back what was removed or replaced, and takes nothing away', async () => {
    await saveOwnTranscript(files.handle, { ...OWN, offset: 9 });
    const added = { ...OWN, language: 'es' };
    await saveOwnTranscript(files.handle, added);
    await restoreEverything(database, sampleFile({ transcripts: [OWN, OTHER] }), NOON, open);
    expect(await read()).toHaveLength(3);
    expect(await read()).toEqual(expect.arrayContaining([OWN, OTHER, added]));
  });
});

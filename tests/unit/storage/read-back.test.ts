import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MAXIMUM_REVISION } from '../../../lib/domain/bounds';
import { createBackup, parseBackup } from '../../../lib/export/backup';
import { readPack } from '../../../lib/storage/copy/pack';
import { correct } from '../../../lib/storage/corrections';
import { type Database, openDatabase } from '../../../lib/storage/database';
import { saveDraft } from '../../../lib/storage/drafts';
import { readEverything } from '../../../lib/storage/everything';
import { applyImport } from '../../../lib/storage/import';
import { editNote, removeNote, saveNote } from '../../../lib/storage/notes';
import { saveOwnLecture } from '../../../lib/storage/own-lectures';
import { restoreNotes } from '../../../lib/storage/removed-notes';
import { restoreEverything } from '../../../lib/storage/restore';
import { saveSettings } from '../../../lib/storage/settings';
import { StorageError } from '../../../lib/storage/storage-error';
import { listVersions } from '../../../lib/storage/versions';
import { anyEverything } from '../domain/arbitrary-note';
import { createStore, later, NOON, sampleCorrection, sampleDraft, sampleNote } from './sample';

const anyNumber = fc.oneof(
  fc.constantFrom(-1, 0, 1, 1.5, 99, MAXIMUM_REVISION - 1, MAXIMUM_REVISION, MAXIMUM_REVISION + 1),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, Number.POSITIVE_INFINITY, Number.NaN),
  fc.double(),
);
const anyLecture = fc.constantFrom('youtube:RPSt0o3yRhI', 'archive:a/b', 'archive:a/../b', 'x', '');
const anyText = fc.constantFrom('', 'a', 'b', 'x'.repeat(1_001), 'x'.repeat(2_000_001));

type Act = (database: Database) => Promise<unknown>;

/** What views ask of the store, with anything in it that a page, a player or a file could have said. */
const anyAct: fc.Arbitrary<Act> = fc
  .record({ number: anyNumber, other: anyNumber, lecture: anyLecture, text: anyText })
  .chain(({ number, other, lecture, text }) =>
    fc.constantFrom<Act>(
      (database) => saveNote(database, sampleNote({ revision: number, text })),
      (database) => saveNote(database, sampleNote({ time: number, end: other, lecture })),
      (database) => saveNote(database, sampleNote({ id: 'two', revision: number })),
      (database) => editNote(database, 'one', { text }, later(1)),
      (database) => editNote(database, 'one', { time: number, end: other }, later(2)),
      (database) => removeNote(database, 'one', later(3)),
      (database) => restoreNotes(database, ['one'], later(4)),
      (database) => saveDraft(database, sampleDraft({ text, title: text, time: number, lecture })),
      (database) =>
        saveOwnLecture(database, { id: lecture, title: text, createdAt: later(0).toISOString() }),
      (database) =>
        correct(
          database,
          sampleCorrection(),
          { type: 'reading', title: text, part: null },
          true,
          NOON,
        ),
      (database) => saveSettings(database, { noteDelay: number }),
    ),
  );

it('whatever the store takes is in a file that can be read, and in a copy', async () => {
  let turn = 0;
  await fc.assert(
    fc.asyncProperty(anyEverything, fc.array(anyAct, { maxLength: 12 }), async (file, acts) => {
      turn += 1;
      const database = await openDatabase(`read-back-${turn}`);
      await applyImport(database, { ...file, transcripts: [] }, NOON);
      for (const act of acts) {
        await act(database).catch((error) => expect(error).toBeInstanceOf(StorageError));
      }
      const stored = await readEverything(database);
      const { notes, versions, drafts, corrections } = parseBackup(createBackup(stored, NOON));
      expect({ notes, versions, drafts, corrections }).toEqual({
        notes: stored.notes,
        versions: stored.versions,
        drafts: stored.drafts,
        corrections: stored.corrections,
      });
      expect(readPack(stored.notes)).toEqual(stored.notes);
      database.close();
    }),
    { numRuns: 60 },
  );
});

it('a note of the highest revision is changed, keeps its history and can be gone back to', async () => {
  const database = await createStore();
  await saveNote(database, sampleNote({ text: 'a', revision: MAXIMUM_REVISION }));
  const before = await readEverything(database);
  for (const text of ['b', 'c', 'd']) await editNote(database, 'one', { text }, later(1));
  const texts = async () => (await listVersions(database, 'one')).map(({ text }) => text);
  expect(await texts()).toEqual(['c', 'b', 'a']);
  await restoreEverything(database, before, later(2));
  expect(await texts()).toEqual(['d', 'c', 'b']);
  const stored = await readEverything(database);
  expect(stored.notes).toMatchObject([{ text: 'a', revision: MAXIMUM_REVISION }]);
  expect(parseBackup(createBackup(stored, NOON)).versions).toEqual(stored.versions);
});

it('a store with a revision that no file may have is written into one that can be read', async () => {
  const database = await createStore();
  await database.put('notes', sampleNote({ revision: Number.MAX_SAFE_INTEGER }));
  const file = parseBackup(createBackup(await readEverything(database), NOON));
  expect(file.notes).toEqual([sampleNote({ revision: MAXIMUM_REVISION })]);
  expect(await editNote(database, 'one', { text: 'b' }, later(1))).toMatchObject({
    revision: MAXIMUM_REVISION,
  });
});

import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { editNote, saveNote } from '../../../lib/storage/notes';
import { openStore } from '../../../lib/storage/open-store';
import { findUnsaved, forgetUnsaved, putOffReminder } from '../../../lib/storage/unsaved';
import { copiesWritten, createArea, loadMaker } from './copy-area';
import { later, sampleNote } from './sample';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('work is unsaved from the first note after a file was made, and no later one changes that', async () => {
  const area = createArea();
  const { database } = await openStore(area, loadMaker);
  onTestFinished(() => database.close());
  expect(await findUnsaved(area)).toBeNull();
  await putOffReminder(area, later(1));
  expect(await findUnsaved(area)).toBeNull();

  await saveNote(database, sampleNote());
  await copiesWritten();
  const first = await findUnsaved(area);
  expect(first).toEqual({ since: expect.any(String), putOffAt: null });
  await putOffReminder(area, later(5));
  await editNote(database, 'one', { text: 'Changed' }, later(6));
  await copiesWritten();
  expect(await findUnsaved(area)).toEqual({ ...first, putOffAt: later(5).toISOString() });

  await forgetUnsaved(area);
  expect(await findUnsaved(area)).toBeNull();
  await editNote(database, 'one', { text: 'Changed again' }, later(7));
  await copiesWritten();
  expect(await findUnsaved(area)).toMatchObject({ putOffAt: null });
});

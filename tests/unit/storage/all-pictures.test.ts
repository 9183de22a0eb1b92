import { expect, it } from 'vitest';
import { measurePictures, removeAllPictures } from '../../../lib/storage/all-pictures';
import { saveDraft } from '../../../lib/storage/drafts';
import { listNotes, saveNote } from '../../../lib/storage/notes';
import { listPictured } from '../../../lib/storage/pictures';
import { createStore, LECTURE, sampleDraft, sampleNote, samplePicture } from './sample';

it('the pictures of all notes are measured and taken away, and what is being written keeps its own', async () => {
  const database = await createStore();
  for (const id of ['a', 'b']) {
    await saveNote(database, sampleNote({ id, text: '' }));
    await database.put('pictures', samplePicture({ id, note: id }));
  }
  await saveDraft(database, sampleDraft({ id: 'draft' }));
  await database.put('pictures', samplePicture({ id: 'draft', note: 'draft' }));
  expect(await measurePictures(database)).toEqual({ count: 2, bytes: 6 });
  await removeAllPictures(database);
  expect([...(await listPictured(database))]).toEqual(['draft']);
  expect(await listNotes(database, LECTURE)).toHaveLength(2);
  expect(await measurePictures(database)).toEqual({ count: 0, bytes: 0 });
});

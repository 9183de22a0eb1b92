import { expect, it } from 'vitest';
import { removeNote, saveNote } from '../../../lib/storage/notes';
import { purgeRemovedNotes } from '../../../lib/storage/removed-notes';
import { createStore, later, NOON, sampleNote, samplePicture, sampleVersion } from './sample';

it('a note that is purged takes its versions and pictures with it, and those of no other', async () => {
  const database = await createStore();
  for (const note of ['one', 'one~0', 'on']) {
    await saveNote(database, sampleNote({ id: note }));
    await database.put('versions', sampleVersion({ note }));
    await database.put('versions', sampleVersion({ note, revision: 2 }));
    await database.put('pictures', samplePicture({ note, id: `picture of ${note}` }));
  }
  await removeNote(database, 'one', NOON);
  await purgeRemovedNotes(database, later(1));
  const versions = await database.getAllKeys('versions');
  expect(versions.map(([note]) => note)).toEqual(['on', 'on', 'one~0', 'one~0']);
  expect(await database.getAllKeys('pictures')).toEqual(['picture of on', 'picture of one~0']);
});

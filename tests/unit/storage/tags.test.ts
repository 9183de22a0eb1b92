import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../lib/storage/database';
import { saveNote } from '../../../lib/storage/notes';
import { listKnownTags } from '../../../lib/storage/tags';
import { createNote } from '../../components/fixtures';

test('the tags of every note that stands, also where there are many', async () => {
  const database = await openDatabase('tags');
  for (let at = 0; at < 650; at += 1) {
    const id = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
    const text = at === 649 ? '#last' : at % 2 ? '#odd' : 'none';
    await saveNote(database, createNote({ id, text }));
  }
  const deletedAt = '2026-01-02T10:00:00.000Z';
  await saveNote(database, createNote({ id: 'f', text: '#gone', deletedAt, revision: 2 }));
  expect(await listKnownTags(database)).toEqual(['odd', 'last']);
  database.close();
});

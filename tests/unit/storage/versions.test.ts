import { describe, expect, it } from 'vitest';
import type { Database } from '../../../lib/storage/database';
import { readEverything } from '../../../lib/storage/everything';
import { applyImport } from '../../../lib/storage/import';
import { editNote, removeNote, restoreNote, saveNote } from '../../../lib/storage/notes';
import { listVersions } from '../../../lib/storage/versions';
import { abortAfterPuts } from './faults';
import { createStore, later, sampleNote } from './sample';

/** Types it key by key, as the editor does. */
async function type(database: Database, ...texts: string[]): Promise<void> {
  const before = await database.get('notes', 'one');
  const known = new Set([before?.text ?? '']);
  for (const text of texts) {
    const sitting = { known: new Set(known), since: before?.revision ?? 0, beside: 'beside' };
    await editNote(database, 'one', { text }, later(known.size), sitting);
    known.add(text);
  }
}

async function texts(database: Database): Promise<string[]> {
  return (await listVersions(database, 'one')).map(({ text }) => text);
}

describe('the history of a note', () => {
  it('has one version of a sitting, however many keys it took', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ text: 'a' }));
    expect(await texts(database)).toEqual([]);
    await type(database, 'ab', 'abc', 'abcd');
    await type(database, 'abcd!', 'abcd!!');
    expect(await texts(database)).toEqual(['abcd', 'a']);
  });

  it('keeps what the keys of one sitting sent off at once began with', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ text: 'a' }));
    const sitting = { known: new Set(['a', 'ab']), since: 1, beside: 'beside' };
    await Promise.all(
      ['ab', 'abc'].map((text) => editNote(database, 'one', { text }, later(1), sitting)),
    );
    expect(await texts(database)).toEqual(['a']);
  });

  it('has every version of edits that belong to no sitting, and times and kinds too', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ text: 'a' }));
    await editNote(database, 'one', { time: 5 }, later(1));
    await editNote(database, 'one', { kind: 'question' }, later(2));
    expect(await listVersions(database, 'one')).toMatchObject([
      { revision: 2, time: 5, kind: 'note', text: 'a' },
      { revision: 1, time: 754, kind: 'note', text: 'a' },
    ]);
  });

  it('is not made longer by taking everything back, by removing or by restoring', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ text: 'a' }));
    await type(database, 'ab', 'a');
    await type(database, 'ac', 'a');
    await removeNote(database, 'one', later(9));
    await restoreNote(database, 'one', later(9));
    expect(await texts(database)).toEqual([]);
    expect(await database.count('versions')).toBe(1);
  });

  it('shows no text twice, and loses none while versions are used in turn', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ text: 'a' }));
    for (const text of ['b', 'c', 'a', 'b', 'a']) {
      await editNote(database, 'one', { text }, later(1));
    }
    expect(await texts(database)).toEqual(['b', 'c']);
    await type(database, 'd', 'de');
    expect(await texts(database)).toEqual(['a', 'b', 'c']);
  });

  it('ends at 20 versions, the newest, and touches no other note', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ id: 'one~0' }));
    await editNote(database, 'one~0', { text: 'other' }, later(1));
    await saveNote(database, sampleNote({ text: '0' }));
    for (let at = 1; at <= 30; at += 1) {
      await editNote(database, 'one', { text: String(at) }, later(at));
    }
    expect(await texts(database)).toEqual(Array.from({ length: 20 }, (_, at) => String(29 - at)));
    expect(await listVersions(database, 'one~0')).toHaveLength(1);
  });

  it('is none of a note that is gone', async () => {
    expect(await texts(await createStore())).toEqual([]);
  });

  it('has no version of an edit that failed', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote());
    const before = await readEverything(database);
    abortAfterPuts('versions');
    const editing = editNote(database, 'one', { text: 'b' }, later(1));
    await expect(editing).rejects.toMatchObject({ reason: 'full' });
    expect(await readEverything(database)).toEqual(before);
  });

  it('holds the text over which a newer one was imported', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ text: 'ours' }));
    const backup = await readEverything(database);
    const notes = [sampleNote({ text: 'theirs', revision: 5 })];
    await applyImport(database, { ...backup, notes }, later(1));
    expect(await texts(database)).toEqual(['ours']);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../../lib/storage/database';
import { VERSION } from '../../../lib/storage/schema';
import { type RawDatabase, readRaw, writeRaw } from './raw-database';
import './sample';

const FOLDER = new URL('../../fixtures/database/', import.meta.url);

const fixtures = readdirSync(FOLDER).map((file) => {
  const database: RawDatabase = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
  return { file, database };
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('there is a fixture of every version', () => {
  const versions = fixtures.map(({ database }) => database.version).sort((a, b) => a - b);
  expect(versions).toEqual(Array.from({ length: VERSION }, (_, index) => index + 1));
});

it.each(fixtures)(
  '$file becomes a database of this version, with every record',
  async ({ database }) => {
    await writeRaw('lectern', database);
    (await openDatabase()).close();
    const upgraded = await readRaw('lectern');
    (await openDatabase('fresh')).close();
    const fresh = await readRaw('fresh');
    expect({ ...upgraded, stores: upgraded.stores.map(withoutRecords) }).toEqual(fresh);
    // Records stay as they were until a version changes their shape; that version says here how.
    const recordsBefore = new Map(database.stores.map(({ name, records }) => [name, records]));
    for (const { name, records } of upgraded.stores)
      expect(records).toEqual(recordsBefore.get(name) ?? []);
  },
);

function withoutRecords(store: RawDatabase['stores'][number]) {
  return { ...store, records: [] };
}

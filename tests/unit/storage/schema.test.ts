import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../../lib/storage/database';
import { readRawData } from '../../../lib/storage/raw-data';
import { VERSION } from '../../../lib/storage/schema';
import { createArea } from './copy-area';
import { refusePuts } from './faults';
import { type RawDatabase, readRaw, writeRaw } from './raw-database';
import './sample';

const FOLDER = new URL('../../fixtures/database/', import.meta.url);

const fixtures = readdirSync(FOLDER).map((file) => {
  const database: RawDatabase = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
  return { file, database };
});

/** What version 3 gave the drafts that were there. */
const FRESH_DRAFT = { end: null, kind: 'note', caret: null };

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
    for (const { name, records } of upgraded.stores) {
      const before = recordsBefore.get(name) ?? [];
      const isFirstDraft = name === 'drafts' && database.version < 3;
      expect(records).toEqual(
        isFirstDraft ? before.map((draft) => Object.assign({}, draft, FRESH_DRAFT)) : before,
      );
    }
  },
);

it('an upgrade that fails leaves the database as it was, and can be tried again', async () => {
  const second = fixtures.find(({ database }) => database.version === 2)?.database;
  if (!second) throw new Error('There is no fixture of version 2.');
  await writeRaw('lectern', second);
  let isBroken = true;
  const refusals = refusePuts('drafts', () => isBroken);
  await expect(openDatabase()).rejects.toMatchObject({ reason: 'full' });
  expect(refusals()).toBe(1);
  // Until then all of it can be had as it lies there.
  const { version, stores } = await readRawData(createArea());
  expect(version).toBe(2);
  for (const { name, records } of second.stores) expect(stores[name]).toEqual(records);
  isBroken = false;
  expect(await readRaw('lectern')).toEqual(second);
  (await openDatabase()).close();
  expect((await readRaw('lectern')).version).toBe(VERSION);
});

it('an upgrade for which the database is not as it should be is told as that', async () => {
  const second = fixtures.find(({ database }) => database.version === 2)?.database;
  const [store] = second?.stores ?? [];
  if (!second || !store) throw new Error('There is no fixture of version 2.');
  const odd = { ...second, stores: [...second.stores, { ...store, name: 'versions' }] };
  await writeRaw('lectern', odd);
  await expect(openDatabase()).rejects.toMatchObject({ reason: 'upgrade' });
  expect((await readRaw('lectern')).version).toBe(2);
});

function withoutRecords(store: RawDatabase['stores'][number]) {
  return { ...store, records: [] };
}

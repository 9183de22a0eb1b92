import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createBackup } from '../../../lib/export/backup';
import { compareStore } from '../../../lib/storage/compare-store';
import { openDatabase } from '../../../lib/storage/database';
import { saveDraft } from '../../../lib/storage/drafts';
import { readEverything } from '../../../lib/storage/everything';
import { listNotes, saveNote } from '../../../lib/storage/notes';
import { openStore } from '../../../lib/storage/open-store';
import { isReadOnly } from '../../../lib/storage/read-only';
import { VERSION } from '../../../lib/storage/schema';
import { saveSettings } from '../../../lib/storage/settings';
import { StorageError } from '../../../lib/storage/storage-error';
import { copiesWritten, createArea, loadMaker } from './copy-area';
import { openRaw, readRaw, writeRaw } from './raw-database';
import { createStore, LECTURE, NOON, sampleDraft, sampleNote } from './sample';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** The reason with which opening is refused. */
async function refusal(patience?: number) {
  const options = patience === undefined ? {} : { patience };
  const error = await openDatabase('lectern', options).catch((refused: unknown) => refused);
  if (!(error instanceof StorageError)) throw new Error('It was opened.');
  return error;
}

describe('a database of a newer Lectern', () => {
  it('is refused and left as it is', async () => {
    const stores = [
      {
        name: 'notes',
        keyPath: 'key',
        indexes: [{ name: 'by-colour', keyPath: 'colour' }],
        records: [{ key: 1, colour: 'red' }],
      },
    ];
    await writeRaw('lectern', { version: 99, stores });
    expect(await refusal()).toMatchObject({ reason: 'newer', cause: { name: 'VersionError' } });
    expect(await readRaw('lectern')).toEqual({ version: 99, stores });
  });

  it('that has what is needed is read, and nothing of it is written or put back', async () => {
    const area = createArea();
    const older = await openStore(area, loadMaker);
    await saveNote(older.database, sampleNote());
    await saveDraft(older.database, sampleDraft());
    await copiesWritten();
    older.database.close();
    const newer = await openRaw('lectern', VERSION + 1);
    // What it means that the copy has something else, only a newer Lectern knows.
    newer.transaction('drafts', 'readwrite').objectStore('drafts').clear();
    newer.close();
    const copied = structuredClone(area.values);
    const before = await readRaw('lectern');

    const store = await openStore(area, loadMaker);
    onTestFinished(() => store.database.close());
    const database = await compareStore(store, 'thorough');
    expect(isReadOnly(database)).toBe(true);
    expect(await listNotes(database, LECTURE)).toEqual([sampleNote()]);
    expect(createBackup(await readEverything(database), NOON)).toContain(sampleNote().text);
    const refused = { reason: 'newer' };
    await expect(saveNote(database, sampleNote({ id: 'two' }))).rejects.toMatchObject(refused);
    await expect(saveDraft(database, sampleDraft())).rejects.toMatchObject(refused);
    await expect(saveSettings(database, { noteDelay: 7 })).rejects.toMatchObject(refused);
    database.close();
    expect(await readRaw('lectern')).toEqual(before);
    expect(area.values).toEqual(copied);
  });
});

describe('a browser that refuses to store', () => {
  it.each([
    [
      'throws',
      () => {
        throw new DOMException('Site data is blocked.', 'SecurityError');
      },
    ],
    [
      'answers with an error',
      function open(this: IDBFactory) {
        const request = IDBFactory.prototype.open.call(this, 'lectern', 1);
        request.addEventListener('upgradeneeded', () => request.transaction?.abort());
        return request;
      },
    ],
  ])('is told apart when it %s', async (_how, open) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(open);
    const error = await refusal();
    expect(error).toMatchObject({ reason: 'refused', cause: expect.any(Error) });
  });

  it('is told apart when it has no IndexedDB at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    expect(await refusal()).toMatchObject({ reason: 'refused' });
  });

  it('is told apart when it has no room', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await refusal()).toMatchObject({ reason: 'full' });
  });
});

describe('two versions at once', () => {
  it('the older connection closes itself and says so', async () => {
    const onClosed = vi.fn();
    const database = await openDatabase('lectern', { onClosed });
    await saveNote(database, sampleNote());
    const newer = await openRaw('lectern', VERSION + 1);
    onTestFinished(() => newer.close());
    expect(onClosed).toHaveBeenCalledOnce();
    await expect(saveNote(database, sampleNote({ id: 'two' }))).rejects.toMatchObject({
      reason: 'closed',
    });
    await expect(listNotes(database, LECTURE)).rejects.toMatchObject({ reason: 'closed' });
  });

  it('what the older connection has begun is finished first', async () => {
    const database = await openDatabase();
    const saving = saveNote(database, sampleNote());
    const newer = await openRaw('lectern', VERSION + 1);
    await saving;
    newer.close();
    const { stores } = await readRaw('lectern');
    expect(stores.find(({ name }) => name === 'notes')?.records).toEqual([sampleNote()]);
  });

  it('waiting for a page that never lets go ends, and the late connection is closed', async () => {
    // This code as if it were the next version, while a page without a `versionchange` handler holds this one.
    const holder = await openRaw('lectern', VERSION);
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementationOnce((name) => open(name, VERSION + 1));
    expect(await refusal(5)).toMatchObject({ reason: 'blocked' });
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    onTestFinished(() => close.mockRestore());
    holder.close();
    const next = await openRaw('lectern', VERSION + 1);
    expect(close).toHaveBeenCalledTimes(2);
    next.close();
  });

  it('a page that lets go in time is waited for', async () => {
    const holder = await openRaw('lectern', VERSION);
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementationOnce((name) => {
      const request = open(name, VERSION + 1);
      request.addEventListener('blocked', () => holder.close());
      return request;
    });
    const database = await openDatabase();
    expect(database.version).toBe(VERSION + 1);
    database.close();
  });

  it('an upgrade that has begun is given the time it takes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const holder = await openRaw('lectern', VERSION);
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementationOnce((name) => {
      const request = open(name, VERSION + 1);
      request.addEventListener('blocked', () => setImmediate(() => holder.close()));
      request.addEventListener('upgradeneeded', () =>
        queueMicrotask(() => vi.advanceTimersByTime(60_000)),
      );
      return request;
    });
    const database = await openDatabase();
    expect(database.version).toBe(VERSION + 1);
    database.close();
  });

  it('hears that the browser has cleared the data', async () => {
    const onClosed = vi.fn();
    const database = await openDatabase('lectern', { onClosed });
    // The types of the fake ask for the class where it takes an object.
    Reflect.apply(forceCloseDatabase, null, [unwrap(database)]);
    await vi.waitFor(() => expect(onClosed).toHaveBeenCalledOnce());
    await expect(listNotes(database, LECTURE)).rejects.toMatchObject({ reason: 'closed' });
  });
});

it('opening twice gives the same notes', async () => {
  const database = await createStore();
  await saveNote(database, sampleNote());
  const other = await openDatabase();
  expect(await listNotes(other, LECTURE)).toEqual([sampleNote()]);
  other.close();
});

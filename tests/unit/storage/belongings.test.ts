// What the student has besides notes is in the second copy too.
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { compareStore } from '../../../lib/storage/compare-store';
import { correct, listCorrections } from '../../../lib/storage/corrections';
import { removeDraft, restoreDraft } from '../../../lib/storage/discard-draft';
import { listDrafts, saveDraft } from '../../../lib/storage/drafts';
import { readEverything } from '../../../lib/storage/everything';
import { applyImport } from '../../../lib/storage/import';
import { saveNote } from '../../../lib/storage/notes';
import { openStore, RESTORED_KEY } from '../../../lib/storage/open-store';
import { listOwnLectures, saveOwnLecture } from '../../../lib/storage/own-lectures';
import { readSettings, saveSettings } from '../../../lib/storage/settings';
import { createArea, type FakeArea, loadMaker } from './copy-area';
import {
  LECTURE,
  later,
  NOON,
  SAMPLE_NAME,
  sampleCorrection,
  sampleDraft,
  sampleNote,
} from './sample';

let area: FakeArea;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  area = createArea();
});

async function start() {
  const store = await openStore(area, loadMaker);
  onTestFinished(() => store.database.close());
  return compareStore(store, 'quick');
}

function loseDatabase(): void {
  globalThis.indexedDB = new IDBFactory();
}

const own = { id: 'youtube:xxxxxxxxxxx', title: 'My own', createdAt: NOON.toISOString() };

function copiedDrafts(): unknown {
  return area.values.get('copy-drafts');
}

async function fill() {
  const database = await start();
  await saveOwnLecture(database, own);
  await saveSettings(database, { noteDelay: 7 });
  const { course, listing, subject } = sampleCorrection();
  await correct(database, { course, listing }, subject, true, NOON);
  const everything = await readEverything(database);
  await applyImport(database, { ...everything, names: [SAMPLE_NAME] }, NOON);
  await saveDraft(database, sampleDraft());
  await vi.waitFor(() => expect(copiedDrafts()).toMatchObject([{ text: 'Users inn' }]));
  return database;
}

describe('what is not a note', () => {
  it('comes back when the database is lost, and is told', async () => {
    const before = await readEverything(await fill());
    loseDatabase();
    const database = await start();
    expect(await readEverything(database)).toEqual(before);
    expect(area.values.get(RESTORED_KEY)).toEqual({
      notes: 0,
      drafts: 1,
      ownLectures: 1,
      corrections: 1,
      settings: 6,
    });
    area.values.delete(RESTORED_KEY);
    area.writes = 0;
    await start();
    expect(area.writes).toBe(0);
    expect(area.values.has(RESTORED_KEY)).toBe(false);
  });

  it('is copied from a store of before there was a copy of it', async () => {
    await fill();
    area.values.clear();
    await start();
    expect(area.values.has(RESTORED_KEY)).toBe(false);
    loseDatabase();
    const database = await start();
    expect(await listDrafts(database)).toHaveLength(1);
    expect(await listOwnLectures(database)).toEqual([own]);
    expect(await readSettings(database)).toEqual({ ...DEFAULT_SETTINGS, noteDelay: 7 });
  });

  it('is put back where only what was last done to it is lost', async () => {
    const database = await fill();
    const { course, listing, subject } = sampleCorrection();
    await correct(database, { course, listing }, subject, false, later(1));
    await database.put('corrections', sampleCorrection());
    await database.put('drafts', sampleDraft({ text: 'Us', updatedAt: later(-1).toISOString() }));
    await start();
    expect(await listDrafts(database)).toMatchObject([{ text: 'Users inn' }]);
    expect(await listCorrections(database)).toMatchObject([{ belongs: false, revision: 2 }]);
    expect(area.values.get(RESTORED_KEY)).toMatchObject({ drafts: 1, corrections: 1 });
  });
});

describe('a draft', () => {
  it('is copied after the last of many keys, once', async () => {
    const database = await start();
    area.writes = 0;
    for (let length = 1; length <= 50; length += 1) {
      await saveDraft(database, sampleDraft({ text: 'x'.repeat(length) }));
    }
    expect(area.writes).toBeLessThanOrEqual(1);
    await vi.waitFor(() => expect(copiedDrafts()).toMatchObject([{ text: 'x'.repeat(50) }]));
    expect(area.writes).toBeLessThanOrEqual(2);
  });

  it('that was discarded does not come back, and one brought back does', async () => {
    const database = await fill();
    await removeDraft(database, sampleDraft());
    loseDatabase();
    expect(await listDrafts(await start())).toEqual([]);
    const other = await start();
    await restoreDraft(other, sampleDraft());
    await vi.waitFor(() => expect(copiedDrafts()).toHaveLength(1));
  });

  it('that became a note is not put back beside it, when the browser ends at once', async () => {
    const database = await fill();
    const stale = copiedDrafts();
    await saveNote(database, sampleNote({ updatedAt: later(1).toISOString() }));
    await vi.waitFor(() => expect(copiedDrafts()).toEqual([]));
    area.values.set('copy-drafts', stale);
    loseDatabase();
    const after = await start();
    expect(await listDrafts(after)).toEqual([]);
    expect((await readEverything(after)).notes).toHaveLength(1);
    expect(copiedDrafts()).toEqual([]);
    expect(area.values.get(RESTORED_KEY)).toMatchObject({ notes: 1, drafts: 0 });
  });

  it('is saved where the copy fails', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => told.mockRestore());
    const database = await fill();
    area.isBroken = true;
    await saveDraft(database, sampleDraft({ text: 'Users innovate' }));
    await removeDraft(database, sampleDraft({ id: 'other' }));
    await saveOwnLecture(database, own);
    expect(await listDrafts(database)).toMatchObject([{ text: 'Users innovate' }]);
  });
});

it('nothing that is damaged in the copy gets into the store', async () => {
  await start();
  const draft = sampleDraft();
  const correction = sampleCorrection();
  const source = { kind: 'youtube', id: 'nowhere', offset: 0, retired: false, origin: {} };
  area.values.set('copy-drafts', [null, 7, { ...draft, time: -1 }, { ...draft, title: 3 }]);
  area.values.set('copy-own-lectures', [
    { ...own, id: 'nowhere' },
    { ...own, title: null },
  ]);
  area.values.set('copy-corrections', [
    { ...correction, id: 'x' },
    { ...correction, subject: { type: 'all' } },
  ]);
  area.values.set('copy-names', [{ ...SAMPLE_NAME, sources: [source] }, { id: LECTURE }]);
  area.values.set('copy-settings', { noteDelay: 3 });
  const database = await start();
  const { settings, ...everything } = await readEverything(database);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(Object.values(everything).flat()).toEqual([]);
  area.values.set('copy-drafts', [
    { ...draft, kind: 'idea' },
    { ...draft, id: 'sound' },
  ]);
  await start();
  expect(await listDrafts(database)).toMatchObject([{ id: 'sound' }]);
});

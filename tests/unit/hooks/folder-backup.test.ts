// A file of everything each day, in a folder of the student's.
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { parseBackup } from '../../../lib/export/backup';
import { type OutsideFolder, saveDailyFile, saveInFolder } from '../../../lib/hooks/folder-backup';
import { FOLDER_KEY, findFolderBackup } from '../../../lib/storage/backup-folder';
import type { Database } from '../../../lib/storage/database';
import { saveNote } from '../../../lib/storage/notes';
import { createArea, type FakeArea } from '../storage/copy-area';
import { createFolder, type FakeFolder } from '../storage/fake-folder';
import { createStore, later, NOON, sampleNote } from '../storage/sample';

const DAY = 24 * 60 * 60;

let area: FakeArea;
let folder: FakeFolder;
let database: Database;
let permission: PermissionState;

beforeEach(async () => {
  area = createArea();
  folder = createFolder();
  database = await createStore();
  permission = 'granted';
  await saveNote(database, sampleNote());
});

function save(now: Date): Promise<void> {
  const outside: OutsideFolder = Object.assign(folder.handle, {
    name: 'Study',
    queryPermission: async () => permission,
  });
  return saveInFolder(area, outside, database, now);
}

function expectTold(): void {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => {
    expect(told).toHaveBeenCalled();
    told.mockRestore();
  });
}

describe('the folder', () => {
  it('gets a file that can be imported, and then the reminder has no reason', async () => {
    area.values.set('unsaved-work', { since: NOON.toISOString(), putOffAt: null });
    await save(NOON);
    const [[name, bytes] = []] = [...folder.files];
    expect(name).toBe('lectern-daily-2026-03-01.json');
    expect(parseBackup(new TextDecoder().decode(bytes)).notes).toEqual([sampleNote()]);
    expect(await findFolderBackup(area)).toMatchObject({
      name: 'Study',
      savedAt: NOON.toISOString(),
      problem: null,
    });
    expect(area.values.has('unsaved-work')).toBe(false);
  });

  it('gets another only when something has changed, and keeps the last seven of ours', async () => {
    folder.files.set('lectern-backup-2020-01-01.json', new Uint8Array());
    folder.files.set('thesis.tex', new Uint8Array());
    await save(NOON);
    await save(later(DAY));
    expect(folder.files.size).toBe(3);
    for (let day = 2; day < 12; day += 1) {
      await saveNote(database, sampleNote({ id: `n${day}` }));
      await save(later(day * DAY));
    }
    const names = [...folder.files.keys()];
    expect(names).toEqual(expect.arrayContaining(['lectern-backup-2020-01-01.json', 'thesis.tex']));
    expect(names).toHaveLength(9);
    expect(names).toContain('lectern-daily-2026-03-12.json');
  });

  it('that is to be allowed again is not written, and that is said until it is', async () => {
    await save(NOON);
    permission = 'prompt';
    await saveNote(database, sampleNote({ id: 'two' }));
    await save(later(DAY));
    expect(folder.files.size).toBe(1);
    expect(await findFolderBackup(area)).toMatchObject({
      problem: 'permission',
      savedAt: NOON.toISOString(),
    });
    permission = 'granted';
    await save(later(DAY + 1));
    expect(folder.files.size).toBe(2);
    expect(await findFolderBackup(area)).toMatchObject({ problem: null });
  });

  it('on a full disk keeps the file of before', async () => {
    expectTold();
    await save(NOON);
    const [before] = folder.files.values();
    folder.isFull = true;
    await saveNote(database, sampleNote({ id: 'two' }));
    await save(later(60));
    expect([...folder.files.values()]).toEqual([before]);
    expect(await findFolderBackup(area)).toMatchObject({ problem: 'full' });
  });

  it.each([
    ['NotFoundError', 'gone'],
    ['NotAllowedError', 'permission'],
    ['NoModificationAllowedError', 'failed'],
  ])('that refuses with %s is said to be that', async (name, problem) => {
    expectTold();
    vi.spyOn(folder.handle, 'getFileHandle').mockRejectedValue(new DOMException('', name));
    await save(NOON);
    expect(await findFolderBackup(area)).toMatchObject({ problem, savedAt: null });
  });
});

describe('the file of the day', () => {
  const open = async () => database;

  it('asks nothing where there is no folder', async () => {
    const opening = vi.fn(open);
    await saveDailyFile(area, opening, NOON);
    expect(opening).not.toHaveBeenCalled();
    expect(area.writes).toBe(0);
  });

  it('is not due twice a day, and says of a folder that is lost that it is gone', async () => {
    await save(NOON);
    await saveDailyFile(area, open, later(60));
    expect(await findFolderBackup(area)).toMatchObject({ problem: null });
    await saveDailyFile(area, open, later(DAY));
    expect(await findFolderBackup(area)).toMatchObject({ problem: 'gone' });
    area.values.set(FOLDER_KEY, { name: 7 });
    expect(await findFolderBackup(area)).toBeNull();
  });
});

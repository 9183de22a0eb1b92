import { fingerprint } from '../domain/fingerprint';
import {
  dailyFileName,
  type FolderBackup,
  type FolderProblem,
  isFileDue,
  listOldFiles,
} from '../domain/folder-backup';
import { createBackup } from '../export/backup';
import { findFolder, findFolderBackup, keepFolderBackup } from '../storage/backup-folder';
import type { CopyArea } from '../storage/copy/area';
import type { Database } from '../storage/database';
import { readEverything } from '../storage/everything';
import { forgetUnsaved } from '../storage/unsaved';

type Permission = (mode: { mode: 'readwrite' }) => Promise<PermissionState>;

/** A folder outside the browser: the student may have to allow it again. */
export type OutsideFolder = FileSystemDirectoryHandle & {
  queryPermission?: Permission;
  requestPermission?: Permission;
};

/** Writes the file of this day, if it is time and something has changed. Does nothing where there is no folder. */
export async function saveDailyFile(
  area: CopyArea,
  database: () => Promise<Database>,
  now: Date,
): Promise<void> {
  const backup = await findFolderBackup(area);
  if (!backup || !isFileDue(backup, now)) return;
  const folder: OutsideFolder | null = await findFolder(area);
  if (folder) await saveInFolder(area, folder, await database(), now);
  else await keepFolderBackup(area, { ...backup, problem: 'gone' });
}

/** Writes everything into the folder, and keeps what came of it for the student to see. */
export async function saveInFolder(
  area: CopyArea,
  folder: OutsideFolder,
  database: Database,
  now: Date,
): Promise<void> {
  const before = await findFolderBackup(area);
  const backup: FolderBackup = {
    name: folder.name,
    savedAt: before?.savedAt ?? null,
    content: before?.content ?? null,
    problem: null,
  };
  try {
    const permission = await folder.queryPermission?.({ mode: 'readwrite' });
    if (permission !== undefined && permission !== 'granted') {
      await keepFolderBackup(area, { ...backup, problem: 'permission' });
      return;
    }
    const text = createBackup(await readEverything(database), now);
    const content = fingerprint(text.replace(now.toISOString(), ''));
    if (content !== backup.content || backup.savedAt === null) {
      await writeFile(folder, dailyFileName(now), text);
      await removeOldFiles(folder);
      await keepFolderBackup(area, { ...backup, savedAt: now.toISOString(), content });
    } else if (before?.problem) await keepFolderBackup(area, backup);
    await forgetUnsaved(area);
  } catch (error) {
    console.error('Lectern could not write into the folder.', error);
    await keepFolderBackup(area, { ...backup, problem: toProblem(error) });
  }
}

async function writeFile(folder: OutsideFolder, name: string, text: string): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  // The file of before stands until this one is whole.
  await new Blob([text]).stream().pipeTo(await handle.createWritable());
}

async function removeOldFiles(folder: OutsideFolder): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  for (const name of listOldFiles(names)) await folder.removeEntry(name);
}

function toProblem(error: unknown): FolderProblem {
  if (!(error instanceof DOMException)) return 'failed';
  if (error.name === 'NotFoundError') return 'gone';
  if (error.name === 'NotAllowedError' || error.name === 'SecurityError') return 'permission';
  return error.name === 'QuotaExceededError' ? 'full' : 'failed';
}

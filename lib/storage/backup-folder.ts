// The folder that the student chose. Only IndexedDB can keep a handle; it is apart, since the store's settings are copied as text.
import type { DBSchema, IDBPDatabase } from 'idb';
import { type FolderBackup, readFolderBackup } from '../domain/folder-backup';
import { type CopyArea, readKeys } from './copy/area';
import { openVersion } from './database';
import { openBeside } from './place';
import { read } from './transaction';

/** What is known of the folder, for whoever shows it. */
export const FOLDER_KEY = 'backup-folder';

interface FolderSchema extends DBSchema {
  folders: { key: 'chosen'; value: FileSystemDirectoryHandle };
}

/** Null when the student has chosen none. */
export function findFolder(area: CopyArea): Promise<FileSystemDirectoryHandle | null> {
  return inFolders(area, async (database) => (await database.get('folders', 'chosen')) ?? null);
}

export async function keepFolder(area: CopyArea, handle: FileSystemDirectoryHandle): Promise<void> {
  await inFolders(area, (database) => database.put('folders', handle, 'chosen'));
  await keepFolderBackup(area, {
    name: handle.name,
    savedAt: null,
    content: null,
    problem: null,
  });
}

export async function forgetFolder(area: CopyArea): Promise<void> {
  await inFolders(area, (database) => database.delete('folders', 'chosen'));
  await area.remove([FOLDER_KEY]);
}

export async function findFolderBackup(area: CopyArea): Promise<FolderBackup | null> {
  return readFolderBackup((await readKeys(area, [FOLDER_KEY]))[FOLDER_KEY]);
}

export function keepFolderBackup(area: CopyArea, backup: FolderBackup): Promise<void> {
  return area.set({ [FOLDER_KEY]: backup });
}

async function inFolders<Result>(
  area: CopyArea,
  work: (database: IDBPDatabase<FolderSchema>) => Promise<Result>,
): Promise<Result> {
  const database = await openBeside(area, 'lectern-folder', (name, options) =>
    openVersion<FolderSchema>(
      name,
      1,
      (opened) => {
        opened.createObjectStore('folders');
      },
      options,
    ),
  );
  try {
    return await read(() => work(database));
  } finally {
    database.close();
  }
}

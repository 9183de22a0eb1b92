import { useEffect, useState } from 'preact/hooks';
import { type FolderBackup, readFolderBackup } from '../domain/folder-backup';
import { FOLDER_KEY, findFolder, forgetFolder, keepFolder } from '../storage/backup-folder';
import { copyArea } from './copy-area';
import { type OutsideFolder, saveDailyFile, saveInFolder } from './folder-backup';
import { useAreaValue } from './use-area-value';
import { inStore, type Store } from './use-store';

/** Asks the student for a folder; what Firefox does not have. */
type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<OutsideFolder>;

export interface BackupFolder {
  /** Null while there is none. */
  backup: FolderBackup | null;
  /** What the browser said when a folder was to be chosen or allowed; null when nothing refused. */
  error: unknown;
  choose(): void;
  /** Asks the browser for the folder once more, and writes. */
  allow(): void;
  forget(): void;
}

/** The folder into which a file of everything is written each day; null where the browser lets nobody choose one. */
export function useBackupFolder(store: Pick<Store, 'database' | 'opening'>): BackupFolder | null {
  const [error, setError] = useState<unknown>(null);
  const backup = readFolderBackup(useAreaValue(FOLDER_KEY));
  const pick = findPicker();

  useEffect(() => {
    // Here the student sees what comes of it; on other days the worker does it.
    if (pick)
      attempt(() =>
        saveDailyFile(copyArea, () => inStore(store, async (open) => open), new Date()),
      );
  }, []);

  function attempt(work: () => Promise<void>): void {
    work().then(
      () => setError(null),
      (reason) => !isTurnedAway(reason) && setError(reason),
    );
  }

  async function write(folder: OutsideFolder): Promise<void> {
    await inStore(store, (open) => saveInFolder(copyArea, folder, open, new Date()));
  }

  if (!pick) return null;
  return {
    backup,
    error,
    choose: () =>
      attempt(async () => {
        const folder = await pick({ id: 'lectern', mode: 'readwrite' });
        await keepFolder(copyArea, folder);
        await write(folder);
      }),
    allow: () =>
      attempt(async () => {
        const folder: OutsideFolder | null = await findFolder(copyArea);
        if (!folder) return;
        await folder.requestPermission?.({ mode: 'readwrite' });
        await write(folder);
      }),
    forget: () => attempt(() => forgetFolder(copyArea)),
  };
}

function findPicker(): Picker | null {
  return 'showDirectoryPicker' in window
    ? (window.showDirectoryPicker as Picker).bind(window)
    : null;
}

/** The student has closed the browser's window without choosing. */
function isTurnedAway(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError';
}

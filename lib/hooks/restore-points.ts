import type { Everything } from '../domain/backup';
import {
  describePoint,
  isPointDue,
  type RestorePoint,
  type RestorePointKind,
} from '../domain/restore-point';
import { createBackup, parseBackup } from '../export/backup';
import { BackupError } from '../export/backup-error';
import type { Database } from '../storage/database';
import { readEverything } from '../storage/everything';
import {
  listPoints,
  openPoints,
  readPictures,
  readPoint,
  writePoint,
} from '../storage/restore-points';
import { StorageError } from '../storage/storage-error';

const NO_BYTES = new ArrayBuffer(0);

/** Makes the point of this day, unless there is one, or nothing has changed since the last. */
export async function keepDailyPoint(
  folder: FileSystemDirectoryHandle,
  database: Database,
  now: Date,
): Promise<void> {
  const points = await listPoints(folder);
  if (isPointDue(points, now)) await makePoint(folder, database, 'daily', now, points);
}

/** Makes a point of all that is there now, unless `points` has it, or there is nothing. */
export async function makePoint(
  folder: FileSystemDirectoryHandle,
  database: Database,
  kind: RestorePointKind,
  now: Date,
  points: readonly RestorePoint[],
): Promise<void> {
  const everything = await readEverything(database);
  // Pictures are files of their own there.
  const pictures = everything.pictures.map((picture) => ({ ...picture, bytes: NO_BYTES }));
  const text = createBackup({ ...everything, pictures }, now);
  const point = describePoint(everything, text, kind, now);
  if (!point || points.some(({ content }) => content === point.content)) return;
  await writePoint(folder, point, text, everything.pictures);
}

/** Makes a point of what is here before an import changes it. False where none can be made: no file is refused for that. */
export async function keepPointBefore(database: Database, now: Date): Promise<boolean> {
  try {
    await makePoint(await openPoints(), database, 'before', now, []);
    return true;
  } catch (error) {
    console.error('Lectern could not make a restore point before the import.', error);
    return false;
  }
}

/** Rejects with a `StorageError` for a point that is damaged, or that a newer Lectern made. */
export async function readEverythingOf(
  folder: FileSystemDirectoryHandle,
  point: RestorePoint,
): Promise<Everything> {
  const text = await readPoint(folder, point).catch((cause) => {
    // What the browser says of a file that cannot be unpacked is nothing for students.
    throw cause instanceof DOMException ? cause : new StorageError('damaged-point', cause);
  });
  const backup = parsePoint(text);
  return { ...backup, pictures: await readPictures(folder, backup.pictures) };
}

/** A point is a backup, but none that the student chose as a file: they can only choose another one. */
function parsePoint(text: string): ReturnType<typeof parseBackup> {
  try {
    return parseBackup(text);
  } catch (cause) {
    const isNewer = cause instanceof BackupError && cause.reason === 'newer';
    throw new StorageError(isNewer ? 'newer' : 'damaged-point', cause);
  }
}

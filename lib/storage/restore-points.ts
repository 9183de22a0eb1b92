// Restore points are files of their own (OPFS): neither the database nor the second copy shares their fate, and megabytes that are
// written there reach no page. The text is compressed; a picture never changes, and is there once for all points.
import type { Picture } from '../domain/picture';
import {
  listSurplus,
  parsePointName,
  type RestorePoint,
  sortPoints,
  toPointName,
} from '../domain/restore-point';
import { listNames, writeFile } from './private-files';

const FOLDER = 'restore-points';
const PICTURES = 'pictures';

export async function openPoints(
  root: Promise<FileSystemDirectoryHandle> = navigator.storage.getDirectory(),
): Promise<FileSystemDirectoryHandle> {
  return (await root).getDirectoryHandle(FOLDER, { create: true });
}

/** The newest first. */
export async function listPoints(folder: FileSystemDirectoryHandle): Promise<RestorePoint[]> {
  const points: RestorePoint[] = [];
  for await (const name of folder.keys()) {
    const point = parsePointName(name);
    if (point) points.push(point);
  }
  return sortPoints(points);
}

/**
 * Writes a point, and lets go of what is kept no longer. A file is there whole or not at all: the browser puts it there at its
 * end.
 */
export async function writePoint(
  folder: FileSystemDirectoryHandle,
  point: RestorePoint,
  text: string,
  pictures: readonly Picture[],
): Promise<void> {
  const taken = await folder.getDirectoryHandle(PICTURES, { create: true });
  const there = new Set(await listNames(taken));
  for (const picture of pictures) {
    const name = pictureName(picture);
    if (!there.has(name)) await writeFile(taken, name, new Blob([picture.bytes]).stream());
  }
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  await writeFile(folder, toPointName(point), packed);
  for (const surplus of listSurplus(await listPoints(folder))) {
    await folder.removeEntry(toPointName(surplus));
  }
  const wanted = new Set(pictures.map(pictureName));
  await removePictures(
    folder,
    taken,
    [...there].filter((name) => !wanted.has(name)),
  );
}

/** A note has one picture, which can be taken anew: the one before stays in the points that have it. */
function pictureName({ id, createdAt }: Pick<Picture, 'id' | 'createdAt'>): string {
  return `${id}.${Date.parse(createdAt)}`;
}

export async function readPoint(
  folder: FileSystemDirectoryHandle,
  point: RestorePoint,
): Promise<string> {
  const handle = await folder.getFileHandle(toPointName(point));
  const file = await handle.getFile();
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** The pictures with their bytes; those whose file is gone are left out. */
export async function readPictures(
  folder: FileSystemDirectoryHandle,
  pictures: readonly Picture[],
): Promise<Picture[]> {
  const taken = await folder.getDirectoryHandle(PICTURES, { create: true });
  const found: Picture[] = [];
  for (const picture of pictures) {
    try {
      const file = await (await taken.getFileHandle(pictureName(picture))).getFile();
      found.push({ ...picture, bytes: await file.arrayBuffer() });
    } catch (error) {
      console.error('A picture of a restore point could not be read.', error);
    }
  }
  return found;
}

/** Those that are in no point any more. The points are read for that, but only where a picture was taken away. */
async function removePictures(
  folder: FileSystemDirectoryHandle,
  taken: FileSystemDirectoryHandle,
  unwanted: readonly string[],
): Promise<void> {
  let left = unwanted;
  for (const point of left.length > 0 ? await listPoints(folder) : []) {
    const kept = listPictures(await readPoint(folder, point).catch(() => null));
    // Of a point that cannot be read nobody knows what it needs.
    if (!kept) return;
    left = left.filter((name) => !kept.has(name));
  }
  for (const name of left) await taken.removeEntry(name);
}

/** The names of the pictures of a point; null for one that is damaged. */
function listPictures(text: string | null): ReadonlySet<string> | null {
  try {
    const point: { pictures: Pick<Picture, 'id' | 'createdAt'>[] } = JSON.parse(text ?? '');
    return new Set(point.pictures.map(pictureName));
  } catch {
    return null;
  }
}

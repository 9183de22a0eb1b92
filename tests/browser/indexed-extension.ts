// A build of Lectern that was given an index: nothing in its code differs, only the files of the index.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packIndex } from '../../lib/catalogue/whole-index/pack-index';
import type { CatalogueFile } from '../../lib/domain/course';

/** Copies `extension` to `folder` with an index of these courses. */
export function writeIndexedExtension(
  folder: string,
  extension: string,
  courses: CatalogueFile,
): string {
  cpSync(extension, folder, { recursive: true });
  mkdirSync(join(folder, 'index'), { recursive: true });
  for (const { name, bytes } of packIndex(courses)) {
    writeFileSync(join(folder, 'index', name), bytes);
  }
  return folder;
}

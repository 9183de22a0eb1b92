import { readFileSync } from 'node:fs';
import { parseCatalogue } from '../../lib/catalogue/schema';
import type { CatalogueFile } from '../../lib/domain/course';

/** A catalogue from the disk. Throws, naming the file and what is wrong with it, when it is none. */
export function readCatalogue(path: string): CatalogueFile {
  const result = parseCatalogue(readJson(path));
  if (!result.ok) throw new Error(`${path}: ${result.reason}`);
  return result.file;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

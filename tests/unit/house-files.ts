import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The source files below a folder, by their paths from the root. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => relative('.', join(folder, name)))
    .filter((file) => statSync(file).isFile() && /\.(ts|tsx|js)$/.test(file));
}

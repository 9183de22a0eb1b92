// Bytes of the built files. They are the same on every machine.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measure } from '../bench';
import type { Figure } from '../figure';
import { listStaticScripts } from '../static-scripts';

const CONTENT_SCRIPT = 5_000;
const EXTENSION_PAGE = 60_000;
const ZIP = 1_000_000;

export const measureSize: Measure = async ({ extension, zip }) => {
  const folder = join(extension, 'content-scripts');
  return [
    ...readdirSync(folder).map((file) =>
      gzipFigure(`Content script ${basename(file, '.js')}`, [join(folder, file)], CONTENT_SCRIPT),
    ),
    ...['sidepanel.html', 'popup.html', 'library.html'].map((file) =>
      gzipFigure(
        `JavaScript of ${file}`,
        listStaticScripts(extension, file),
        file === 'library.html' ? null : EXTENSION_PAGE,
      ),
    ),
    gzipFigure('JavaScript of the worker', listStaticScripts(extension, 'background.js'), null),
    { name: 'Zip for Chromium', value: statSync(zip).size, unit: 'bytes', limit: ZIP },
  ];
};

function gzipFigure(name: string, files: string[], limit: number | null): Figure {
  const sizes = files.map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
  return {
    name: `${name}, gzip`,
    value: sizes.reduce((sum, size) => sum + size, 0),
    unit: 'bytes',
    limit,
    spread: files.length > 1 ? `in ${files.length} files` : null,
  };
}

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

export interface Release {
  extension: string;
  zip: string;
}

/** Builds Lectern for Chromium as it is released, and the zip of it; `index` is a file to put into it. */
export function buildRelease(output: string, index: string | null = null): Release {
  const words = ['--import', 'tsx', 'scripts/build.ts', 'zip', '--browser', 'chrome'];
  const { status } = spawnSync(
    process.execPath,
    [...words, '--output', output, ...(index === null ? [] : ['--index', index])],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error('Lectern could not be built: "npm run build" says why.');
  const { name, version } = z
    .object({ name: z.string(), version: z.string() })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  return {
    extension: join(output, 'chrome-mv3'),
    zip: join(output, `${name}-${version}-chrome.zip`),
  };
}

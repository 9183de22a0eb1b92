import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod/mini';

/** Builds Lectern as it is released, and the zip of it. Its output is the browser's own folder, as `wxt build` leaves it. */
export function buildRelease(): { extension: string; zip: string } {
  const { status } = spawnSync('npx', ['--no-install', 'wxt', 'zip'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('Lectern could not be built: "npm run build" says why.');
  const { name, version } = z
    .object({ name: z.string(), version: z.string() })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  return {
    extension: resolve('.output/chrome-mv3'),
    zip: resolve(`.output/${name}-${version}-chrome.zip`),
  };
}

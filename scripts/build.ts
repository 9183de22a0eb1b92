// Builds or packs Lectern for both browsers, as `wxt` does: `tsx scripts/build.ts build|zip`. `--index <file>` puts an index
// into it (see "To crawl all courses" in CONTRIBUTING.md), `--browser <name>` builds for one, `--output <folder>` elsewhere.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packIndex } from '../lib/catalogue/whole-index/pack-index';
import { readCatalogue } from './catalogue/read-catalogue';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    index: { type: 'string' },
    browser: { type: 'string' },
    output: { type: 'string', default: '.output' },
  },
});

const index = values.index === undefined ? null : writeIndex(values.index);
const browsers = values.browser === undefined ? ['chrome', 'firefox'] : [values.browser];
try {
  process.exitCode = browsers.every(build) ? 0 : 1;
} finally {
  if (index !== null) rmSync(index, { recursive: true });
}

/** A folder with the files of the index. Ends here, with a reason, when the file is none that could ship. */
function writeIndex(file: string): string {
  try {
    const files = packIndex(readCatalogue(file));
    const folder = mkdtempSync(join(tmpdir(), 'lectern-index-'));
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    return folder;
  } catch (error) {
    console.error(`The index cannot be taken. ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}

function build(browser: string): boolean {
  const { status } = spawnSync('npx', ['--no-install', 'wxt', ...positionals, '-b', browser], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      LECTERN_OUTPUT: resolve(values.output),
      ...(index === null ? {} : { LECTERN_INDEX: index }),
    },
  });
  return status === 0;
}

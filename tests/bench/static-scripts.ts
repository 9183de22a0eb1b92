import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Scripts named by an HTML file, and modules named by a built script: `from"./a.js"`, `import"./a.js"`. */
const SCRIPT_TAG = /<script\b[^>]*\bsrc="\/?([^"]+)"/g;
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g;

/** Paths of all JavaScript that a page or script of a build loads before it runs: its own and what that pulls in. */
export function listStaticScripts(build: string, entry: string): string[] {
  const file = join(build, entry);
  const text = readFileSync(file, 'utf8');
  const found = new Set(
    entry.endsWith('.html') ? matches(text, SCRIPT_TAG).map((name) => join(build, name)) : [file],
  );
  // A set gives what is added to it while it is gone through.
  for (const script of found) {
    if (!existsSync(script)) throw new Error(`${entry} loads ${script}, which is not there`);
    for (const name of matches(readFileSync(script, 'utf8'), STATIC_IMPORT)) {
      found.add(join(dirname(script), name));
    }
  }
  if (found.size === 0) throw new Error(`${entry} loads no script`);
  return [...found];
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

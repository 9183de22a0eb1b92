import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { listFiles } from './house-files';

/** Who may import whom. A room not named here may import anything of ours but an entrypoint. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/domain': ['lib/domain'],
  'lib/catalogue': ['lib/domain', 'lib/catalogue'],
  'lib/sites': ['lib/domain', 'lib/sites'],
  'lib/storage': ['lib/domain', 'lib/storage'],
  'lib/export': ['lib/domain', 'lib/export'],
  'lib/messaging.ts': ['lib/domain'],
  'lib/page-agent.ts': ['lib/messaging.ts', 'lib/player-agent.ts', 'lib/sites', 'lib/domain'],
  'lib/player-agent.ts': ['lib/messaging.ts', 'lib/sites', 'lib/domain'],
  'lib/hooks': [
    'lib/domain',
    'lib/catalogue',
    'lib/sites',
    'lib/storage',
    'lib/export',
    'lib/messaging.ts',
    'lib/hooks',
  ],
  components: ['lib/domain', 'components'],
};
/** What runs in a page must stay small; what is pure must stay pure. */
const FORBIDDEN_PACKAGES: Record<string, RegExp> = {
  'lib/domain': /./,
  'lib/sites': /./,
  'lib/page-agent.ts': /zod|preact|polyfill/,
  'lib/player-agent.ts': /zod|preact|polyfill/,
  'lib/messaging.ts': /./,
  components: /polyfill|wxt|idb|zod/,
};
/** A room for whatever has no place would be one more. */
const ROOMS = {
  '.': ['components', 'docs', 'entrypoints', 'lib', 'public', 'scripts', 'tests'],
  lib: ['catalogue', 'domain', 'export', 'hooks', 'sites', 'storage'],
  tests: ['bench', 'browser', 'components', 'e2e', 'faults', 'fixtures', 'sites', 'unit'],
};
/** Made by tools, and never committed. */
const MADE = ['node_modules', 'test-results', 'playwright-report'];
const LONGEST_FILE = 250;
/** Tables of cases, which are data. */
const DATA_FILES = ['tests/unit/sites/truth-table.ts'];

const files = ['components', 'entrypoints', 'lib', 'scripts'].flatMap(listFiles);

describe('the house', () => {
  test('every file imports only what its room may', () => {
    expect(files.flatMap((file) => listImports(file).flatMap((name) => judge(file, name)))).toEqual(
      [],
    );
  });

  test.each(Object.entries(ROOMS))('has no rooms in %s but its own', (folder, rooms) => {
    const found = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .filter((name) => !MADE.includes(name));
    expect(found.sort()).toEqual(rooms);
  });

  test(`no file is longer than ${LONGEST_FILE} lines`, () => {
    const long = [...files, ...listFiles('tests')]
      .filter((file) => !DATA_FILES.includes(file))
      .filter((file) => readFileSync(file, 'utf8').split('\n').length > LONGEST_FILE + 1);
    expect(long).toEqual([]);
  });

  test('every string of _locales is used', () => {
    const source = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    const manifest = readFileSync('wxt.config.ts', 'utf8');
    const unused = Object.keys(messages).filter(
      (key) => !source.includes(`'${key}'`) && !manifest.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });
});

/** What is wrong with one import, in words; nothing when it is allowed. */
function judge(file: string, specifier: string): string[] {
  const room = Object.keys(MAY_IMPORT).find((name) => file.startsWith(name));
  if (!specifier.startsWith('.')) {
    const forbidden = room && FORBIDDEN_PACKAGES[room]?.test(specifier);
    return forbidden ? [`${file} may not import the package ${specifier}`] : [];
  }
  const folder = dirname(file);
  const target = normalize(join(folder, specifier));
  if (target.startsWith('public/_locales')) return [];
  if (target.startsWith('entrypoints') && !target.startsWith(folder)) {
    return [`${file} imports ${target}, but nothing imports an entrypoint`];
  }
  const allowed = room ? MAY_IMPORT[room] : undefined;
  const isAllowed =
    !allowed || allowed.some((name) => target.startsWith(name.replace(/\.ts$/, '')));
  return isAllowed ? [] : [`${file} may not import ${target}`];
}

function listImports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, name]) => name ?? []);
}

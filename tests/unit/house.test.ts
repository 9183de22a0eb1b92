import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';

/** Who may import whom. A room not named here may import anything of ours but an entrypoint. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/domain': ['lib/domain'],
  'lib/catalogue': ['lib/domain', 'lib/catalogue'],
  'lib/sites': ['lib/domain', 'lib/sites'],
  'lib/storage': ['lib/domain', 'lib/storage'],
  'lib/export': ['lib/domain', 'lib/export'],
  'lib/messaging.ts': ['lib/domain'],
  'lib/page-agent.ts': ['lib/messaging.ts', 'lib/sites', 'lib/domain'],
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
  'lib/messaging.ts': /./,
  components: /polyfill|wxt|idb|zod/,
};
const LONGEST_FILE = 250;

const files = ['components', 'entrypoints', 'lib', 'scripts'].flatMap(listFiles);

describe('the house', () => {
  test('every file imports only what its room may', () => {
    expect(files.flatMap((file) => listImports(file).flatMap((name) => judge(file, name)))).toEqual(
      [],
    );
  });

  test(`no file is longer than ${LONGEST_FILE} lines`, () => {
    const long = files.filter(
      (file) => readFileSync(file, 'utf8').split('\n').length > LONGEST_FILE,
    );
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

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => relative('.', join(folder, name)))
    .filter((file) => statSync(file).isFile() && /\.(ts|tsx|js)$/.test(file));
}

function listImports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, name]) => name ?? []);
}

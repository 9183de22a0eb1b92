// These run in the extension's background and panel, where no parser may go.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Everything that a module imports, with what its own imports import. Types vanish when it is built, so they are left out. */
function importsOf(path: string, seen = new Set<string>()): Set<string> {
  const source = readFileSync(path, 'utf8');
  for (const [, name = ''] of source.matchAll(
    /^(?:import|export)(?! type)[^;]*? from '([^']+)'/gm,
  )) {
    const target = name.startsWith('.') ? `${join(dirname(path), name)}.ts` : name;
    if (seen.has(target)) continue;
    seen.add(target);
    if (name.startsWith('.')) importsOf(target, seen);
  }
  return seen;
}

describe('imports', () => {
  it.each(['catalogue', 'recognise', 'merge', 'whole-index/open-index'])(
    '%s is free of parsers',
    (name) => {
      const packages = [...importsOf(`lib/catalogue/${name}.ts`)].filter(
        (it) => !it.endsWith('.ts'),
      );
      expect(packages).toEqual([]);
    },
  );

  it('learning a course takes a schema, and parses HTML by the browser', () => {
    const packages = [...importsOf('lib/catalogue/learn/learn-course.ts')].filter(
      (it) => !it.endsWith('.ts'),
    );
    expect(packages).toEqual(['zod/mini']);
  });

  it('are looked at', () => {
    expect(importsOf('lib/catalogue/schema.ts')).toContain('zod/mini');
    expect(importsOf('lib/catalogue/catalogue.ts')).toContain('lib/domain/source.ts');
  });
});

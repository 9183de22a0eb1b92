import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bundleCatalogue } from '../../../lib/catalogue/bundle';
import { parseCatalogue } from '../../../lib/catalogue/schema';
import { readInputs } from '../../../scripts/catalogue/inputs';

const committed = readFileSync('public/catalogue.json', 'utf8');
const inputs = readInputs();

describe('the bundled catalogue', () => {
  it('is what its inputs give: run npm run catalogue', () => {
    expect(committed).toBe(bundleCatalogue(inputs));
  });

  it('meets the schema', () => {
    expect(parseCatalogue(JSON.parse(committed))).toEqual({
      ok: true,
      file: JSON.parse(committed),
    });
  });

  it('has no sentence of OCW, but for the descriptions in the seeds', () => {
    const { courses } = JSON.parse(committed);
    const described = courses[0].listings.map(
      (listing: { description: unknown[] }) => listing.description.length,
    );
    expect(described).toEqual([0, 0, 1, 1]);
  });

  it.each([
    ['a broken record', { records: [{ file: 'x.md', text: 'None' }] }, 'x.md'],
    ['a broken article', { articles: [{ file: 'x.txt', text: 'None' }] }, 'x.txt: has no date'],
    ['no record of lecture 3', { records: inputs.records.slice(1) }, '3d94fee3'],
    ['broken facts', { facts: inputs.facts.replace(/year: .*/, 'year: [x]') }, 'year'],
    ['an unknown fact', { facts: `${inputs.facts}\nyaer: 2012\n` }, 'yaer'],
    [
      'a record without a place',
      { facts: inputs.facts.replace('3d94fee3', '00000000') },
      'without a place in the course',
    ],
    [
      'a record of another course',
      {
        records: inputs.records.map(({ file, text }) => ({
          file,
          text: text.replace('course_id: 15-356', 'course_id: 15-357'),
        })),
      },
      'another course',
    ],
  ])('stops at %s', (_name, broken, reason) => {
    expect(() => bundleCatalogue({ ...inputs, ...broken })).toThrow(reason);
  });
});

describe('npm run catalogue', () => {
  const run = (...options: string[]) =>
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/catalogue.ts', ...options], {
      stdio: 'pipe',
      encoding: 'utf8',
    });

  it('says when the file is stale, and writes it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-catalogue-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const output = join(folder, 'catalogue.json');
    writeFileSync(output, '{}');
    expect(() => run('--check', '--output', output)).toThrow('is stale');
    run('--output', output);
    expect(readFileSync(output, 'utf8')).toBe(committed);
    expect(run('--check', '--output', output)).toContain('is current');
  }, 60_000);
});

const SEEDS = '../shared/seeds';
if (!existsSync(SEEDS)) console.log(`${SEEDS} is not here: the seeds are not compared with it`);

describe.skipIf(!existsSync(SEEDS))('the seeds', () => {
  it('are the documents they were, byte for byte', () => {
    const folder = 'scripts/catalogue/seeds';
    const bytes = (directory: string) =>
      readdirSync(directory)
        .sort()
        .map((file) => readFileSync(`${directory}/${file}`));
    expect(bytes(folder)).toEqual(bytes(SEEDS));
  });
});

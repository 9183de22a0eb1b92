// Every check and test there is, one after the other, and one closing line that counts them: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const folder = mkdtempSync(join(tmpdir(), 'lectern-test-'));
const total: Count = { passed: 0, failed: 0, skipped: 0 };

check('Types', 'tsc', ['--noEmit']);
check('Lint and format', 'biome', ['ci', '.']);
add(vitest());
if (check('Build for Chromium', 'wxt', ['build', '--mode', 'e2e'])) {
  check('Build for Firefox', 'wxt', ['build', '--browser', 'firefox']);
  check('Build for release', 'wxt', ['build']);
  add(playwright());
}
rmSync(folder, { recursive: true });

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);

/** A step without tests of its own counts as one. */
function check(name: string, program: string, words: string[]): boolean {
  console.log(`\n${name}`);
  const isGood = run(program, words) === 0;
  add({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 });
  return isGood;
}

function vitest(): Count {
  console.log('\nUnit and component tests');
  const file = join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = run('vitest', ['run', ...reporters]);
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const failed = number(report.numFailedTests);
  return {
    passed: number(report.numPassedTests),
    // A file that cannot be loaded, or an error that nobody caught, fails without failing any test.
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: number(report.numPendingTests) + number(report.numTodoTests),
  };
}

function playwright(): Count {
  console.log('\nEnd-to-end tests in real browsers');
  const file = join(folder, 'playwright.json');
  const status = run('playwright', ['test'], { E2E_REPORT: file });
  const stats = readReport(file)?.stats;
  if (typeof stats !== 'object' || stats === null) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = stats as Record<string, unknown>;
  const failed = number(unexpected) + number(flaky);
  return {
    passed: number(expected),
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: number(skipped),
  };
}

function readReport(file: string): Record<string, unknown> | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function add(count: Count) {
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
}

function run(program: string, words: string[], environment: Record<string, string> = {}): number {
  const { status } = spawnSync('npx', ['--no-install', program, ...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  return status ?? 1;
}

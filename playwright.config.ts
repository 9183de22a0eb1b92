import { defineConfig } from '@playwright/test';

/** Where to write the results as JSON too, for whoever counts them; only the list is written when it is not set. */
const report = process.env.E2E_REPORT;

export default defineConfig({
  testDir: 'tests/e2e',
  // One browser for all tests of a run: see tests/e2e/fixtures.ts. A second one gains nothing on two cores.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
});

// The same for stories in Firefox: the stand-in sites and one real Firefox with the built add-on.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { findFirefox } from '../browser/find-browser';
import { type Firefox, launchFirefox } from '../browser/firefox';
import { cleanAddon } from '../browser/firefox-extension';
import { DEFAULT_SITE_SETTINGS, type Sites, startSites } from '../sites/server';

export { expect };

const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** Why stories in Firefox cannot run here, for `test.skip`; null when they can. */
export const FIREFOX_MISSING = findMissing();

interface ForAllTests {
  sites: Sites;
  launched: Firefox;
}

interface ForOneTest {
  /** With the add-on as new. */
  firefox: Firefox;
}

export const test = base.extend<ForOneTest, ForAllTests>({
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
    async ({}, use) => {
      const sites = await startSites();
      await use(sites);
      await sites.close();
    },
    { scope: 'worker' },
  ],

  launched: [
    async ({ sites }, use) => {
      const firefox = await launchFirefox({ extension: BUILD, sites });
      await use(firefox);
      await firefox.close();
    },
    // The first start on a machine takes up to ten seconds.
    { scope: 'worker', timeout: 60_000 },
  ],

  firefox: async ({ launched, sites }, use) => {
    sites.requests.length = 0;
    await use(launched);
    Object.assign(sites.settings, DEFAULT_SITE_SETTINGS);
    await cleanAddon(launched);
  },
});

function findMissing(): string | null {
  if (findFirefox() === null) return 'There is no Firefox on this machine';
  return existsSync(BUILD) ? null : 'There is no add-on: run `npx wxt build -b firefox`';
}

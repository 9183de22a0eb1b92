// What every end-to-end test stands on: the stand-in sites and one Chromium with the built extension, made new for each test.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type Chromium, launchChromium } from '../browser/chromium';
import { grantHosts, openPanel, openPopup, stopWorker } from '../browser/chromium-extension';
import { cleanExtension } from '../browser/clean-extension';
import { DEFAULT_SITE_SETTINGS, type Sites, startSites } from '../sites/server';

export { expect };

/** Made by `npm run e2e` before the tests. */
export const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3-e2e', import.meta.url));

interface ForAllTests {
  sites: Sites;
  chromium: Chromium;
}

interface ForOneTest {
  context: BrowserContext;
  /** A new tab. */
  page: Page;
  extensionId: string;
  /** Opens the side panel by its key, beside the test's page or another. */
  openPanel(beside?: Page): Promise<Page>;
  /** Opens the toolbar button's popup over the test's page or another. */
  openPopup(over?: Page): Promise<Page>;
  /** Opens the library in a new tab, at a place of it such as `#restore`. */
  openLibrary(place?: string): Promise<Page>;
  /** Grants optional hosts; see `grantHosts`. */
  grantHosts(patterns: string[]): Promise<void>;
  stopWorker(): Promise<void>;
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

  chromium: [
    async ({ sites }, use) => {
      if (!existsSync(BUILD)) throw new Error('No build to test: run `npm run e2e`');
      const chromium = await launchChromium({ extension: BUILD, sites });
      await use(chromium);
      await chromium.close();
    },
    { scope: 'worker' },
  ],

  context: async ({ chromium, sites }, use) => {
    const { context, extensionId } = chromium;
    sites.requests.length = 0;
    await use(context);
    Object.assign(sites.settings, DEFAULT_SITE_SETTINGS);
    // The browser ends with its last tab, so that one stays.
    const kept = await context.newPage();
    await Promise.all(context.pages().map((page) => (page === kept ? null : page.close())));
    await cleanExtension(kept, extensionId);
    await context.clearCookies();
  },

  page: async ({ context }, use) => use(await context.newPage()),
  extensionId: async ({ chromium }, use) => use(chromium.extensionId),
  openPanel: async ({ context, page }, use) => use((beside = page) => openPanel(context, beside)),
  openPopup: async ({ context, page, extensionId }, use) =>
    use((over = page) => openPopup(context, over, extensionId)),
  openLibrary: async ({ context, extensionId }, use) =>
    use(async (place = '') => {
      const library = await context.newPage();
      await library.goto(`chrome-extension://${extensionId}/library.html${place}`);
      return library;
    }),
  grantHosts: async ({ context, extensionId }, use) =>
    use((patterns) => grantHosts(context, extensionId, patterns)),
  stopWorker: async ({ context, extensionId }, use) => use(() => stopWorker(context, extensionId)),
});

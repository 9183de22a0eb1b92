import type { Page } from '@playwright/test';
import { OPTIONAL_HOSTS } from '../../lib/sites/hosts';

/** What is called here of the extension's own API. */
declare const chrome: {
  storage: Record<'local' | 'session', { clear(): Promise<void> }>;
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
  scripting: { unregisterContentScripts(): Promise<void> };
};

/**
 * Makes the extension as new: no records, no settings, no optional hosts. Works from a document of the extension that runs
 * none of its code, and empties stores instead of deleting databases, so that nobody's open connection is in the way.
 */
export async function cleanExtension(page: Page, id: string): Promise<void> {
  await page.goto(`chrome-extension://${id}/manifest.json`);
  await page.evaluate(async (origins) => {
    const done = (request: IDBRequest | IDBTransaction) =>
      new Promise<void>((resolve, reject) => {
        request.addEventListener('success', () => resolve());
        request.addEventListener('complete', () => resolve());
        request.addEventListener('error', () => reject(request.error));
      });
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const opening = indexedDB.open(name);
      await done(opening);
      const stores = [...opening.result.objectStoreNames];
      if (stores.length > 0) {
        const emptying = opening.result.transaction(stores, 'readwrite');
        for (const store of stores) emptying.objectStore(store).clear();
        await done(emptying);
      }
      opening.result.close();
    }
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
    await chrome.scripting.unregisterContentScripts();
    await chrome.permissions.remove({ origins });
  }, OPTIONAL_HOSTS);
  await page.goto('about:blank');
}

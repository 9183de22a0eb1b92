import type { Page } from '@playwright/test';
import { OPTIONAL_HOSTS } from '../../lib/sites/hosts';

/** What is called here of the extension's own API. */
declare const chrome: {
  alarms: { clearAll(): Promise<boolean> };
  storage: Record<'local' | 'session', { clear(): Promise<void> }>;
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
  scripting: { unregisterContentScripts(): Promise<void> };
};

/**
 * Makes the extension as new: no records, no files, no settings, no optional hosts. Works from a document of the extension that
 * runs none of its code.
 */
export async function cleanExtension(page: Page, id: string): Promise<void> {
  await page.goto(`chrome-extension://${id}/manifest.json`);
  await page.evaluate(emptyExtension, OPTIONAL_HOSTS);
  await page.goto('about:blank');
}

/**
 * Runs in a document of the extension. Empties stores instead of deleting databases, so that nobody's open connection is in
 * the way.
 */
export async function emptyExtension(origins: string[]): Promise<void> {
  // No function in here has a name: tsx would call a function of its own for each, which the page does not have.
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const stores = [...database.objectStoreNames];
    if (stores.length > 0) {
      await new Promise((resolve, reject) => {
        const emptying = database.transaction(stores, 'readwrite');
        for (const store of stores) emptying.objectStore(store).clear();
        emptying.oncomplete = resolve;
        emptying.onabort = () => reject(emptying.error);
      });
    }
    database.close();
  }
  const files = await navigator.storage.getDirectory();
  for await (const name of files.keys()) await files.removeEntry(name, { recursive: true });
  // What the worker does each day is not to be done in the midst of a story.
  await chrome.alarms.clearAll();
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  await chrome.scripting.unregisterContentScripts();
  await chrome.permissions.remove({ origins });
}

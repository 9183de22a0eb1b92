import browser from 'webextension-polyfill';

/** Opens the library as a full page of its own. */
export function openLibrary(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('library.html') });
}

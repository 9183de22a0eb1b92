import browser from 'webextension-polyfill';

/** Opens an address beside the page at hand. */
export function openInNewTab(address: string): void {
  void browser.tabs.create({ url: address });
}

/** Goes to an address in the tab at hand. */
export function openInTab(tabId: number, address: string): void {
  void browser.tabs.update(tabId, { url: address });
}

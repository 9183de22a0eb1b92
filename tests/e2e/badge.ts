import type { BrowserContext, Page, Worker } from '@playwright/test';

/** What is called here of the extension's own API. */
declare const chrome: {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  tabs: { query(query: { url: string }): Promise<{ id: number }[]> };
};

export function worker(context: BrowserContext): Worker {
  const [found] = context.serviceWorkers();
  if (!found) throw new Error('The extension has no worker.');
  return found;
}

/** The badge of the tab that shows `page`. */
export function badge(context: BrowserContext, page: Page): Promise<string> {
  return worker(context).evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: url.split('#')[0] ?? url });
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no such tab';
  }, page.url());
}

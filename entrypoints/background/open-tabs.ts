import browser from 'webextension-polyfill';

/**
 * Starts the agents in pages that were open before Lectern was installed or updated, so that no page has to be
 * reloaded: Chromium itself only starts them in pages that load later; Firefox does it of its own accord.
 */
export async function startInOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  for (const script of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: script.matches });
    await Promise.allSettled(
      tabs.map(
        (tab) =>
          tab.id !== undefined &&
          browser.scripting.executeScript({
            target: { tabId: tab.id, allFrames: script.all_frames ?? false },
            files: script.js ?? [],
          }),
      ),
    );
  }
}

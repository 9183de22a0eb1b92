import browser from 'webextension-polyfill';

/** What webextension-polyfill's types leave out: Chromium's side panel. Firefox has `sidebarAction` in its place. */
interface SidePanelBrowser {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox) of a window. Both browsers demand that this is called in the
 * student's own gesture, before anything is awaited.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidePanel }: SidePanelBrowser = browser as SidePanelBrowser;
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}

/** Opens what has a composer and gets the keys: Chromium's side panel, or the popup in Firefox, whose sidebar never gets them. */
export function openComposer(windowId: number): Promise<void> {
  const { sidePanel }: SidePanelBrowser = browser as SidePanelBrowser;
  return sidePanel ? openPanel(windowId) : browser.action.openPopup({ windowId });
}

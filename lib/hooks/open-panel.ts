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

import type browser from 'webextension-polyfill';
import { startNote } from '../../lib/hooks/note-request';
import { openPanel } from '../../lib/hooks/open-panel';
import { markNow } from './mark-now';

/** Answers the extension's keys. `tab` is the one in front when the key was pressed. */
export function runCommand(command: string, tab?: browser.Tabs.Tab): void {
  if (tab?.windowId === undefined) return;
  // First of all, and not awaited: the browser opens a panel only inside the student's gesture.
  if (command === 'open-panel') void openPanel(tab.windowId).catch(() => undefined);
  // A window without a toolbar has no popup.
  if (command === 'note-now') void startNote(tab.windowId, Date.now()).catch(() => undefined);
  if (command === 'mark-now' && tab.id !== undefined) void markNow(tab.id);
}

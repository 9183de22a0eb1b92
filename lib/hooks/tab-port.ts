import type browser from 'webextension-polyfill';
import { PANEL_PORT, type PanelMessage } from '../messaging';
import { readPageMessage } from './page-message';
import { awaitAgain, forgetAwaited, hear, type TabState } from './tab-state';

export interface TabPort {
  send(message: PanelMessage): void;
  close(): void;
}

/** What is used of a port here. */
type Port = Pick<browser.Runtime.Port, 'postMessage' | 'disconnect'> & {
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
};

export interface PortOpener {
  connect(tabId: number, options: { name: string }): Port;
}

/** Milliseconds after the first answer on a new port: agents answer at once, so one that is silent this long is gone. */
const PATIENCE = 250;

/**
 * Opens the one port to every frame of a tab. `onState` hears each change; `onClosed` hears that nobody is there
 * (no agent on this page) or that the page has left. `before` is what was known of the same page, for a port that is
 * opened again because a frame has come or gone.
 */
export function connectTab(
  tabs: PortOpener,
  tabId: number,
  before: TabState,
  onState: (state: TabState) => void,
  onClosed: () => void,
): TabPort {
  const port = tabs.connect(tabId, { name: PANEL_PORT });
  let state = awaitAgain(before);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(next: TabState): void {
    state = next;
    onState(state);
  }

  port.onMessage.addListener((data: unknown) => {
    const message = readPageMessage(data);
    if (!message) return;
    tell(hear(state, message));
    if (state.awaited.size > 0) {
      timer ??= setTimeout(() => tell(forgetAwaited(state)), PATIENCE);
    }
  });
  port.onDisconnect.addListener(() => {
    clearTimeout(timer);
    onClosed();
  });
  return {
    send: (message) => port.postMessage(message),
    close: () => {
      clearTimeout(timer);
      port.disconnect();
    },
  };
}

import browser from 'webextension-polyfill';
import type { Playback, Shown } from '../domain/playback';
import { PANEL_PORT, type PanelMessage } from '../messaging';
import { readPageMessage } from './page-message';

/** What a tab's agents have told so far. */
export interface TabState {
  /** Null until the top frame has spoken, or when only an embedded player has. */
  shown: Shown | null;
  /** The newest playback of every agent that answers on this port; null for one without a player. */
  players: ReadonlyMap<string, Playback | null>;
}

export const SILENT_TAB: TabState = { shown: null, players: new Map() };

export interface TabPort {
  send(message: PanelMessage): void;
  close(): void;
}

/**
 * Opens the one port to every frame of a tab. `onState` hears each change; `onClosed` hears that nobody is there
 * (no agent on this page) or that the page has left. `before` is what was known of the same page, for a port that is
 * opened again because a new frame has come.
 */
export function connectTab(
  tabId: number,
  before: TabState,
  onState: (state: TabState) => void,
  onClosed: () => void,
): TabPort {
  const port = browser.tabs.connect(tabId, { name: PANEL_PORT });
  let state: TabState = { shown: before.shown, players: new Map() };
  port.onMessage.addListener((data: unknown) => {
    const message = readPageMessage(data);
    if (!message) return;
    const players = new Map(state.players);
    if (message.type === 'page') {
      players.set(message.agent, players.get(message.agent) ?? null);
      state = { shown: message.shown, players };
    } else {
      players.set(message.agent, message.playback);
      state = { ...state, players };
    }
    onState(state);
  });
  port.onDisconnect.addListener(onClosed);
  return {
    send: (message) => port.postMessage(message),
    close: () => port.disconnect(),
  };
}

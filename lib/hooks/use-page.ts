import { type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { choosePlayer, type Playback, type Shown } from '../domain/playback';
import { isSameRef, type SourceRef } from '../domain/source';
import type { PanelMessage } from '../messaging';
import { readAgentReady } from './page-message';
import { connectTab, type TabPort } from './tab-port';
import { hasAnswered, SILENT_TAB, type TabState } from './tab-state';

/** The page in front of the student: the active tab of the window that the panel or popup belongs to. */
export interface Page {
  tabId: ReadonlySignal<number | null>;
  /** `silent`: nobody answers there (another site, or a page opened before Lectern was installed). */
  status: ReadonlySignal<'connecting' | 'silent' | 'connected'>;
  shown: ReadonlySignal<Shown | null>;
  /** The recording of the chosen player; changes only when the recording does. */
  playing: ReadonlySignal<SourceRef | null>;
  /** The chosen player, about four times a second while it plays; null while there is none. */
  playback: ReadonlySignal<Playback | null>;
  isPlaying: ReadonlySignal<boolean>;
  /** On a page with several players: the recording that the student means. */
  chosen: Signal<SourceRef | null>;
  seek(time: number): void;
  play(): void;
  pause(): void;
}

/**
 * Milliseconds after which a page that has loaded and does not answer is asked again: the browser can say that it has loaded
 * before it has started the agent, and the agent of a page without players does not announce itself.
 */
const ASKED_AGAIN = [100, 300, 900];

/** Follows the active tab. State is pushed by the page's agents; a page that changes says so itself. */
export function usePage(): Page {
  const tabId = useSignal<number | null>(null);
  const status = useSignal<'connecting' | 'silent' | 'connected'>('connecting');
  const state = useSignal<TabState>(SILENT_TAB);
  const port = useRef<TabPort | null>(null);

  const shown = useComputed(() => state.value.shown);
  const chosen = useSignal<SourceRef | null>(null);
  const player = useComputed(() =>
    choosePlayer(state.value.players, chosen.value, shown.value?.players),
  );
  const playback = useComputed(() => player.value?.playback ?? null);
  const isPlaying = useComputed(() => playback.value?.paused === false);
  const lastPlaying = useRef<SourceRef | null>(null);
  const playing = useComputed(() => {
    const ref = playback.value?.ref ?? null;
    if (!isSameRef(ref, lastPlaying.current)) lastPlaying.current = ref;
    return lastPlaying.current;
  });

  useEffect(() => {
    let disposed = false;
    let windowId: number | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function connect(id: number, attempt = 0) {
      clearTimeout(timer);
      const isSameTab = id === tabId.value;
      port.current?.close();
      tabId.value = id;
      if (!isSameTab) {
        state.value = SILENT_TAB;
        chosen.value = null;
      }
      if (!isSameTab || (attempt === 0 && status.value === 'silent')) status.value = 'connecting';
      let isAnswered = false;
      const opened = connectTab(
        id,
        state.value,
        (next) => {
          if (port.current !== opened) return;
          isAnswered = true;
          state.value = next;
          status.value = 'connected';
        },
        () => {
          if (port.current !== opened) return;
          port.current = null;
          // Firefox closes the port to all frames as soon as one of them leaves: whoever is still there answers again.
          if (isAnswered) return connect(id);
          state.value = SILENT_TAB;
          if (attempt === 0) status.value = 'connecting';
          void waitOrGiveUp(id, attempt);
        },
      );
      port.current = opened;
    }

    /** Nobody answers yet: the agent of a page that still loads says `agent-ready`, if there is one. */
    async function waitOrGiveUp(id: number, attempt: number) {
      const tab = await browser.tabs.get(id).catch(() => null);
      if (disposed || port.current || tabId.value !== id) return;
      const isLoading = tab?.status === 'loading';
      status.value = isLoading ? 'connecting' : 'silent';
      const wait = ASKED_AGAIN[attempt];
      if (!isLoading && wait !== undefined)
        timer = setTimeout(() => connect(id, attempt + 1), wait);
    }

    function onActivated(active: { tabId: number; windowId: number }) {
      if (active.windowId === windowId) connect(active.tabId);
    }

    /** The only news of a page without an agent; its address is not told, and not needed. */
    function onUpdated(id: number, change: { status?: string }) {
      if (id === tabId.value && change.status === 'complete' && !port.current) connect(id);
    }

    /** An agent that starts late, in a frame that the open port did not reach. */
    function onMessage(message: unknown, sender: browser.Runtime.MessageSender): undefined {
      if (sender.id !== browser.runtime.id || sender.tab?.id !== tabId.value) return;
      const ready = readAgentReady(message);
      if (ready && !hasAnswered(state.value, ready.agent)) connect(sender.tab.id);
    }

    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.runtime.onMessage.addListener(onMessage);
    void findActiveTab().then((tab) => {
      if (disposed || tab?.id === undefined) return;
      windowId = tab.windowId ?? null;
      connect(tab.id);
    });
    return () => {
      disposed = true;
      clearTimeout(timer);
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.runtime.onMessage.removeListener(onMessage);
      port.current?.close();
      port.current = null;
    };
  }, []);

  return useMemo(() => {
    function send(command: (agent: string, ref: SourceRef) => PanelMessage) {
      const { value } = player;
      if (value) port.current?.send(command(value.agent, value.playback.ref));
    }
    return {
      tabId,
      status,
      shown,
      playing,
      playback,
      isPlaying,
      chosen,
      seek: (time: number) => send((agent, ref) => ({ type: 'seek', agent, ref, time })),
      play: () => send((agent) => ({ type: 'play', agent })),
      pause: () => send((agent) => ({ type: 'pause', agent })),
    };
  }, []);
}

async function findActiveTab(): Promise<browser.Tabs.Tab | null> {
  const window = await browser.windows.getCurrent();
  const tabs = await browser.tabs.query(
    window.id === undefined ? { active: true } : { active: true, windowId: window.id },
  );
  return tabs[0] ?? null;
}

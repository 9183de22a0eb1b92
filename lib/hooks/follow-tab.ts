import type browser from 'webextension-polyfill';
import { isSameRef } from '../domain/source';
import type { PanelMessage } from '../messaging';
import { readAgentReady } from './page-message';
import { connectTab, type PortOpener, type TabPort } from './tab-port';
import { hasAnswered, SILENT_TAB, type TabState } from './tab-state';
import { type ScriptRunner, wakeAgent, wakeFrames } from './wake-agent';

interface Heard<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

type SeenTab = Pick<browser.Tabs.Tab, 'id' | 'windowId' | 'status' | 'url'>;

/** What is used of the browser here. */
export interface TabBrowser {
  permissions: { onRemoved: Heard<() => void> };
  runtime: {
    id: string;
    onMessage: Heard<(message: unknown, sender: browser.Runtime.MessageSender) => undefined>;
  };
  scripting: ScriptRunner;
  tabs: {
    connect: PortOpener['connect'];
    get(id: number): Promise<SeenTab>;
    query(wanted: { active: true; currentWindow: true }): Promise<SeenTab[]>;
    onActivated: Heard<(active: { tabId: number; windowId: number }) => void>;
    onUpdated: Heard<(id: number, change: { status?: string }) => void>;
  };
}

/** The active tab of a window, and what its agents have told. */
export interface FollowedTab {
  id: number | null;
  /** `silent`: nobody answers there, or somebody does whom the student no longer lets Lectern hear. */
  status: 'connecting' | 'silent' | 'connected';
  state: TabState;
}

export const NO_TAB: FollowedTab = { id: null, status: 'connecting', state: SILENT_TAB };

/**
 * Milliseconds after which a page that has loaded and does not answer is asked again: the browser can say that it has loaded
 * before it has started the agent, and the agent of a page without players does not announce itself.
 */
const ASKED_AGAIN = [100, 300, 900];

/** Milliseconds after which a page whose embedded player has answered is taken to be asleep itself. */
const TOP_PATIENCE = 250;

/**
 * Follows the active tab of the window that this view belongs to. `onChange` hears every change. Nothing is asked for
 * twice: a page that changes says so itself.
 */
export function followTab(
  { permissions, runtime, scripting, tabs }: TabBrowser,
  onChange: (tab: FollowedTab) => void,
) {
  let tab = NO_TAB;
  let port: TabPort | null = null;
  let windowId: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  function change(part: Partial<FollowedTab>): void {
    tab = { ...tab, ...part };
    onChange(tab);
  }

  function connect(id: number, attempt = 0): void {
    clearTimeout(timer);
    port?.close();
    const isSameTab = id === tab.id;
    const isNews = !isSameTab || (attempt === 0 && tab.status === 'silent');
    change({
      id,
      state: isSameTab ? tab.state : SILENT_TAB,
      status: isNews ? 'connecting' : tab.status,
    });
    let hasAnswer = false;
    let isChecked = false;
    const opened = connectTab(
      tabs,
      id,
      tab.state,
      (state) => {
        if (port !== opened) return;
        if (!hasAnswer && !state.shown) timer = setTimeout(() => void wakeTop(id), TOP_PATIENCE);
        hasAnswer = true;
        // Told anew whenever a player's frame has loaded, in which an agent can be asleep.
        const before = tab.state.shown;
        const isTold = state.shown !== before && state.shown?.address?.kind === 'ocw';
        change({ state, status: 'connected' });
        if (isTold && state.shown?.players.length) void wakeFrames(scripting, id);
        // The page has gone on within itself: frames that went with what it showed cannot say so, and the others answer anew.
        const isMoved = before && state.shown && !isSameRef(before.address, state.shown.address);
        if (isMoved && state.players.size > 1) connect(id);
        // A player embedded in a page that is none of ours may be heard; the page itself only where the student lets us.
        if (state.shown && !isChecked) void leaveIfWithheld(id);
        isChecked = state.shown !== null;
      },
      () => {
        if (port !== opened) return;
        port = null;
        // Firefox closes the port to all frames as soon as one of them leaves: whoever is still there answers again.
        if (hasAnswer) return connect(id);
        void waitOrGiveUp(id, attempt);
      },
    );
    port = opened;
  }

  /** Nobody answers yet: the agent of a page that still loads says `agent-ready`, if there is one. */
  async function waitOrGiveUp(id: number, attempt: number): Promise<void> {
    const found = await tabs.get(id).catch(() => null);
    if (isStopped || port || tab.id !== id) return;
    const isLoading = found?.status === 'loading';
    // An agent that was started anew, and sleeps, is on the same page: what is known of that stands.
    if (isLoading) change({ state: SILENT_TAB, status: 'connecting' });
    // The browser tells the address of a tab to those who may enter it. Others it would keep waiting for the student's leave.
    const isWoken = found?.url !== undefined && (await wakeAgent(scripting, id));
    if (isStopped || port || tab.id !== id) return;
    if (isWoken) return connect(id, attempt);
    // A page can load for minutes, long after its agent has fallen asleep.
    change({ state: SILENT_TAB, status: isLoading ? 'connecting' : 'silent' });
    const wait = ASKED_AGAIN[attempt];
    if (wait !== undefined) timer = setTimeout(() => connect(id, attempt + 1), wait);
  }

  /** A page of a course can have a player in a frame and show no lecture by itself: then only the frame is awake. */
  async function wakeTop(id: number): Promise<void> {
    const found = await tabs.get(id).catch(() => null);
    if (tab.id !== id || tab.state.shown || found?.url === undefined) return;
    if ((await wakeAgent(scripting, id)) && !isStopped && tab.id === id) connect(id);
  }

  /** The agent of a site that the student has taken away lives on until its page is left. It is not listened to. */
  async function leaveIfWithheld(id: number): Promise<void> {
    const found = await tabs.get(id).catch(() => null);
    // The browser tells the address of a tab to those who may see it.
    if (isStopped || tab.id !== id || !found || found.url !== undefined) return;
    port?.close();
    port = null;
    change({ state: SILENT_TAB, status: 'silent' });
  }

  function onActivated(active: { tabId: number; windowId: number }): void {
    if (active.windowId === windowId) connect(active.tabId);
  }

  /** The only news of a page without an agent; its address is not told, and not needed. */
  function onUpdated(id: number, { status }: { status?: string }): void {
    if (id === tab.id && status === 'complete' && !port) connect(id);
  }

  /** An agent that starts late, in a frame that the open port did not reach. */
  function onMessage(message: unknown, sender: browser.Runtime.MessageSender): undefined {
    if (sender.id !== runtime.id || sender.tab?.id !== tab.id) return;
    const ready = readAgentReady(message);
    if (ready && !hasAnswered(tab.state, ready.agent)) connect(sender.tab.id);
  }

  function onPermissionsRemoved(): void {
    if (tab.id !== null && tab.state.shown) void leaveIfWithheld(tab.id);
  }

  async function start(): Promise<void> {
    // One question, not two: the lecture waits for the answer.
    const [active] = await tabs.query({ active: true, currentWindow: true });
    if (isStopped || active?.id === undefined) return;
    windowId = active.windowId ?? null;
    connect(active.id);
  }

  tabs.onActivated.addListener(onActivated);
  tabs.onUpdated.addListener(onUpdated);
  runtime.onMessage.addListener(onMessage);
  permissions.onRemoved.addListener(onPermissionsRemoved);
  void start();

  return {
    send: (message: PanelMessage): void => port?.send(message),
    stop(): void {
      isStopped = true;
      clearTimeout(timer);
      tabs.onActivated.removeListener(onActivated);
      tabs.onUpdated.removeListener(onUpdated);
      runtime.onMessage.removeListener(onMessage);
      permissions.onRemoved.removeListener(onPermissionsRemoved);
      port?.close();
      port = null;
    },
  };
}

import { vi } from 'vitest';
import type { Shown } from '../../../lib/domain/playback';
import { type FollowedTab, followTab, type TabBrowser } from '../../../lib/hooks/follow-tab';
import { createEvent } from '../fake-event';

const ADDRESS = { kind: 'youtube', id: 'odj5VnTI490' } as const;
export const SHOWN = { address: ADDRESS, players: [ADDRESS] };
export const HERE = 7;

function createPort(tab: number) {
  return {
    tab,
    isOpen: true,
    onMessage: createEvent<[unknown]>(),
    onDisconnect: createEvent<[]>(),
    postMessage: vi.fn(),
    disconnect() {
      this.isOpen = false;
    },
  };
}

/** A window of the browser whose first tab is in front, and a view that follows it. */
export async function follow(tab: { status?: string; url?: string } = {}, isAsleep = false) {
  const ports: ReturnType<typeof createPort>[] = [];
  const inFront = { status: 'complete', url: 'https://www.youtube.com/', ...tab };
  const events = {
    activated: createEvent<[{ tabId: number; windowId: number }]>(),
    updated: createEvent<[number, { status?: string }]>(),
    message:
      createEvent<Parameters<Parameters<TabBrowser['runtime']['onMessage']['addListener']>[0]>>(),
    removed: createEvent<[]>(),
  };
  const seen: FollowedTab[] = [];
  const agents = { isAsleep, entry: 'free', framesWoken: 0 };
  const follower = followTab(
    {
      permissions: { onRemoved: events.removed },
      runtime: { id: 'lectern', onMessage: events.message },
      scripting: {
        async executeScript({ target }) {
          if (target.allFrames) agents.framesWoken += 1;
          if (agents.entry === 'kept waiting') return new Promise(() => undefined);
          if (agents.entry === 'refused' || target.tabId !== HERE) throw new Error('no entry');
          const result = agents.isAsleep;
          agents.isAsleep = false;
          return [{ frameId: 0, documentId: '', result }];
        },
      },
      tabs: {
        connect(id) {
          ports.push(createPort(id));
          return port();
        },
        get: async (id) => ({ id, windowId: 1, ...inFront }),
        query: async () => [{ id: HERE, windowId: 1, ...inFront }],
        onActivated: events.activated,
        onUpdated: events.updated,
      },
    },
    (next) => seen.push(next),
  );
  function port() {
    const newest = ports.at(-1);
    if (!newest) throw new Error('No port was opened');
    return newest;
  }
  await vi.advanceTimersByTimeAsync(0);
  return {
    follower,
    agents,
    events,
    ports,
    inFront,
    port,
    /** The page's agent answers on the newest port. */
    answer: (agent = 'top', shown: Shown = SHOWN) =>
      port().onMessage.emit({ type: 'page', agent, shown }),
    /** Nobody is there, or no longer. */
    hangUp: async () => {
      port().onDisconnect.emit();
      await vi.advanceTimersByTimeAsync(0);
    },
    now: () => seen.at(-1),
  };
}

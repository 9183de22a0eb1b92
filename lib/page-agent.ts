// The page's end of the conversation in messaging.ts. The page is not trusted: its events only say when to look again.
import { mayBeLecture, type Shown } from './domain/playback';
import { type AgentPort, type AgentRuntime, PANEL_PORT, type PageMessage } from './messaging';
import type { PlayerAgent, startPlayerAgent } from './player-agent';
import type { Site } from './sites/site';

export interface AgentContext {
  window: Window;
  /** Asked only by an agent that has something to do. */
  runtime(): AgentRuntime;
  /** Null for pages whose recordings play in frames of another site: those have agents, and players, of their own. */
  startPlayerAgent: typeof startPlayerAgent | null;
  isTop: boolean;
  /** Hears that another agent takes the place of this one. */
  onReplaced(end: () => void): void;
}

const NOTHING: Shown = { address: null, players: [] };

/** How browsers say that the other end is gone, which is no fault. */
const GONE =
  /Receiving end does not exist|context invalidated|(?:port|channel)(?: is)? closed|disconnected port|dead object/i;

export function startAgent(site: Site, context: AgentContext): void {
  const { window, isTop } = context;
  const { document } = window;
  const awaited = awaitedBy(window, isTop);
  if (awaited) {
    const begin = () => startAgent(site, context);
    window.addEventListener(awaited, begin, { capture: true, once: true });
    context.onReplaced(() => window.removeEventListener(awaited, begin, true));
    return;
  }
  const runtime = context.runtime();
  const agent = Math.random().toString(36).slice(2);
  const ports = new Set<AgentPort>();
  let href = '';
  let shown = NOTHING;
  let hasReported = false;
  let isEnded = false;
  const bells: [EventTarget, string, EventListener][] = [];
  const player: PlayerAgent | undefined = context.startPlayerAgent?.({
    ...{ site, window, agent, isTop, ports, guarded, send },
    look: (isSure) => (isSure || href !== window.location.href) && sync(),
  });

  /** A listener that never throws into the page, and ends the agent when its extension was replaced. */
  function guarded<Given extends unknown[]>(listener: (...given: Given) => void) {
    return (...given: Given): void => {
      if (isEnded) return;
      try {
        if (runtime.id) listener(...given);
        else stop();
      } catch (error) {
        report(error);
      }
    };
  }

  function report(error: unknown): void {
    if (hasReported || GONE.test(String(error))) return;
    hasReported = true;
    console.warn('Lectern:', error);
  }

  function stop(): void {
    isEnded = true;
    for (const [target, type, listener] of bells) target.removeEventListener(type, listener);
    player?.end();
    try {
      runtime.onConnect.removeListener(onConnect);
      hangUp();
    } catch (error) {
      report(error);
    }
  }

  function hangUp(): void {
    for (const port of ports) port.disconnect();
    ports.clear();
  }

  /** Every sign of navigation ends here. It asks what the page shows now, and does nothing when that is no news. */
  function sync(): void {
    const isMoved = href !== '' && href !== window.location.href;
    href = window.location.href;
    const url = new URL(href);
    const next = isTop || window.innerWidth > 0 ? site.detect(url, document) : NOTHING;
    if (JSON.stringify(next) === JSON.stringify(shown)) return;
    const isWorthTelling = [next, shown].some(mayBeLecture);
    shown = next;
    if (isWorthTelling) announce();
    if (isTop) for (const port of ports) send(port, { type: 'page', agent, shown });
    player?.show(shown, url, isMoved);
  }

  function announce(): void {
    const announced = shown;
    const learn = player && guarded((answer) => announced === shown && player.learn(answer));
    runtime.sendMessage({ type: 'agent-ready', agent, shown }).then(learn, guarded(report));
  }

  function send(port: AgentPort, message: PageMessage): void {
    try {
      port.postMessage(message);
    } catch (error) {
      ports.delete(port);
      report(error);
    }
  }

  const onConnect = guarded((port: AgentPort) => {
    if (port.name !== PANEL_PORT) return;
    sync();
    ports.add(port);
    if (player) port.onMessage.addListener(guarded(player.obey));
    port.onDisconnect.addListener(
      guarded(() => {
        // Read, or the browser reports it in the page's console.
        void runtime.lastError;
        ports.delete(port);
        player?.attend();
      }),
    );
    if (isTop) send(port, { type: 'page', agent, shown });
    player?.greet(port);
  });

  function hang(target: EventTarget, type: string, listener: EventListener): void {
    bells.push([target, type, listener]);
    target.addEventListener(type, listener);
  }

  guarded(() => {
    const onBell = guarded(sync);
    if (window.navigation) {
      // The browser tells of every navigation, before the page does.
      hang(window.navigation, 'currententrychange', onBell);
    } else {
      hang(window, 'popstate', onBell);
      hang(document, 'yt-navigate-finish', onBell);
      hang(window, 'state-navigateend', onBell);
    }
    if (!isTop) hang(window, 'resize', onBell);
    const onShow = guarded((event: Event) => {
      const isBack = 'persisted' in event && event.persisted;
      // All that can have come since this page was first asked is a player that the page makes itself.
      if (!isBack && (!player || shown.players.length > 0)) return;
      const before = shown;
      sync();
      // Back from the cache, nobody knows of the page any more.
      if (isBack && shown === before && shown.address) announce();
    });
    hang(window, 'pageshow', onShow);
    // Firefox keeps the ports of a page in its back-forward cache open: a panel would go on believing in it.
    hang(window, 'pagehide', guarded(hangUp));
    context.onReplaced(stop);
    runtime.onConnect.addListener(onConnect);
    sync();
  })();
}

/** What a page or frame that nobody sees waits for, at no further cost; null for one that is seen. */
function awaitedBy(window: Window, isTop: boolean): string | null {
  const { document } = window;
  // A page that the browser prepares is not the tab's page until the student goes there.
  if ('prerendering' in document && document.prerendering) return 'prerenderingchange';
  // A frame without a size is OCW's hidden second player. To be asked for its size, a page is laid out: a top page never is.
  return !isTop && window.innerWidth === 0 ? 'resize' : null;
}

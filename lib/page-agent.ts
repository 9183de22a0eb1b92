// The page's end of the conversation in messaging.ts. The page is not trusted: its events only say when to look again.
import { mayBeLecture, type Shown } from './domain/playback';
import { type AgentPort, type AgentRuntime, PANEL_PORT, type PageMessage } from './messaging';
import type { PlayerAgent, startPlayerAgent } from './player-agent';
import type { Site } from './sites/site';

export interface AgentContext {
  window: Window;
  /** Asked only by an agent that has something to do. Undefined where the extension is gone. */
  runtime(): AgentRuntime | undefined;
  /** Null for pages whose recordings play in frames of another site: those have agents, and players, of their own. */
  startPlayerAgent: typeof startPlayerAgent | null;
  isTop: boolean;
  /** In a frame that the page above can have woken: what never played there is of no interest to anybody yet. */
  sleepsUntilPlayed?: boolean;
  /** Hears that another agent takes the place of this one. */
  onReplaced(end: () => void): void;
}

const NOTHING: Shown = { address: null, players: [] };

/** How browsers say that the other end is gone, which is no fault. */
const GONE =
  /Receiving end does not exist|context invalidated|(?:port|channel)(?: is)? closed|disconnected port|dead object/i;

/**
 * Starts the agent of a page or frame. A page that shows no lecture is only looked at: its agent sleeps until the page goes
 * elsewhere, and that of a player in OCW's pages until it is played, or until a panel that wants to know of either calls
 * `wakeLectern`. To reach the extension costs more than all else together.
 */
export function startAgent(site: Site, context: AgentContext, isMoved = false): void {
  const { window, isTop } = context;
  const isNoLecture = isTop && !mayShowLecture(site, window);
  const awaited = isNoLecture ? listBells(window) : awaitedBy(window, isTop);
  // OCW's pages at MIT Learn are built after navigation: a player's frame can be all that tells of the lecture.
  if (isNoLecture && isMoved && !context.startPlayerAgent) awaited.push([window.document, 'load']);
  const isUnplayed =
    awaited.length === 0 && context.sleepsUntilPlayed && !hasPlayed(window.document);
  if (isUnplayed) awaited.push([window.document, 'play']);
  if (awaited.length === 0) {
    wakeAgent(site, context);
    return;
  }
  const begin = (start: typeof startAgent) => () => {
    leave();
    start(site, context, true);
  };
  const onBell = begin(startAgent);
  function leave(): void {
    for (const [target, type] of awaited) target.removeEventListener(type, onBell, true);
    globalThis.wakeLectern = undefined;
  }
  for (const [target, type] of awaited) target.addEventListener(type, onBell, true);
  if (isNoLecture || isUnplayed) globalThis.wakeLectern = begin(wakeAgent);
  context.onReplaced(leave);
}

function wakeAgent(site: Site, context: AgentContext): void {
  const runtime = context.runtime();
  // The extension can have been removed while its agent slept.
  if (runtime?.id) runAgent(site, context, runtime);
}

function runAgent(site: Site, context: AgentContext, runtime: AgentRuntime): void {
  const { window, isTop } = context;
  const agent = Math.random().toString(36).slice(2);
  const ports = new Set<AgentPort>();
  let href = '';
  let shown = NOTHING;
  let hasReported = false;
  let isWatching = false;
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
    for (const [target, type, listener] of bells) target.removeEventListener(type, listener, true);
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
    const next = isTop || window.innerWidth > 0 ? site.detect(url, window) : NOTHING;
    // As above: what the page shows at once can be all but its player.
    if (isMoved) watchFrames();
    if (JSON.stringify(next) === JSON.stringify(shown)) return;
    const isWorthTelling = [next, shown].some(mayBeLecture);
    shown = next;
    if (isWorthTelling) announce();
    if (isTop) tellPage();
    player?.show(shown, url, isMoved);
  }

  /** Of a page whose recordings play in frames: the panel wakes what sleeps in one each time it is told of the page. */
  function watchFrames(): void {
    if (player || isWatching) return;
    isWatching = true;
    const onLoad = ({ target }: Event) => {
      sync();
      if (target instanceof HTMLIFrameElement) tellPage();
    };
    hang(window.document, 'load', guarded(onLoad));
  }

  function tellPage(): void {
    for (const port of ports) send(port, { type: 'page', agent, shown });
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
    watchFrames();
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
    target.addEventListener(type, listener, true);
  }

  const onBell = guarded(sync);
  guarded(() => {
    for (const [target, type] of listBells(window)) hang(target, type, onBell);
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

function mayShowLecture(site: Site, window: Window): boolean {
  try {
    return mayBeLecture(site.detect(new URL(window.location.href), window));
  } catch {
    // The agent that looks again says what is wrong.
    return true;
  }
}

/** Whether anything plays, or was played and waits: also what an earlier agent of this frame has followed. */
function hasPlayed(document: Document): boolean {
  const videos = [...document.querySelectorAll('video')];
  return videos.some((video) => !video.paused || video.currentTime > 0);
}

type Bell = [target: EventTarget, type: string];

/** The signs of navigation. The browser tells of every one, and before the page does, where it tells of any. */
function listBells(window: Window): Bell[] {
  if (window.navigation) return [[window.navigation, 'currententrychange']];
  return [
    [window, 'popstate'],
    [window.document, 'yt-navigate-finish'],
    [window, 'state-navigateend'],
  ];
}

/** What a page or frame that nobody sees waits for, at no further cost; nothing for one that is seen. */
function awaitedBy(window: Window, isTop: boolean): Bell[] {
  const { document } = window;
  // A page that the browser prepares is not the tab's page until the student goes there.
  if ('prerendering' in document && document.prerendering) return [[window, 'prerenderingchange']];
  // A frame without a size is OCW's hidden second player. To be asked for its size, a page is laid out: a top page never is.
  return !isTop && window.innerWidth === 0 ? [[window, 'resize']] : [];
}

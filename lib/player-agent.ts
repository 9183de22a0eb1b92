// What an agent does with a player of its own page: tells how it plays, and obeys the panel. Apart from page-agent.ts, since
// OCW's pages play in YouTube's frames and would compile it at every load for nothing.
import type { Shown } from './domain/playback';
import { isSameRef } from './domain/source';
import type { AgentAnswer, AgentPort, PageMessage, PanelMessage } from './messaging';
import { createPlayer } from './sites/player';
import type { Site } from './sites/site';

/** What the agent of the page lends to the one of its player. */
export interface PlayerAgentContext {
  site: Site;
  window: Window;
  agent: string;
  isTop: boolean;
  ports: ReadonlySet<AgentPort>;
  /** Makes of a listener one that never throws into the page. */
  guarded<Given extends unknown[]>(listener: (...given: Given) => void): (...given: Given) => void;
  send(port: AgentPort, message: PageMessage): void;
  /** Asks what the page shows, where its address has changed or `isSure`. */
  look(isSure: boolean): void;
}

export type PlayerAgent = ReturnType<typeof startPlayerAgent>;

export function startPlayerAgent(context: PlayerAgentContext) {
  const { site, window, agent, isTop, ports, guarded, send, look } = context;
  const player = createPlayer(site, window, guarded(onEvent));
  let address: Shown['address'] = null;
  let isLecture = false;
  let hasPlayback = false;

  function onEvent(event: Event): void {
    if (!event.isTrusted) return;
    // A play list can go on to another file without navigation.
    look(event.type === 'loadedmetadata');
    if (player.isConcernedBy(event)) tell(event);
  }

  /** Hears the player only while a panel wants to know, or its page is a lecture and the last second must be kept. */
  function attend(): void {
    const isNeeded = isLecture && address !== null;
    player.attend(ports.size > 0 && address ? 'all' : isNeeded ? 'time' : 'none');
  }

  function tell(event: Event | null): void {
    if (ports.size === 0 && !isLecture) return;
    if (ports.size > 0 && event?.type !== 'timeupdate') player.measure();
    const playback = player.read(event);
    if (playback || hasPlayback)
      for (const port of ports) send(port, { type: 'playback', agent, playback });
    hasPlayback = playback !== null && ports.size > 0;
  }

  return {
    attend,

    /** The page shows `next` now; after navigation its element still shows what came before. */
    show(next: Shown, url: URL, isMoved: boolean): void {
      if (!isSameRef(next.address, address)) {
        isLecture = false;
        player.begin(next.address, url, isMoved);
      }
      address = next.address;
      attend();
      tell(null);
    },

    /** The background has said what the page is. It is our own, so its type can be believed; nobody may have answered. */
    learn(answer: unknown): void {
      if (((answer as AgentAnswer | null | undefined)?.isLecture === true) === isLecture) return;
      isLecture = !isLecture;
      attend();
      tell(null);
    },

    greet(port: AgentPort): void {
      attend();
      tell(null);
      // Every agent answers, so that the panel knows which frames its port has reached.
      if (!isTop && !hasPlayback) send(port, { type: 'playback', agent, playback: null });
    },

    obey(message: unknown): void {
      if (!isCommand(message) || message.agent !== agent) return;
      if (message.type === 'rate') player.rate(message.rate);
      else if (message.type !== 'seek') player[message.type]();
      else if (!isSameRef(message.ref, player.read(null)?.ref ?? null)) return;
      else player.seek(message.time);
      tell(null);
    },

    end: () => player.attend('none'),
  };
}

function isCommand(message: unknown): message is PanelMessage {
  if (typeof message !== 'object' || message === null) return false;
  if (!('type' in message && 'agent' in message)) return false;
  const { type } = message;
  return (
    type === 'play' ||
    type === 'pause' ||
    (type === 'rate' && 'rate' in message && Number.isFinite(message.rate)) ||
    (type === 'seek' && 'time' in message && Number.isFinite(message.time) && 'ref' in message)
  );
}

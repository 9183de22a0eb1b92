// The whole conversation between a page's agent and the extension. Facts go up, commands go down; nothing else is said.
import type { Playback, Shown } from './domain/playback';
import type { SourceRef } from './domain/source';

/** Name of the port that the panel (or the background, for one command) opens straight to a tab: it reaches every frame. */
export const PANEL_PORT = 'lectern-panel';

declare global {
  /**
   * Wakes the agent that sleeps in this page or frame, since it shows no lecture or has played nothing: `tabs.connect`
   * reaches none that sleeps. In the extension's own world, which the page does not see; undefined where none sleeps.
   */
  var wakeLectern: (() => void) | undefined;
}

/** Said by an agent when it starts and when its page changes. The background sets the badge; an open panel connects. */
export interface AgentReady {
  type: 'agent-ready';
  agent: string;
  shown: Shown;
}

/** The background's answer to `agent-ready`: only on a lecture does the agent follow the player while no panel is open. */
export interface AgentAnswer {
  isLecture: boolean;
}

/**
 * What a page tells the panel. `agent` names the frame's agent, so that commands find it again. Every agent answers a new
 * port at once: the top frame with `page`, any other with `playback`, null while it has no player. A page of OCW says `page`
 * anew when a frame has loaded, since the agent of a player in it sleeps.
 */
export type PageMessage =
  | { type: 'page'; agent: string; shown: Shown }
  | { type: 'playback'; agent: string; playback: Playback | null };

/**
 * What the panel asks of one agent of the page. A seek names its recording, since the page may have gone on to the next
 * one in the meantime. Times in seconds of the recording.
 */
export type PanelMessage =
  | { type: 'seek'; agent: string; ref: SourceRef; time: number }
  | { type: 'rate'; agent: string; rate: number }
  | { type: 'play'; agent: string }
  | { type: 'pause'; agent: string };

/** The little of a browser's port that an agent uses. */
export interface AgentPort {
  readonly name: string;
  postMessage(message: PageMessage): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** The little of the browser's `runtime` that an agent uses. */
export interface AgentRuntime {
  /** Gone when the extension was replaced or removed. */
  readonly id?: string | undefined;
  readonly lastError?: unknown;
  sendMessage(message: AgentReady): Promise<unknown>;
  readonly onConnect: {
    addListener(listener: (port: AgentPort) => void): void;
    removeListener(listener: (port: AgentPort) => void): void;
  };
}

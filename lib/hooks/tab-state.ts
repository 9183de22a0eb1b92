import type { Playback, Shown } from '../domain/playback';
import type { PageMessage } from '../messaging';

/** What a tab's agents have told so far. */
export interface TabState {
  /** Null until the top frame has spoken, or when only an embedded player has. */
  shown: Shown | null;
  /** The newest playback of every agent; null for one without a player. */
  players: ReadonlyMap<string, Playback | null>;
  /** The agents that answered on the port before this one, and have not yet on this. */
  awaited: ReadonlySet<string>;
}

export const SILENT_TAB: TabState = { shown: null, players: new Map(), awaited: new Set() };

/** What is known when the port is opened again: all that was, so that nothing in the panel goes and comes back. */
export function awaitAgain(before: TabState): TabState {
  return { ...before, awaited: new Set(before.players.keys()) };
}

/** True when this agent has answered on this port. */
export function hasAnswered({ players, awaited }: TabState, agent: string): boolean {
  return players.has(agent) && !awaited.has(agent);
}

/** After a message of one agent. */
export function hear(state: TabState, message: PageMessage): TabState {
  const { agent } = message;
  // The top frame's agent is a new one: the page is another, and nothing of the one before is in it.
  const isOther = message.type === 'page' && !state.players.has(agent);
  const { players, awaited } = isOther ? forgetAwaited(state) : state;
  const playback = message.type === 'page' ? (players.get(agent) ?? null) : message.playback;
  return {
    shown: message.type === 'page' ? message.shown : state.shown,
    players: new Map(players).set(agent, playback),
    awaited: new Set([...awaited].filter((other) => other !== agent)),
  };
}

/** Without the agents that have not answered again: their frames are gone. */
export function forgetAwaited(state: TabState): TabState {
  const players = [...state.players].filter(([agent]) => !state.awaited.has(agent));
  return { ...state, players: new Map(players), awaited: new Set() };
}

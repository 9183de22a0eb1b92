// What arrives from a page is checked before it is used: a page's process may be hostile.
import type { Playback, Shown } from '../domain/playback';
import type { SourceKind, SourceRef } from '../domain/source';
import type { AgentReady, PageMessage } from '../messaging';

const KINDS: readonly SourceKind[] = ['youtube', 'ocw', 'archive', 'itunes', 'file'];
/** More players than any real page has; a page that claims more is cut short. */
const MAXIMUM_PLAYERS = 50;
/** Seconds: a day, longer than any lecture. */
const MAXIMUM_TIME = 86_400;

/** The message, rebuilt from the fields we know; null when it is not one of ours. */
export function readPageMessage(data: unknown): PageMessage | null {
  if (!isRecord(data) || !isText(data.agent)) return null;
  if (data.type === 'page') {
    const shown = readShown(data.shown);
    return shown && { type: 'page', agent: data.agent, shown };
  }
  if (data.type === 'playback') {
    if (data.playback === null) return { type: 'playback', agent: data.agent, playback: null };
    const playback = readPlayback(data.playback);
    return playback && { type: 'playback', agent: data.agent, playback };
  }
  return null;
}

export function readAgentReady(data: unknown): AgentReady | null {
  if (!isRecord(data) || data.type !== 'agent-ready' || !isText(data.agent)) return null;
  const shown = readShown(data.shown);
  return shown && { type: 'agent-ready', agent: data.agent, shown };
}

function readShown(data: unknown): Shown | null {
  if (!isRecord(data) || !Array.isArray(data.players)) return null;
  const players = data.players.slice(0, MAXIMUM_PLAYERS).map(readRef);
  if (players.includes(null)) return null;
  const address = data.address === null ? null : readRef(data.address);
  if (data.address !== null && address === null) return null;
  const list = isText(data.list) ? { list: data.list } : {};
  return { address, players: players.filter((ref) => ref !== null), ...list };
}

function readPlayback(data: unknown): Playback | null {
  if (!isRecord(data)) return null;
  const ref = readRef(data.ref);
  if (!ref) return null;
  if (typeof data.paused !== 'boolean' || typeof data.advert !== 'boolean') return null;
  return {
    ref,
    time: readNumber(data.time, MAXIMUM_TIME),
    duration: readNumber(data.duration, MAXIMUM_TIME),
    paused: data.paused,
    startedAt: readNumber(data.startedAt, Number.MAX_SAFE_INTEGER),
    rate: readNumber(data.rate, 16) ?? 1,
    advert: data.advert,
    area: readNumber(data.area, 1e9) ?? 0,
  };
}

function readRef(data: unknown): SourceRef | null {
  if (!isRecord(data) || !isText(data.id)) return null;
  const kind = KINDS.find((known) => known === data.kind);
  return kind ? { kind, id: data.id } : null;
}

function readNumber(data: unknown, maximum: number): number | null {
  return typeof data === 'number' && data >= 0 && data <= maximum ? data : null;
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}

function isText(data: unknown): data is string {
  return typeof data === 'string' && data.length > 0 && data.length <= 500;
}

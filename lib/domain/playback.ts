import { isSameRef, type Source, type SourceRef } from './source';

/** What an address and its page show. */
export interface Shown {
  /** What the address says; null when it says nothing of a lecture or course. */
  address: SourceRef | null;
  /** The recordings that have a player on the page, in page order, each once. */
  players: SourceRef[];
  /** The playlist that YouTube's address names: of a recording in several courses it can mean one. Absent where it names none. */
  list?: string;
}

/** An address from before 2022 names a department. Its page had players of another make. */
const LEGACY = /^courses\/[a-z-]+\/./;

/**
 * Whether it can be a lecture that is playing. A page of an OCW course without a player is none: the panel asks for it when
 * it wants it, and a message of the page's own would double what such a page costs.
 */
export function mayBeLecture({ address, players }: Shown): boolean {
  if (address === null || address.kind !== 'ocw') return players.length > 0 || address !== null;
  return players.length > 0 || LEGACY.test(address.id);
}

/** Everything that a page and what plays in it name. */
export function listRefs(shown: Shown | null, playing: SourceRef | null): SourceRef[] {
  return [shown?.address ?? null, ...(shown?.players ?? []), playing].filter((ref) => ref !== null);
}

/** What a player does now. */
export interface Playback {
  /** The recording that plays. */
  ref: SourceRef;
  /** Seconds of the content; null while no second of it is known. During an advert, the last second before it. */
  time: number | null;
  /** Seconds; null for a live stream or while unknown. */
  duration: number | null;
  paused: boolean;
  /** 1 is normal speed. */
  rate: number;
  advert: boolean;
  /** Size on screen in CSS pixels squared, to choose between several players. */
  area: number;
}

/**
 * The player that the student means: the recording they chose, then one that plays, then the largest, then the first in
 * `order`, which is that of the page: frames answer in any.
 */
export function choosePlayer(
  players: ReadonlyMap<string, Playback | null>,
  chosenRef: SourceRef | null,
  order: readonly SourceRef[] = [],
): { agent: string; playback: Playback } | null {
  let chosen: { agent: string; playback: Playback } | null = null;
  for (const [agent, playback] of players) {
    if (playback && (!chosen || rank(playback) > rank(chosen.playback)))
      chosen = { agent, playback };
  }
  return chosen;

  function rank(playback: Playback): number {
    const isChosen = isSameRef(playback.ref, chosenRef);
    const place = order.findIndex((ref) => isSameRef(ref, playback.ref));
    return (isChosen ? 1e12 : 0) + (playback.paused ? 0 : 1e10) + playback.area - place;
  }
}

/** Seconds of the recording's own clock; null when the player plays another recording or does not tell. */
export function toRecordingTime(
  playback: Playback | null,
  sources: readonly Source[],
): number | null {
  const source = playback && sources.find((door) => isSameRef(door, playback.ref));
  if (!source || playback.time === null) return null;
  return Math.max(0, playback.time - source.offset);
}

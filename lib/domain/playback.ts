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
  /** When it last began to play, in milliseconds since the epoch; null where nobody has seen it play. */
  startedAt: number | null;
  /** 1 is normal speed. */
  rate: number;
  advert: boolean;
  /** Size on screen in CSS pixels squared, to choose between several players. */
  area: number;
}

/**
 * The player that the student means: the recording they chose, then one that plays, then the one that was played last, then one
 * that is at a second, then the largest, then the first in `order`, which is that of the page: frames answer in any.
 */
export function choosePlayer(
  players: ReadonlyMap<string, Playback | null>,
  chosenRef: SourceRef | null,
  order: readonly SourceRef[] = [],
): { agent: string; playback: Playback } | null {
  let chosen: { agent: string; playback: Playback } | null = null;
  for (const [agent, playback] of players) {
    if (playback && (!chosen || isMeantMore(rank(playback), rank(chosen.playback))))
      chosen = { agent, playback };
  }
  return chosen;

  function rank({ ref, paused, startedAt, time, area }: Playback): number[] {
    const isChosen = isSameRef(ref, chosenRef);
    const place = order.findIndex((other) => isSameRef(other, ref));
    return [Number(isChosen), Number(!paused), startedAt ?? 0, Number(time !== null), area, -place];
  }
}

/** By the first sign in which they differ. */
function isMeantMore(rank: number[], other: number[]): boolean {
  const at = rank.findIndex((value, index) => value !== other[index]);
  return at !== -1 && (rank[at] ?? 0) > (other[at] ?? 0);
}

/** Whether another player was started since the student chose this recording, at `chosenAt`: then that is what they mean. */
export function isChoiceOver(
  players: ReadonlyMap<string, Playback | null>,
  chosen: SourceRef,
  chosenAt: number,
): boolean {
  return [...players.values()].some(
    (playback) =>
      playback !== null &&
      !playback.paused &&
      !isSameRef(playback.ref, chosen) &&
      (playback.startedAt ?? 0) > chosenAt,
  );
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

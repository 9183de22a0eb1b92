import type { SourceRef } from '../domain/source';
import { type Clocks, NOTHING, toShift } from '../domain/stitched-adverts';

/** What a player of YouTube's offers to the page's own scripts; none of it can be relied upon. */
interface PagePlayer extends HTMLElement {
  getVideoData?(): { video_id?: unknown };
  getCurrentTime?(): unknown;
  seekTo?(seconds: number, allowsSeekAhead: boolean): void;
}

/** What is used of the browser here. */
export interface ClockScripts {
  executeScript<Inputs extends [string, number | null]>(script: {
    target: { tabId: number; allFrames: true };
    world: 'MAIN';
    func: (...inputs: Inputs) => unknown[];
    args: Inputs;
  }): Promise<{ result?: unknown }[]>;
}

/**
 * Both clocks of the player of a video in a tab, asked in the page's own world, which alone sees the player's. Null while it
 * has none to tell: another video, an advert, or a player that is loading or seeking.
 */
export async function readClocks(
  scripting: ClockScripts,
  tabId: number,
  { id }: SourceRef,
): Promise<Clocks | null> {
  const answers = await ask(scripting, tabId, id, null);
  return answers.map(toClocks).find((clocks) => clocks !== null) ?? null;
}

/** Milliseconds between two looks at the clocks: they must have run. */
const RUN = 1_000;

/**
 * Seconds by which the element that plays is ahead of the content, asked once: 0 where it is not, and where that cannot be told. It
 * takes a second where the clocks differ, and no time else.
 */
export async function readShift(
  askClocks: () => Promise<Clocks | null>,
  wait = () => new Promise<void>((resolve) => setTimeout(resolve, RUN)),
): Promise<number> {
  const before = await askClocks();
  if (!before || Math.abs(before.element - before.content) <= NOTHING) return 0;
  await wait();
  const now = await askClocks();
  return (now && toShift(before, now)) ?? 0;
}

/** Moves the player by its own clock: between two such adverts the element's is ahead by another time than now. */
export async function seekContent(
  scripting: ClockScripts,
  tabId: number,
  { id }: SourceRef,
  time: number,
): Promise<void> {
  await ask(scripting, tabId, id, time);
}

async function ask(
  scripting: ClockScripts,
  tabId: number,
  id: string,
  seek: number | null,
): Promise<unknown[]> {
  try {
    const target = { tabId, allFrames: true } as const;
    const frames = await scripting.executeScript({
      ...{ target, world: 'MAIN', func: askPlayers },
      args: [id, seek],
    });
    return frames.flatMap(({ result }) => (Array.isArray(result) ? result : []));
  } catch {
    // The tab is gone, or is no longer YouTube's.
    return [];
  }
}

/** Runs in the page, and sees nothing outside itself. */
function askPlayers(id: string, seek: number | null): unknown[] {
  const players = document.querySelectorAll<PagePlayer>('#movie_player, #shorts-player');
  return [...players].flatMap((player) => {
    const video = player.querySelector<HTMLVideoElement>('video.html5-main-video');
    const isOther = player.getVideoData?.().video_id !== id;
    if (!video || isOther || player.classList.contains('ad-showing')) return [];
    if (seek !== null) player.seekTo?.(seek, true);
    const isAtRest = video.readyState > 1 && !video.seeking;
    return isAtRest ? [{ element: video.currentTime, content: player.getCurrentTime?.() }] : [];
  });
}

/** The page is not trusted. */
function toClocks(told: unknown): Clocks | null {
  if (typeof told !== 'object' || told === null) return null;
  const { element, content } = told as Record<string, unknown>;
  const isTime = (value: unknown): value is number =>
    typeof value === 'number' && Number.isFinite(value) && value >= 0;
  return isTime(element) && isTime(content) ? { element, content } : null;
}

import type { DetachedWindowAPI } from 'happy-dom';
import { afterEach } from 'vitest';
import { startAgent } from '../../lib/page-agent';
import { startPlayerAgent } from '../../lib/player-agent';
import type { Site } from '../../lib/sites/site';
import { youtube } from '../../lib/sites/youtube';
import { FakeRuntime } from './fake-runtime';

declare global {
  interface Window {
    happyDOM: DetachedWindowAPI;
  }
}

export const A = 'https://www.youtube.com/watch?v=odj5VnTI490';
export const B = 'https://www.youtube.com/watch?v=RPSt0o3yRhI';
export const HOME = 'https://www.youtube.com/';
export const REF_A = { kind: 'youtube', id: 'odj5VnTI490' } as const;
export const REF_B = { kind: 'youtube', id: 'RPSt0o3yRhI' } as const;

const ends: (() => void)[] = [];

afterEach(endAll);

/** A new document at `address`. The player is where YouTube has it. */
export function openPage(address: string): HTMLElement {
  window.happyDOM.setURL(address);
  document.body.innerHTML = '<div id="movie_player"></div>';
  return document.getElementById('movie_player') ?? document.body;
}

/** In-page navigation, with the bell that rings last. */
export function navigate(address: string, bell: Event = new Event('yt-navigate-finish')): void {
  window.happyDOM.setURL(address);
  document.dispatchEvent(bell);
}

/** A newer script starts in the frame. */
export function endAll(): void {
  for (const end of ends.splice(0)) end();
}

export function onReplaced(end: () => void): void {
  ends.push(end);
}

export function start({
  site = youtube,
  isTop = true,
  answer = { isLecture: false } as unknown,
  player = startPlayerAgent as typeof startPlayerAgent | null,
  sleepsUntilPlayed = false,
}: {
  site?: Site;
  isTop?: boolean;
  answer?: unknown;
  player?: typeof startPlayerAgent | null;
  sleepsUntilPlayed?: boolean;
} = {}) {
  const runtime = new FakeRuntime();
  runtime.answer = async () => answer;
  startAgent(site, {
    window,
    runtime: () => runtime,
    startPlayerAgent: player,
    isTop,
    sleepsUntilPlayed,
    onReplaced,
  });
  return { runtime };
}

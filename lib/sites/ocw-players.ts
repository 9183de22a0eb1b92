import type { SourceRef } from '../domain/source';
import { toUrl } from './address';
import { parseYouTube } from './youtube-address';

/** Both before and after Video.js has replaced the `<video>` by a `<div>`: it keeps id and data. */
const PLAYERS = '.video-js.vjs-ocw';
const PLAYER_ID = /^video-player-([\w-]{11})-[0-9a-f]{32}$/;
/** Real ones have about 300 characters. */
const LONGEST_SETUP = 10_000;

/** The recordings with a player on a page, the page's own first, then in page order, each once. */
export function findPlayers(document: Document): SourceRef[] {
  const elements = [...document.querySelectorAll(PLAYERS)];
  const own = elements.filter((element) => element.closest('.video-page'));
  return unique([...new Set([...own, ...elements])].map(readPlayer));
}

/** The recording of one player: from its id, which an offline copy has too, else from its set-up, which takes longer to read. */
export function readPlayer(element: Element): SourceRef | null {
  const [, id] = PLAYER_ID.exec(element.id) ?? [];
  return id ? { kind: 'youtube', id } : readSetup(element.getAttribute('data-setup'));
}

function readSetup(text: string | null): SourceRef | null {
  if (!text || text.length > LONGEST_SETUP) return null;
  try {
    const setup: { sources?: { src?: unknown }[] } | null = JSON.parse(text);
    const src = setup?.sources?.[0]?.src;
    // An id can carry blanks.
    const url = typeof src === 'string' ? toUrl(src.replaceAll(/\s/g, '')) : null;
    return url && parseYouTube(url);
  } catch {
    return null;
  }
}

/** Each recording once, at its first place. */
export function unique(refs: (SourceRef | null)[]): SourceRef[] {
  const found = new Map<string, SourceRef>();
  for (const ref of refs) if (ref && !found.has(ref.id)) found.set(ref.id, ref);
  return [...found.values()];
}

import { toPath, toUrl } from './address';
import { isLegacyPage, parseOcw } from './ocw-address';
import { findLegacyPlayers, findPlayers, PLAYERS, readPlayer } from './ocw-players';
import type { Site } from './site';

/** Where an offline copy came from: its own address is a file's, its head still names the page. */
function savedFrom(document: Document): URL | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return toUrl(canonical) ?? toUrl(shared);
}

export const ocw: Site = {
  id: 'ocw',
  parse: parseOcw,

  detect(url, document) {
    const page = url.protocol === 'file:' ? savedFrom(document) : url;
    const address = page && parseOcw(page);
    if (!address) return { address, players: [] };
    const players = findPlayers(document);
    if (players.length > 0 || !isLegacyPage(address)) return { address, players };
    return { address, players: findLegacyPlayers(document) };
  },

  // Online the player is YouTube's, in a frame with its own agent. Only offline copies play a file in the page.
  findPlayer(url, document) {
    if (url.protocol !== 'file:') return null;
    const videos = [
      ...document.querySelectorAll<HTMLVideoElement>(
        '.video-container:not(.youtube-container) video',
      ),
    ];
    return videos.find((video) => !video.paused) ?? videos[0] ?? null;
  },

  playing(_, player) {
    const element = player.closest(PLAYERS);
    return element && readPlayer(element);
  },

  isAdvert: () => false,

  // OCW's pages cannot start at a second.
  open: (ref) => (ref.kind === 'ocw' ? `https://ocw.mit.edu/${toPath(ref.id)}/` : null),
};

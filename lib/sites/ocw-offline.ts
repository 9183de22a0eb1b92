import type { SourceRef } from '../domain/source';
import { toUrl } from './address';
import { ocw } from './ocw';
import { parseOcw } from './ocw-address';
import { findPlayers, readPlayer, unique } from './ocw-players';
import type { Site } from './site';

/** Where a copy came from: its own address is a file's, its head still names the page. */
function savedFrom(document: Document): URL | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return toUrl(canonical) ?? toUrl(shared);
}

const LONGEST_SCRIPT = 100_000;
/** A call that makes a player on a page of the site before 2022, up to its first YouTube address. */
const LEGACY_CALL =
  /\b(?:ocw_embed(?:_chapter)?_media|load(?:_multiple)?_media_chapter|(?:scholar_|HFH_)?video_popup)\s*\([^)]{0,500}?https?:\/\/www\.youtube\.com\/v\/([\w-]{11})(?![\w-])/g;

/** Before 2022 inline scripts made the players. */
function findLegacyPlayers(document: Document): SourceRef[] {
  const scripts = [...document.querySelectorAll('script:not([src])')];
  const ids = scripts.flatMap(({ textContent }) =>
    [...(textContent ?? '').slice(0, LONGEST_SCRIPT).matchAll(LEGACY_CALL)].map(([, id]) => id),
  );
  return unique(ids.map((id) => (id ? { kind: 'youtube', id } : null)));
}

/** Copies of OCW's pages on the student's disk, from today's downloads and from those before 2022. */
export const ocwOffline: Site = {
  ...ocw,

  detect(_, { document }) {
    const page = savedFrom(document);
    const address = page && parseOcw(page);
    if (!address) return { address, players: [] };
    const players = findPlayers(document);
    return { address, players: players.length > 0 ? players : findLegacyPlayers(document) };
  },

  // Offline copies play a file in the page itself.
  findPlayer(_, document) {
    const videos = [
      ...document.querySelectorAll<HTMLVideoElement>(
        '.video-container:not(.youtube-container) video',
      ),
    ];
    return videos.find((video) => !video.paused) ?? videos[0] ?? null;
  },

  playing(_, player) {
    const element = player.closest('.video-js.vjs-ocw');
    return element && readPlayer(element);
  },
};

import type { Site } from './site';
import { parseStart, parseYouTube, VIDEO_ID } from './youtube-address';

/** Players that show something other than the page's recording: previews under the mouse. */
const PREVIEWS = '#inline-preview-player, ytd-video-preview';

/**
 * Whether a frame is a player worth hearing: YouTube's inside a page of OCW, or one of the host without cookies, which the
 * student has allowed by name, inside any page. `parent` is the embedding page's origin or address.
 */
export function isKnownEmbed({ hostname, pathname }: URL | Location, parent: string): boolean {
  if (!pathname.startsWith('/embed/')) return false;
  return hostname === 'www.youtube-nocookie.com' || isOcw(parent);
}

/** Whether an origin or address is OCW's. */
export function isOcw(address: string): boolean {
  return /^https:\/\/(?:ocw|learn)\.mit\.edu(?:\/|$)/.test(address);
}

export const youtube: Site = {
  id: 'youtube',
  parse: parseYouTube,

  // The page's own metadata stays the first video's after in-page navigation, so only the address is asked.
  detect(url) {
    const address = parseYouTube(url);
    if (!address) return { address, players: [] };
    const list = url.searchParams.get('list');
    return { address, players: [address], ...(list && { list }) };
  },

  findPlayer(url, document) {
    const root = url.pathname.startsWith('/shorts/') ? '#shorts-player' : '#movie_player';
    const videos = [
      ...document.querySelectorAll<HTMLVideoElement>(`${root} video.html5-main-video`),
    ].filter((video) => !video.closest(PREVIEWS));
    return videos.find((video) => video.duration > 0) ?? videos[0] ?? null;
  },

  playing: (address) => address,

  start: parseStart,

  isAdvert: (player) => player.closest('.ad-showing') !== null,

  open(ref, time) {
    if (ref.kind !== 'youtube' || !VIDEO_ID.test(ref.id)) return null;
    const start = time === null ? '' : `&t=${Math.floor(time)}s`;
    return `https://www.youtube.com/watch?v=${ref.id}${start}`;
  },
};

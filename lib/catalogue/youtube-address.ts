import type { SourceRef } from '../domain/source';
import { parseWebAddress } from './web-address';

const HOST = /^(?:(?:www|m)\.)?(?:youtube|youtube-nocookie)\.com$/;

/** Every YouTube video id is 11 of these characters; some begin with `-` or `_`. */
export const YOUTUBE_ID = /^[\w-]{11}$/;

/** As YouTube makes them: 13 to 41 characters so far. */
export const PLAYLIST = /^[\w-]{2,100}$/;

/** The playlists that the text below a video names. */
export function findPlaylists(text: string): string[] {
  const found = text.matchAll(
    /youtube\.com\/(?:playlist|watch)\?\S*?\blist=([\w-]{2,100})(?![\w-])/g,
  );
  return [...new Set([...found].flatMap(([, id]) => id ?? []))];
}

/** The video that a YouTube address opens; null for every other address. */
export function parseYouTubeAddress(text: string): SourceRef | null {
  const url = parseWebAddress(text);
  if (url === null) return null;
  const id = videoId(url)?.trim() ?? '';
  return YOUTUBE_ID.test(id) ? { kind: 'youtube', id } : null;
}

function videoId(url: URL): string | null | undefined {
  const segments = url.pathname.split('/').filter(Boolean);
  if (url.hostname === 'youtu.be') return segments[0];
  if (!HOST.test(url.hostname)) return null;
  if (segments[0] === 'watch') return url.searchParams.get('v');
  return /^(?:embed|v|live|shorts)$/.test(segments[0] ?? '') ? segments[1] : null;
}

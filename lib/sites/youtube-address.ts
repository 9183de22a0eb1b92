import type { SourceRef } from '../domain/source';
import { parseTime } from '../domain/time';
import { pathParts } from './address';

export const VIDEO_ID = /^[\w-]{11}$/;
const WATCH_HOSTS = ['www.youtube.com', 'm.youtube.com', 'youtube.com'];
const EMBED_HOSTS = ['www.youtube-nocookie.com', 'youtube-nocookie.com'];
/** First parts of paths whose second part is a video. */
const FOLDERS = ['watch', 'shorts', 'live', 'embed', 'v', 'e', 'w'];
/** Embeds of a playlist and of a channel's live stream: 11 characters each, and no video's id. */
const NOT_VIDEOS = ['videoseries', 'live_stream'];

/** The video that an address of YouTube names. */
export function parseYouTube(url: URL): SourceRef | null {
  const id = findId(url);
  return id !== null && VIDEO_ID.test(id) ? { kind: 'youtube', id } : null;
}

function findId(url: URL): string | null {
  const [first = '', second = null, ...rest] = pathParts(url) ?? [];
  if (rest.length > 0) return null;
  if (url.hostname === 'youtu.be') return second === null ? first : null;
  const isEmbedHost = EMBED_HOSTS.includes(url.hostname);
  if (!isEmbedHost && !WATCH_HOSTS.includes(url.hostname)) return null;
  if (second === null) return first === 'watch' && !isEmbedHost ? url.searchParams.get('v') : null;
  if (!(isEmbedHost ? first === 'embed' : FOLDERS.includes(first))) return null;
  return first === 'embed' && NOT_VIDEOS.includes(second) ? null : second;
}

/** Seconds at which an address asks YouTube to start: `t`, `start`, `time_continue` or `#t`; null when it does not. */
export function parseStart(url: URL): number | null {
  const { searchParams: query, hash } = url;
  const text =
    query.get('t') ??
    query.get('start') ??
    query.get('time_continue') ??
    new URLSearchParams(hash.slice(1)).get('t');
  return text === null ? null : parseTime(text);
}

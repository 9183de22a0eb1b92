import type { SourceRef } from '../domain/source';
import { pathParts, toPath, toUrl } from './address';
import { findLongestVideo } from './archive-players';
import type { Site } from './site';

const HOSTS = ['archive.org', 'www.archive.org'];
/** The hosts that downloads are redirected to, such as `ia801404.us.archive.org`. */
const SERVER_HOST = /^ia\d+\.us\.archive\.org$/;
const ITEM = /^[A-Za-z0-9][\w.-]*$/;
const VIDEO_FILE = /\.(?:mp4|m4v|ogv|webm|mkv|avi|mov|mpeg)$/i;
/** What browsers play as a bare file; the others they would download. */
const BROWSER_FILE = /\.(?:mp4|m4v|ogv|webm)$/i;

function parse(url: URL): SourceRef | null {
  // A file in a folder may be written with `%2F`.
  const parts = pathParts(url)?.join('/').split('/') ?? [];
  const [item = '', ...file] = afterDoor(url.hostname, parts);
  if (!ITEM.test(item) || file.some((part) => /^\.{0,2}$/.test(part))) return null;
  const isVideo = VIDEO_FILE.test(file.at(-1) ?? '');
  return { kind: 'archive', id: isVideo ? [item, ...file].join('/') : item };
}

/** Item and file, without what stands before them. */
function afterDoor(host: string, [first = '', second, ...rest]: string[]): string[] {
  if (HOSTS.includes(host) && /^(?:details|embed|download)$/.test(first))
    return [second ?? '', ...rest];
  if (SERVER_HOST.test(host) && /^\d+$/.test(first) && second === 'items') return rest;
  return [];
}

/** The recording that an item page plays. Its address may still name the file it was opened with. */
function playing(address: SourceRef, player: HTMLVideoElement): SourceRef | null {
  const source = toUrl(player.currentSrc);
  const file = source && parse(source);
  if (!file || !hasFile(file) || item(file) !== item(address))
    return hasFile(address) ? address : null;
  return recording(file) === recording(address) ? address : file;
}

function hasFile(ref: SourceRef): boolean {
  return ref.id.includes('/');
}

function item(ref: SourceRef): string | undefined {
  return ref.id.split('/')[0];
}

/** Its name without what the Archive's own copies of a file differ in: `talk.avi`, `talk.ia.mp4`, `talk_512kb.mp4`. */
function recording(ref: SourceRef): string {
  return ref.id.replace(VIDEO_FILE, '').replace(/(?:_512kb|\.ia)$/, '');
}

export const archive: Site = {
  id: 'archive',
  parse,

  detect(url, { document }) {
    const address = parse(url);
    if (!address) return { address, players: [] };
    const player = findLongestVideo(document);
    const ref = player ? playing(address, player) : hasFile(address) ? address : null;
    return { address, players: ref ? [ref] : [] };
  },

  findPlayer: (_, document) => findLongestVideo(document),

  playing,

  start: () => null,
  isAdvert: () => false,

  /**
   * A file's own address, not its item page, wherever the browser plays the file: it shows one `<video>` and nothing
   * else, names item and file, and its fragment survives the redirect. The item page's start is `start`, not `#t`.
   */
  open(ref, time) {
    if (ref.kind !== 'archive') return null;
    const seconds = time === null ? null : Math.floor(time);
    const path = toPath(ref.id);
    return hasFile(ref) && BROWSER_FILE.test(ref.id)
      ? `https://archive.org/download/${path}${seconds === null ? '' : `#t=${seconds}`}`
      : `https://archive.org/details/${path}${seconds === null ? '' : `?start=${seconds}`}`;
  },
};

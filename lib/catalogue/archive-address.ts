import type { SourceRef } from '../domain/source';
import { parseWebAddress } from './web-address';

/** `<item>` or `<item>/<file>`; a file may stand in folders of its item, and its name may have blanks. */
export const ARCHIVE_ID =
  /^[A-Za-z0-9][\w.-]{0,100}(?:\/(?!\.\.?(?:\/|$))[^/\p{Cc}]{1,200}){0,8}$/u;

/**
 * What an Internet Archive address names: an item, or one file of it. Reads the four host forms found in OCW's records and
 * the item, player and download pages; null for everything else, the Wayback Machine included.
 */
export function parseArchiveAddress(text: string): SourceRef | null {
  const url = parseWebAddress(text);
  if (url === null) return null;
  const segments = decode(url.pathname)?.split('/').filter(Boolean);
  if (segments === undefined) return null;
  const id = itemAndFile(url.hostname, segments).join('/');
  return ARCHIVE_ID.test(id) ? { kind: 'archive', id } : null;
}

/** True when an archive ref names a file, and with it one recording. */
export function namesFile(ref: SourceRef): boolean {
  return ref.id.includes('/');
}

/** The item in which the file of an archive ref stands. */
export function toItem(ref: SourceRef): SourceRef {
  return { kind: 'archive', id: ref.id.split('/', 1)[0] ?? ref.id };
}

function itemAndFile(host: string, segments: string[]): string[] {
  if (host === 'archive.org' || host === 'www.archive.org') {
    return /^(?:download|details|embed)$/.test(segments[0] ?? '') ? segments.slice(1) : [];
  }
  // A download is served by a numbered machine: `ia801404.us.archive.org/25/items/<item>/<file>`.
  if (/^[a-z]+\d+\.us\.archive\.org$/.test(host) && segments[1] === 'items') {
    return segments.slice(2);
  }
  return [];
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

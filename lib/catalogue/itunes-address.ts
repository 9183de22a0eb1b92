import type { SourceRef } from '../domain/source';
import { parseWebAddress } from './web-address';

const HOST = /^(?:(?:itunes|podcasts)\.apple\.com|deimos\d*\.apple\.com)$/;

/** iTunes U closed at the end of 2021: an address says which episode or collection it was, and opens neither. */
export interface ITunesAddress {
  ref: SourceRef;
  /** Only an address with an episode number names a lecture; 73 % of the records' addresses name the collection. */
  names: 'episode' | 'collection';
}

export function parseITunesAddress(text: string): ITunesAddress | null {
  const url = parseWebAddress(text.trim().replace(/^itmss?:/i, 'https:'));
  if (url === null || !HOST.test(url.hostname)) return null;
  return {
    ref: { kind: 'itunes', id: `${url.host}${url.pathname}${url.search}` },
    names: /^\d+$/.test(url.searchParams.get('i') ?? '') ? 'episode' : 'collection',
  };
}

/** The collection that an iTunes address belongs to, in its shortest form; null where the address does not number it. */
export function toCollection(ref: SourceRef): SourceRef | null {
  const [, collection] = /\/(id\d+)(?:\?|$)/.exec(ref.id) ?? [];
  return collection === undefined
    ? null
    : { kind: 'itunes', id: `itunes.apple.com/us/itunes-u/${collection}` };
}

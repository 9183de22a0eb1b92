import type { SourceRef } from '../domain/source';
import { archive } from './archive';
import { ocw } from './ocw';
import type { Site } from './site';
import { youtube } from './youtube';

export const SITES: readonly Site[] = [youtube, ocw, archive];

/** What an address says, whichever site it belongs to; null when it belongs to none or says nothing. */
export function parseAddress(url: URL): SourceRef | null {
  for (const site of SITES) {
    const ref = site.parse(url);
    if (ref) return ref;
  }
  return null;
}

/** The address that opens `ref` at `time` seconds, as near as its site can; null for places that are closed or no page. */
export function openAddress(ref: SourceRef, time: number | null): string | null {
  for (const site of SITES) {
    const address = site.open(ref, time);
    if (address) return address;
  }
  return null;
}

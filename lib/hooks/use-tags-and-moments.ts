import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isSameRef, type Source } from '../domain/source';
import { formatTime } from '../domain/time';
import { parseAddress, SITES } from '../sites';
import { watchChanges } from '../storage/changes';
import type { Database } from '../storage/database';
import { listKnownTags } from '../storage/tags';

/** What a text field in which a note is written asks for: the tags used before, and the moment that an address names. */
export function useTagsAndMoments(database: Database | null, sources: readonly Source[]) {
  const tags = useRef<Promise<string[]> | null>(null);
  useEffect(
    () =>
      watchChanges(({ type }) => {
        if (type === 'notes') tags.current = null;
      }),
    [],
  );
  return useMemo(
    () => ({
      listTags: () => {
        tags.current ??= database ? listKnownTags(database) : Promise.resolve([]);
        return tags.current;
      },
      toTimestamp: (text: string) => toTimestamp(text, sources),
    }),
    [database, sources],
  );
}

/** `[12:34]` for an address of one of these places at that second; null for any other text. */
export function toTimestamp(text: string, sources: readonly Source[]): string | null {
  const address = text.trim();
  if (!/^https:\/\/\S+$/.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  const ref = parseAddress(url);
  const source = sources.find((place) => isSameRef(place, ref));
  const start = SITES.reduce<number | null>((found, site) => found ?? site.start(url), null);
  if (!source || start === null) return null;
  return `[${formatTime(Math.max(0, start - source.offset))}]`;
}

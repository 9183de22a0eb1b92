import { useEffect, useMemo, useState } from 'preact/hooks';
import { createCueSearch, type Hit, hitFrom, stepHit } from '../../lib/domain/find-in-cues';
import { toParagraphs } from '../../lib/domain/paragraphs';
import type { Cue } from '../../lib/domain/transcript';

const NONE: readonly Hit[] = [];

export interface Find {
  query: string;
  hits: readonly Hit[];
  /** The hit that is looked at, by its place among all of them; null while there is none. */
  current: number | null;
  /** The same; a new object each time the student asks for it, so that they are led there again. */
  hit: Hit | null;
  write: (query: string) => void;
  step: (step: 1 | -1) => void;
}

/** Searches the transcript. The first hit is the one after `from`, where the student is reading. */
export function useFind(
  cues: readonly Cue[],
  from: () => number,
  onHits: (times: readonly number[]) => void,
): Find {
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState<number | null>(null);
  const search = useMemo(() => createCueSearch(cues, toParagraphs(cues)), [cues]);
  const hits = useMemo(() => (query === '' ? NONE : search(query)), [search, query]);

  // Of another transcript, or of other words, the hit of before says nothing.
  useEffect(() => setCurrent(hitFrom(hits, from())), [hits]);
  useEffect(() => onHits(hits.map(({ time }) => time)), [hits]);
  useEffect(() => () => onHits([]), []);

  return {
    query,
    hits,
    current,
    hit: (current === null ? null : hits[current]) ?? null,
    write: setQuery,
    step: (step) => setCurrent((before) => stepHit(before ?? 0, step, hits.length)),
  };
}

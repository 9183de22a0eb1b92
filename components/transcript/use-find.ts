import { useEffect, useMemo, useState } from 'preact/hooks';
import { createCueSearch, type Hit, hitFrom, stepHit } from '../../lib/domain/find-in-cues';
import { toParagraphs } from '../../lib/domain/paragraphs';
import type { Cue } from '../../lib/domain/transcript';

const NONE: readonly Hit[] = [];

export interface Find {
  hits: readonly Hit[];
  /** The hit that is looked at, by its place among all of them; null while there is none. */
  current: number | null;
  /** The same; a new object each time the student asks for it, so that they are led there again. */
  hit: Hit | null;
  step: (step: 1 | -1) => void;
}

/** Where the student has stepped to. Of another transcript, or of other words, it says nothing. */
interface Stepped {
  hits: readonly Hit[];
  at: number;
}

/** Searches the transcript for `query`; nothing for an empty one. The first hit is the one after `from`, where the student is reading. */
export function useFind(
  cues: readonly Cue[],
  query: string,
  from: number,
  onHits: (times: readonly number[]) => void,
): Find {
  const [stepped, setStepped] = useState<Stepped | null>(null);
  const search = useMemo(() => createCueSearch(cues, toParagraphs(cues)), [cues]);
  const hits = useMemo(() => (query === '' ? NONE : search(query)), [search, query]);

  const first = useMemo(() => hitFrom(hits, from), [hits]);
  const current = stepped?.hits === hits ? stepped.at : first;
  const hit = useMemo(() => copyHit(hits, current), [hits, stepped]);
  useEffect(() => onHits(hits.map(({ time }) => time)), [hits]);
  useEffect(() => () => onHits([]), []);

  return {
    hits,
    current,
    hit,
    step: (step) => setStepped({ hits, at: stepHit(current ?? 0, step, hits.length) }),
  };
}

function copyHit(hits: readonly Hit[], at: number | null): Hit | null {
  const hit = at === null ? null : hits[at];
  return hit ? { ...hit } : null;
}

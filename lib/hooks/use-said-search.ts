import { useEffect, useRef, useState } from 'preact/hooks';
import type { LectureId } from '../domain/course';
import type { LibraryEntry } from '../domain/library-view';
import { type SaidExcerpt, toExcerpt } from '../domain/said-excerpt';
import { findSaid, type SaidPlaces, toSaidQuery } from '../domain/said-search';
import { moveCues } from '../domain/transcript';
import { watchChanges } from '../storage/changes';
import { findTranscript, openTranscripts } from '../storage/transcripts';
import { bestAddress } from './doors';
import { createSaidTexts } from './said-texts';

/** A lecture in which something is said. */
export interface SaidLecture {
  id: LectureId;
  title: string;
  /** The course's number; null for a lecture of no course. */
  course: string | null;
  /** Each with where its second opens; null where nothing does. */
  places: (SaidExcerpt & { address: string | null })[];
  /** How often it is said there. */
  count: number;
}

export interface SaidSearch {
  lectures: SaidLecture[];
  /** Of all lectures, also those that are not shown. */
  places: number;
  count: number;
  /** False while there is more to look through. */
  isWhole: boolean;
}

/** Lectures that are shown, and places of each. */
const MOST_LECTURES = 20;
const MOST_PLACES = 3;
/** Milliseconds after which what was found so far is shown. */
const SOON = 150;

/**
 * Looks through all transcripts that are kept; null where there are none, and while nothing is looked for, or too little. `know`
 * says what a lecture is called; null while nothing can.
 */
export function useSaidSearch(
  text: string,
  know: ((lecture: LectureId) => LibraryEntry) | null,
  open: typeof openTranscripts = openTranscripts,
): SaidSearch | null {
  const [texts] = useState(() => createSaidTexts(open));
  const [search, setSearch] = useState<SaidSearch | null>(null);
  const [turn, setTurn] = useState(0);
  const knowing = useRef(know);
  knowing.current = know;
  const query = toSaidQuery(text);

  useEffect(
    () =>
      watchChanges((change) => {
        if (change.type !== 'transcripts') return;
        texts.forget(change.lecture);
        setTurn((before) => before + 1);
      }),
    [],
  );

  useEffect(() => {
    if (query === '' || know === null) return setSearch(null);
    const life = new AbortController();
    const { signal } = life;
    const say = async (found: Found, isWhole: boolean) => {
      const shown = sortFound(found, knowing.current).slice(0, MOST_LECTURES);
      const lectures = await Promise.all(shown.map(showLecture));
      if (signal.aborted) return;
      const all = [...found.values()];
      const places = all.reduce((sum, { count }) => sum + count, 0);
      setSearch({ lectures, places, count: all.length, isWhole });
    };
    const look = async () => {
      const found: Found = new Map();
      let said = performance.now();
      let hasAny = false;
      for await (const one of texts.list(signal)) {
        hasAny = true;
        const places = found.has(one.info.lecture) ? null : findSaid(one, query, MOST_PLACES);
        if (places) found.set(one.info.lecture, places);
        if (performance.now() - said < SOON) continue;
        await say(found, false);
        said = performance.now();
      }
      if (hasAny) await say(found, true);
      else if (!signal.aborted) setSearch(null);
    };
    look().catch((error) => console.error('Lectern could not search the transcripts.', error));
    return () => life.abort();
  }, [query, turn, know === null]);

  async function showLecture({ info, cues, count }: SaidPlaces): Promise<SaidLecture> {
    const { course, title, sources } = knowing.current?.(info.lecture) ?? UNKNOWN;
    const folder = await open();
    const transcript = folder && (await findTranscript(folder, info));
    const excerpts = cues.flatMap((cue) => {
      const found = transcript && toExcerpt(transcript.cues, cue, query);
      if (!found) return [];
      const [moved] = moveCues([{ start: found.time, end: found.time, text: '' }], info.offset);
      const time = moved?.start ?? 0;
      return [{ ...found, time, address: bestAddress({ sources }, null, time) }];
    });
    return { id: info.lecture, title, course: course?.number ?? null, places: excerpts, count };
  }

  return search;
}

type Found = Map<LectureId, SaidPlaces>;

const UNKNOWN = { course: null, title: '', sources: [] };

/** Where it is said most often first; where as often, in the order of the course. */
function sortFound(
  found: Found,
  know: ((lecture: LectureId) => LibraryEntry) | null,
): SaidPlaces[] {
  const placeOf = ({ info }: SaidPlaces) => know?.(info.lecture).position ?? 0;
  return [...found.values()].sort(
    (one, other) => other.count - one.count || placeOf(one) - placeOf(other),
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { LectureId } from '../domain/course';
import { createCueIndex } from '../domain/cue-index';
import { wordsAt } from '../domain/excerpt';
import { moveCues } from '../domain/transcript';
import { watchChanges } from '../storage/changes';
import { createPlaces, openTranscript, type TranscriptPlaces } from './open-transcript';

/** What was being said at a second, or from there to an end; null where nobody spoke. */
export type WordsAt = (time: number, end: number | null) => string | null;

/** The words of a transcript that is kept already: OCW is not asked for it. Null while it is not read, or not there. */
export function useWordsSaid(
  lecture: LectureId,
  language: string | null,
  given: TranscriptPlaces | null = null,
): WordsAt | null {
  const [said, setSaid] = useState<WordsAt | null>(null);
  const [places] = useState(() => given ?? createPlaces());
  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const found = await readWords(lecture, language, life.signal, places);
      if (!life.signal.aborted) setSaid(() => found);
    };
    // Only a glimpse beside what the student keeps: the transcript's own tab says what is wrong with it.
    const tryToRead = () => void read().catch(() => setSaid(null));
    tryToRead();
    const unwatch = watchChanges((change) => {
      const concerns = change.type === 'transcripts' && (change.lecture ?? lecture) === lecture;
      if (concerns) tryToRead();
    });
    return () => {
      life.abort();
      unwatch();
    };
  }, [lecture, language]);
  return said;
}

async function readWords(
  lecture: LectureId,
  language: string | null,
  signal: AbortSignal,
  places: TranscriptPlaces,
): Promise<WordsAt | null> {
  const languages = [...(language ? [language] : []), navigator.language];
  const wanted = { lecture, captions: [], choice: null, languages, mayAsk: false };
  const { transcript } = await openTranscript(wanted, signal, places);
  if (!transcript) return null;
  const cues = moveCues(transcript.cues, transcript.offset);
  const index = createCueIndex(cues);
  return (time, end) => wordsAt(cues, index, time, end);
}

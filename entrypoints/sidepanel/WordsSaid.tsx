import { useEffect } from 'preact/hooks';
import type { LectureId } from '../../lib/domain/course';
import { useWordsSaid, type WordsAt } from '../../lib/hooks/use-words-said';

export interface WordsSaidProps {
  lecture: LectureId;
  /** The language of the transcript that was read last; null before. */
  language: string | null;
  /** Hears how to ask what was being said; null where no transcript is kept. */
  onChange: (wordsAt: () => WordsAt | null) => void;
}

/** Draws nothing: the panel opens without it, and it is there only where a note has no words of its own. */
export function WordsSaid({ lecture, language, onChange }: WordsSaidProps) {
  const wordsAt = useWordsSaid(lecture, language);
  useEffect(() => onChange(() => wordsAt), [wordsAt]);
  useEffect(() => () => onChange(() => null), []);
  return null;
}

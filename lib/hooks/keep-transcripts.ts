import { CaptionsError } from '../domain/captions-error';
import type { Captions, Course, LectureId } from '../domain/course';
import type { Progress } from '../domain/learned-course';
import { createPlaces, keepTranscript, type TranscriptPlaces } from './open-transcript';

export interface KeepOptions {
  /** The best first. */
  languages: readonly string[];
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

/**
 * Keeps a transcript of each lecture for which OCW has one, one after the other. What cannot be read now can be when it is
 * opened.
 */
export async function keepTranscripts(
  course: Course,
  { languages, signal, onProgress }: KeepOptions,
  places: TranscriptPlaces = createPlaces(),
): Promise<void> {
  const named = listNamed(course);
  let done = 0;
  for (const [lecture, captions] of named) {
    onProgress({ done, total: named.size });
    try {
      await keepTranscript({ lecture, captions, languages }, signal, places);
    } catch (error) {
      if (signal.aborted) throw error;
      if (error instanceof CaptionsError && error.reason === 'away') return;
    }
    done += 1;
  }
}

function listNamed(course: Course): Map<LectureId, Captions[]> {
  const named = new Map<LectureId, Captions[]>();
  for (const { lecture, captions = [] } of course.listings) {
    if (captions.length > 0) named.set(lecture, [...(named.get(lecture) ?? []), ...captions]);
  }
  return named;
}

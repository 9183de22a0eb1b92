import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptCourse, Learning, Progress } from '../domain/learned-course';
import type { Settings } from '../domain/settings';
import { describeError } from './describe-error';
import type { LearnRequest } from './learn-and-keep';
import type { WantedCourse } from './wanted-course';

export interface CourseLearning {
  learning: Learning;
  /** What was learned of the course in front; null for a course that was not, or no course. */
  kept: KeptCourse | null;
  /** Only the lectures of the course in front are known, from the index. */
  isOutlined: boolean;
  /** Reads the lectures of a course that is not known, or what else there is to know of them. */
  learn(): void;
  /** Reads every page of the course as well. */
  learnEverything(): void;
  /** Asks OCW anew for a course that was learned. */
  learnAgain(): void;
  cancel(): void;
}

/**
 * Learns the course of the page in front: when the student says so, or as soon as it is wanted where they have said so before.
 * `onLearned` hears of every course that was read.
 */
export function useLearning(
  wanted: WantedCourse | null,
  onLearned: () => void,
  settings: Pick<Settings, 'keepsTranscripts' | 'transcriptLanguage'>,
  learn: (request: LearnRequest) => Promise<void> = learnLazily,
): CourseLearning {
  const [learning, setLearning] = useState<Learning>({ type: 'idle' });
  const running = useRef<AbortController | null>(null);
  /** The page at hand when the last reading began; undefined while there was none of this course. */
  const begunAt = useRef<string | null | undefined>(undefined);
  const kept = wanted?.kept ?? null;

  function start(
    scope: 'lectures' | 'everything',
    { isAnew = false, mayReadAll = true } = {},
  ): void {
    if (wanted === null) return;
    running.current?.abort();
    const life = new AbortController();
    running.current = life;
    begunAt.current = wanted.at;
    const say = (next: Learning) => running.current === life && setLearning(next);
    /** Requests that are still under way say nothing any more. */
    const end = (next: Learning) => {
      say(next);
      if (running.current === life) running.current = null;
    };
    say({ type: 'running', progress: { done: 0, total: 0 } });
    const onProgress = (progress: Progress) => say({ type: 'running', progress });
    const { course, at, video } = wanted;
    const { signal } = life;
    const transcripts = settings.keepsTranscripts ? listLanguages(settings) : null;
    learn({ course, at, video, scope, mayReadAll, isAnew, transcripts, signal, onProgress }).then(
      () => {
        end({ type: 'idle' });
        onLearned();
      },
      (error) => end({ type: 'failed', reason: describeError(error) }),
    );
  }

  function cancel(): void {
    running.current?.abort();
    running.current = null;
    setLearning({ type: 'idle' });
  }

  const { key = null, at = null, isAutomatic = false } = wanted ?? {};
  useEffect(
    () => () => {
      // Another course in front, or none: what is under way is of the one before. Its answers are kept.
      cancel();
      begunAt.current = undefined;
    },
    [key],
  );
  useEffect(() => {
    // What is under way, perhaps because the student has asked for it, goes on. What has failed is not tried again by itself:
    // a reading that failed half way can have made the page that it read a better known one.
    if (running.current !== null || begunAt.current === at) return;
    if (isAutomatic) start('lectures', { mayReadAll: false });
    // What failed was said of the page before.
    else setLearning((before) => (before.type === 'failed' ? { type: 'idle' } : before));
  }, [key, at, isAutomatic, learning.type]);

  return {
    learning,
    kept,
    isOutlined: wanted?.isOutlined ?? false,
    learn: () => start('lectures'),
    learnEverything: () => start('everything'),
    learnAgain: () =>
      start(kept?.isComplete === false ? 'everything' : 'lectures', { isAnew: true }),
    cancel,
  };
}

/** The one that was chosen last, then the browser's. */
function listLanguages({ transcriptLanguage }: Pick<Settings, 'transcriptLanguage'>): string[] {
  return [...(transcriptLanguage ? [transcriptLanguage] : []), navigator.language];
}

/** The reader is as large as the rest of the panel, which must not wait for it when it opens. */
async function learnLazily(request: LearnRequest): Promise<void> {
  const { learnInWords } = await import('./learn-in-words');
  return learnInWords(request);
}

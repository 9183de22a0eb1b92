import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptCourse, Learning, Progress } from '../domain/learned-course';
import type { Recognition } from '../domain/recognition';
import type { SourceRef } from '../domain/source';
import { describeError } from './describe-error';
import type { KnownCourses } from './known-courses';
import type { LearnRequest } from './learn-and-keep';

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
 * Learns the course of the page in front. With `isAutomatic` a course that is not known, or known in outline, is read as soon as
 * it is seen on OCW, and so is a page that was left out of a course that has been read in part.
 */
export function useLearning(
  known: KnownCourses | null,
  recognition: Recognition,
  address: SourceRef | null,
  isAutomatic: boolean,
): CourseLearning {
  const [learning, setLearning] = useState<Learning>({ type: 'idle' });
  const running = useRef<AbortController | null>(null);
  const slug = toSlug(recognition);
  const kept = (slug === null ? null : known?.learned.get(slug)) ?? null;
  const at = address?.kind === 'ocw' ? address.id : null;
  const isOutlined = slug !== null && (known?.outlined.has(slug) ?? false);
  const isUnknown = recognition.type === 'unknown-course' || (isOutlined && at !== null);
  const isUnread = at !== null && (kept?.unread.includes(at) ?? false);

  function start(scope: 'lectures' | 'everything', isAnew: boolean): void {
    if (slug === null) return;
    running.current?.abort();
    const life = new AbortController();
    running.current = life;
    const say = (next: Learning) => running.current === life && setLearning(next);
    /** Requests that are still under way say nothing any more. */
    const end = (next: Learning) => {
      say(next);
      if (running.current === life) running.current = null;
    };
    say({ type: 'running', progress: { done: 0, total: 0 } });
    const onProgress = (progress: Progress) => say({ type: 'running', progress });
    const request = { slug, at, scope, isAnew, signal: life.signal, onProgress };
    learnLazily(request).then(
      () => end({ type: 'idle' }),
      (error) => end({ type: 'failed', reason: describeError(error) }),
    );
  }

  function cancel(): void {
    running.current?.abort();
    running.current = null;
    setLearning({ type: 'idle' });
  }

  // Another course in front, or none: what is under way is of the one before. Its answers are kept.
  useEffect(() => cancel, [slug]);
  useEffect(() => {
    // What the student has asked for goes on.
    if (isAutomatic && running.current === null && (isUnknown || isUnread))
      start('lectures', false);
  }, [slug, isUnknown, isUnread]);

  return {
    learning,
    kept,
    isOutlined,
    learn: () => start('lectures', false),
    learnEverything: () => start('everything', false),
    learnAgain: () => start(kept?.isComplete === false ? 'everything' : 'lectures', true),
    cancel,
  };
}

/** The reader is as large as the rest of the panel, which must not wait for it when it opens. */
async function learnLazily(request: LearnRequest): Promise<void> {
  const { learnAndKeep } = await import('./learn-and-keep');
  return learnAndKeep(request);
}

function toSlug(recognition: Recognition): string | null {
  if (recognition.type === 'unknown-course') return recognition.slug;
  return recognition.type === 'course' || recognition.type === 'lecture'
    ? recognition.course
    : null;
}

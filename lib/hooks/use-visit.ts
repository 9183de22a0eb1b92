import { effect, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { LectureId } from '../domain/course';
import type { LectureView } from '../domain/lecture-view';
import type { Database } from '../storage/database';
import { saveVisit } from '../storage/visits';

/** Seconds of playing between two savings of where the student is. */
const STEP = 10;

/** Keeps where the student is in the lecture, as the way back to it. */
export function useVisit(
  database: Database | null,
  lecture: LectureView | null,
  time: ReadonlySignal<number | null>,
): void {
  const saved = useRef<{ lecture: LectureId; step: number | null } | null>(null);
  useEffect(() => {
    if (!database || !lecture) return;
    return effect(() => {
      const step = time.value === null ? null : Math.floor(time.value / STEP);
      const before = saved.current?.lecture === lecture.id ? saved.current : null;
      // A player that has gone takes no second away that was known.
      if (before && (step === null || step === before.step)) return;
      saved.current = { lecture: lecture.id, step };
      const visit = {
        lecture: lecture.id,
        title: lecture.title,
        // Who has only just opened a door at its start was further on at another: that second stands.
        time: step === null || step === 0 ? null : Math.floor(time.value ?? 0),
        visitedAt: new Date().toISOString(),
      };
      // Losing a place costs the student a click; it is no reason to disturb them.
      saveVisit(database, visit).catch(() => undefined);
    });
  }, [database, lecture?.id, lecture?.title, time]);
}

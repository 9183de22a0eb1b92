import { effect, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
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
  useEffect(() => {
    if (!database || !lecture) return;
    let saved: number | null | undefined;
    return effect(() => {
      const step = time.value === null ? null : Math.floor(time.value / STEP);
      // A player that has gone takes no second away that was known.
      if (step === saved || (step === null && saved !== undefined)) return;
      saved = step;
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
  }, [database, lecture, time]);
}

import { type ReadonlySignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { LectureView } from '../domain/lecture-view';
import type { Database } from '../storage/database';
import { saveVisit } from '../storage/visits';

/** Seconds of playing between two savings of where the student is. */
const STEP = 10;

/** Keeps where the student is in the lecture, as the way back to it. */
export function useVisit(
  database: Database | null,
  lecture: ReadonlySignal<LectureView | null>,
  time: ReadonlySignal<number | null>,
): void {
  const saved = useRef('');
  useSignalEffect(() => {
    const current = lecture.value;
    const second = time.value === null ? null : Math.floor(time.value);
    if (!database || !current) return;
    const place = `${current.id} ${second === null ? '' : Math.floor(second / STEP)}`;
    if (place === saved.current) return;
    saved.current = place;
    const visit = { lecture: current.id, title: current.title, time: second };
    // Losing a place costs the student a click; it is no reason to disturb them.
    saveVisit(database, { ...visit, visitedAt: new Date().toISOString() }).catch(() => undefined);
  });
}

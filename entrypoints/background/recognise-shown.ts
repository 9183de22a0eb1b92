import { recognise } from '../../lib/catalogue/recognise';
import type { LectureId } from '../../lib/domain/course';
import { listRefs, type Shown } from '../../lib/domain/playback';
import type { Source, SourceRef } from '../../lib/domain/source';
import { createCourseLookup } from '../../lib/hooks/course-lookup';
import { findOwnLecture } from '../../lib/storage/own-lectures';
import { openStore } from './open-store';

/** Kept for the worker's life, which the browser ends when it likes: the next message loads it again. */
let courses = createCourseLookup();

/** To be called when the worker starts: a page that is to be recognised has mostly woken it. */
export function prepareCourses(): void {
  courses.prepare();
}

/** To be called when a course was learned: the next page is looked up among all courses anew. */
export function forgetCourses(): void {
  courses = createCourseLookup();
}

export interface FoundLecture {
  id: LectureId;
  title: string;
  /** The recording's own doors; none of the student's own lectures, which have one and no offset. */
  sources: Source[];
}

/** The lecture that a page shows, known or the student's own; null when it shows none. */
export async function recogniseShown(
  shown: Shown,
  playing: SourceRef | null,
): Promise<FoundLecture | null> {
  const { catalogue: known } = await courses.about(listRefs(shown, playing));
  const recognition = recognise(known, shown, playing);
  if (recognition.type === 'lecture') {
    const entries = known.lecture(recognition.lecture)?.entries ?? [];
    const shownEntry = entries.find(({ listing }) => listing.uid === recognition.listing);
    const title = (shownEntry ?? entries[0])?.listing.title ?? '';
    const sources = known.lecture(recognition.lecture)?.lecture.sources ?? [];
    return { id: recognition.lecture, title, sources };
  }
  if (recognition.type !== 'unknown-recording' && recognition.type !== 'related') return null;
  return findOwn(`youtube:${recognition.ref.id}`);
}

/** A store that cannot be opened knows no lecture of the student's own; the panel says why, the badge need not. */
async function findOwn(id: LectureId): Promise<FoundLecture | null> {
  try {
    const own = await findOwnLecture(await openStore(), id);
    return own && { id, title: own.title, sources: [] };
  } catch {
    return null;
  }
}

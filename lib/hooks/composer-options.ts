import type { LectureId } from '../domain/course';
import { createDraft, type Draft } from '../domain/note';
import type { Store } from './use-store';

export interface ComposerOptions {
  store: Pick<Store, 'database' | 'opening'>;
  /** Where a new note would go; null while no lecture is known. */
  lecture: { id: LectureId; title: string } | null;
  /** What the page in front is, whether it is a lecture or not; null while it is not known. */
  page: string | null;
  /** Seconds of the recording at this moment; null when no player tells. */
  position: () => number | null;
  /** Seconds where the student was last: of a mark while no player tells, and of a note. */
  lastTime: number;
  /** Seconds that a note's time goes back. */
  delay: number;
  /** True for a draft that has a picture. */
  hasPicture?: ((draft: string) => boolean) | undefined;
  /** Hears that what was written is on the disk. */
  onSaved?: () => void;
}

/** A draft that begins at this moment. */
export function beginDraft(
  lecture: { id: LectureId; title: string },
  options: ComposerOptions,
): Draft {
  return createDraft(
    {
      id: crypto.randomUUID(),
      lecture: lecture.id,
      title: lecture.title,
      // Nothing goes back from where the student was last.
      position: options.position() ?? options.lastTime + options.delay,
      delay: options.delay,
    },
    new Date(),
  );
}

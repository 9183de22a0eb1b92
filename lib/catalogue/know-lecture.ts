import type { LectureId } from '../domain/course';
import type { KeptName } from '../domain/kept-name';
import { toCourseName } from '../domain/lecture-view';
import type { LibraryEntry } from '../domain/library-view';
import type { OwnLecture } from '../domain/own-lecture';
import type { Catalogue } from './catalogue';
import { nameLecture } from './lecture-view';

/**
 * What is known of a lecture that notes belong to: from the catalogue, else from the backup that it came with, else from the
 * student, else only its id.
 */
export function knowLecture(
  catalogue: Catalogue,
  own: ReadonlyMap<LectureId, OwnLecture>,
  kept: ReadonlyMap<LectureId, KeptName>,
  id: LectureId,
): LibraryEntry {
  const entry = catalogue.lecture(id)?.entries[0];
  if (entry) {
    const { title, sources } = nameLecture(catalogue, entry.listing);
    return {
      course: toCourseName(entry.course),
      listing: entry.listing.uid,
      position: entry.listing.position,
      title,
      sources,
    };
  }
  const name = kept.get(id);
  if (name) return name;
  const [kind, recording = ''] = id.split(/:(.*)/s);
  return {
    course: null,
    listing: null,
    position: 0,
    title: own.get(id)?.title ?? id,
    sources:
      kind === 'youtube' || kind === 'archive' || kind === 'file'
        ? [
            {
              kind,
              id: recording,
              offset: 0,
              retired: false,
              origin: { kind: 'student', from: id },
            },
          ]
        : [],
  };
}

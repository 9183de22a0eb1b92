import type { Catalogue } from '../catalogue/catalogue';
import { viewLecture } from '../catalogue/lecture-view';
import type { Correction } from '../domain/correction';
import { formatTerm } from '../domain/lecture-view';
import type { LibraryLecture } from '../domain/library-view';
import { PLACE_KEYS } from '../domain/place';
import type { LectureSheet } from '../export/markdown';
import { bestAddress, listDoors } from './doors';
import { extensionText } from './extension-text';

/** A lecture as it goes on paper: the student's notes, and what the catalogue knows of it. */
export function toLectureSheet(
  catalogue: Catalogue,
  lecture: LibraryLecture,
  corrections: readonly Correction[],
  pictures: LectureSheet['pictures'],
): LectureSheet {
  const view = viewLecture(catalogue, lecture.id, { course: null, listing: null }, corrections);
  const course = view?.course ?? null;
  return {
    title: lecture.title,
    course:
      course && [`${course.number} ${course.title}`, formatTerm(course)].filter(Boolean).join(', '),
    speakers: view?.speakers ?? [],
    sources: listDoors(lecture.sources, null, true)
      .filter((door) => !door.isFormer)
      .map((door) => ({
        name: extensionText.say(PLACE_KEYS[door.source.kind]),
        address: door.address(null),
      })),
    notes: lecture.notes,
    pictures,
    readings: view?.readings.map(({ reading }) => reading) ?? [],
    openAt: (time) => bestAddress(lecture, null, time),
  };
}

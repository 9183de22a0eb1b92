import { useMemo, useState } from 'preact/hooks';
import { knowLecture } from '../catalogue/know-lecture';
import type { LectureId } from '../domain/course';
import {
  groupNotes,
  type LibraryCourse,
  type LibraryEntry,
  type LibraryLecture,
} from '../domain/library-view';
import type { Draft, Note } from '../domain/note';
import { parseRefKey, type Source, type SourceRef } from '../domain/source';
import { lectureMarkdown, markdownFileName } from '../export/markdown';
import { listCorrections } from '../storage/corrections';
import { listKeptNames } from '../storage/names';
import { listAllNotes } from '../storage/notes';
import { listOwnLectures } from '../storage/own-lectures';
import { mapPictures } from '../storage/pictures';
import { type Problem, toProblem } from './describe-error';
import { extensionText } from './extension-text';
import { toLectureSheet } from './lecture-sheet';
import { saveFile } from './save-file';
import { type Courses, useCourses } from './use-courses';
import { type CourseLearning, useLearning } from './use-learning';
import { type NoteActions, useNoteActions } from './use-note-actions';
import { useSettings } from './use-settings';
import { inStore, type Store, storeProblem, useStore } from './use-store';
import { useStored } from './use-stored';
import { type Unfinished, useUnfinished } from './use-unfinished';
import { type CourseView, viewCourse } from './view-course';
import { wantFromLibrary } from './wanted-course';

export interface Library extends NoteActions {
  store: Store;
  /** What Lectern knows of courses, the student's notes aside. */
  known: Courses;
  /** Null until everything is read. */
  courses: LibraryCourse[] | null;
  unfinished: Unfinished;
  /** What is known of a lecture; null until the courses are loaded. */
  know: ((lecture: LectureId) => LibraryEntry) | null;
  /** Where a lecture can be watched; nowhere until the courses are loaded. */
  sourcesOf(lecture: LectureId): Source[];
  /** What could not be read or done; null when nothing refused. */
  problem: Problem | null;
  saveMarkdown(lecture: LibraryLecture): void;
  /** The course that is to be shown whole; null when none is, or nothing is known of it. */
  chosen: CourseView | null;
  /** The reading of that course from OCW. */
  reading: CourseLearning;
}

/** All of the student's notes, by course and lecture, and one course whole: that of `slug`, or none for null. */
export function useLibrary(slug: string | null): Library {
  const store = useStore();
  const { database } = store;
  const actions = useNoteActions(database);
  const [problem, setProblem] = useState<Problem | null>(null);
  const notes = useStored(database, listAllNotes, (change) => change.type === 'notes', []);
  const own = useStored(database, listOwnLectures, (change) => change.type === 'own-lectures', []);
  const names = useStored(database, listKeptNames, (change) => change.type === 'names', []);
  const corrections = useStored(
    database,
    listCorrections,
    (change) => change.type === 'corrections',
    [],
  );
  const unfinished = useUnfinished(database);
  const { drafts } = unfinished;
  const refs = useMemo(
    () => [
      ...listRecordings([...(notes.value ?? []), ...drafts]),
      ...(slug === null ? [] : [toCourseRef(slug)]),
    ],
    [notes.value, drafts, slug],
  );
  const known = useCourses(refs);
  const catalogue = known.known?.catalogue ?? null;

  const know = useMemo(() => {
    if (!catalogue || !own.value || !names.value) return null;
    const ownById = new Map(own.value.map((lecture) => [lecture.id, lecture]));
    const nameById = new Map(names.value.map((name) => [name.id, name]));
    return (lecture: LectureId) => knowLecture(catalogue, ownById, nameById, lecture);
  }, [catalogue, own.value, names.value]);
  const courses = useMemo(
    () => (know && notes.value ? groupNotes(notes.value, know) : null),
    [know, notes.value],
  );

  const chosen = useMemo(() => {
    const course = (slug === null ? null : catalogue?.course(slug)) ?? null;
    if (!catalogue || !course) return null;
    const counts = new Map<LectureId, number>();
    for (const { lecture } of notes.value ?? [])
      counts.set(lecture, (counts.get(lecture) ?? 0) + 1);
    return viewCourse(catalogue, course, (lecture) => counts.get(lecture) ?? 0);
  }, [catalogue, slug, notes.value]);
  const { settings } = useSettings(store);
  const reading = useLearning(
    slug === null ? null : wantFromLibrary(slug, known.known),
    () => undefined,
    settings,
  );

  return {
    ...actions,
    chosen,
    reading,
    store,
    known,
    courses,
    unfinished,
    know,
    sourcesOf: (lecture) => know?.(lecture).sources ?? [],
    problem:
      storeProblem(store) ??
      actions.actionProblem ??
      problem ??
      toProblem('read-notes', notes.error ?? own.error ?? names.error) ??
      unfinished.problem,
    saveMarkdown(lecture) {
      if (!catalogue) return;
      const { say } = extensionText;
      const name = markdownFileName(lecture.title, say);
      inStore(store, (open) => mapPictures(open, lecture.notes)).then(
        (pictures) => {
          const sheet = toLectureSheet(catalogue, lecture, corrections.value ?? [], pictures);
          saveFile(name, 'text/markdown', lectureMarkdown(sheet, say));
        },
        (error) => setProblem({ doing: 'read-notes', error }),
      );
    },
  };
}

function toCourseRef(slug: string): SourceRef {
  return { kind: 'ocw', id: `courses/${slug}` };
}

function listRecordings(notes: readonly (Note | Draft)[]): SourceRef[] {
  return [...new Set(notes.map(({ lecture }) => lecture))].flatMap((id) => parseRefKey(id) ?? []);
}

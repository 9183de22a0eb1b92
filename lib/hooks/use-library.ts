import { useMemo } from 'preact/hooks';
import { knowLecture } from '../catalogue/know-lecture';
import { groupNotes, type LibraryCourse, type LibraryLecture } from '../domain/library-view';
import type { Draft, Note } from '../domain/note';
import { parseRefKey, type SourceRef } from '../domain/source';
import { lectureMarkdown, markdownFileName } from '../export/markdown';
import { listDrafts } from '../storage/drafts';
import { listAllNotes } from '../storage/notes';
import { listOwnLectures } from '../storage/own-lectures';
import { type Problem, toProblem } from './describe-error';
import { extensionText } from './extension-text';
import { toLectureSheet } from './lecture-sheet';
import { saveFile } from './save-file';
import { type Courses, useCourses } from './use-courses';
import { type NoteActions, useNoteActions } from './use-note-actions';
import { type Store, useStore } from './use-store';
import { useStored } from './use-stored';

export interface Library extends NoteActions {
  store: Store;
  /** What Lectern knows of courses, the student's notes aside. */
  known: Courses;
  /** Null until everything is read. */
  courses: LibraryCourse[] | null;
  /** Notes begun and not saved, newest first. */
  drafts: Draft[];
  /** What could not be read or done; null when nothing refused. */
  problem: Problem | null;
  saveMarkdown(lecture: LibraryLecture): void;
}

/** All of the student's notes, by course and lecture. */
export function useLibrary(): Library {
  const store = useStore();
  const { database } = store;
  const actions = useNoteActions(database);
  const notes = useStored(database, listAllNotes, (change) => change.type === 'notes', []);
  const own = useStored(database, listOwnLectures, (change) => change.type === 'own-lectures', []);
  const refs = useMemo(() => listRecordings(notes.value ?? []), [notes.value]);
  const known = useCourses(refs);
  const catalogue = known.known?.catalogue ?? null;
  const drafts = useStored(database, listDrafts, (change) => change.type === 'drafts', []);

  const courses = useMemo(() => {
    if (!catalogue || !notes.value || !own.value) return null;
    const ownById = new Map(own.value.map((lecture) => [lecture.id, lecture]));
    return groupNotes(notes.value, (id) => knowLecture(catalogue, ownById, id));
  }, [catalogue, notes.value, own.value]);

  return {
    ...actions,
    store,
    known,
    courses,
    drafts: drafts.value ?? [],
    problem:
      toProblem('open-store', store.error) ??
      actions.actionProblem ??
      toProblem('read-notes', notes.error ?? own.error ?? drafts.error),
    saveMarkdown(lecture) {
      if (!catalogue) return;
      const sheet = toLectureSheet(catalogue, lecture);
      const { say } = extensionText;
      saveFile(markdownFileName(lecture.title, say), 'text/markdown', lectureMarkdown(sheet, say));
    },
  };
}

function listRecordings(notes: readonly Note[]): SourceRef[] {
  return [...new Set(notes.map(({ lecture }) => lecture))].flatMap((id) => parseRefKey(id) ?? []);
}

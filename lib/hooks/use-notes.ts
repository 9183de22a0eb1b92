import { useRef } from 'preact/hooks';
import type { LectureId } from '../domain/course';
import { keepUnchanged, type Note, patchNotes } from '../domain/note';
import type { Database } from '../storage/database';
import { findNotes, listNotes } from '../storage/notes';
import { type Problem, toProblem } from './describe-error';
import { type NoteActions, useNoteActions } from './use-note-actions';
import { useStored } from './use-stored';

export interface Notes extends NoteActions {
  /** In order of time; null until they are read. */
  notes: readonly Note[] | null;
  /** What could not be read or done; null when nothing refused. */
  problem: Problem | null;
}

/** The notes of one lecture, and what can be done to them. */
export function useNotes(database: Database | null, lecture: LectureId | null): Notes {
  const known = useRef<readonly Note[]>([]);
  const stored = useStored<readonly Note[]>(
    database,
    async (open, news) => {
      const ids = news?.change.type === 'notes' ? news.change.ids : undefined;
      // With thousands of notes in a lecture, to read them all at every key of an edit would hold up the next.
      if (news && ids && lecture !== null) {
        known.current = patchNotes(news.before, ids, await findNotes(open, ids));
        return known.current;
      }
      const read = lecture === null ? [] : await listNotes(open, lecture);
      known.current = keepUnchanged(known.current, read);
      return known.current;
    },
    (change) => change.type === 'notes' && (change.lecture === null || change.lecture === lecture),
    [lecture],
  );
  const actions = useNoteActions(database);
  return {
    ...actions,
    notes: stored.value,
    removed: actions.removed?.lecture === lecture ? actions.removed : null,
    problem:
      actions.actionProblem?.lecture === lecture
        ? actions.actionProblem
        : toProblem('read-notes', stored.error),
  };
}

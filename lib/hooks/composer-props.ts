import { describeProblem } from './describe-error';
import type { Panel } from './use-panel';

/**
 * What the composer shows and does, from the panel's state: the same in the side panel and in the popup. Null where there is
 * no lecture to write on, and nothing that was begun on another.
 */
export function composerProps(panel: Panel) {
  const { composer, lecture, noteTime, seek } = panel;
  const { draft, discarded, status } = composer;
  const isBegun = draft !== null || discarded !== null || status !== 'idle';
  if (!lecture && !isBegun) return null;
  const isElsewhere = draft !== null && draft.text !== '' && draft.lecture !== lecture?.id;
  return {
    draft,
    status: composer.status,
    savedTime: composer.savedTime,
    problem: composer.problem && describeProblem(composer.problem),
    discarded: composer.discarded,
    time: noteTime,
    elsewhere: isElsewhere ? draft.title : null,
    onWrite: composer.write,
    onSave: composer.save,
    onMark: composer.mark,
    onDiscard: composer.discard,
    onUndoDiscard: composer.undoDiscard,
    // There is no lecture that a new note could belong to.
    isClosed: lecture === null && draft === null,
    onSeek: isElsewhere ? null : seek,
  };
}

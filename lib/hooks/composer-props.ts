import { describeProblem } from './describe-error';
import type { Panel } from './use-panel';

/** What the composer shows and does, from the panel's state: the same in the side panel and in the popup. */
export function composerProps(panel: Panel) {
  const { composer, lecture, noteTime, seek } = panel;
  const { draft } = composer;
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
    onSeek: isElsewhere ? null : seek,
  };
}

import type { Note } from '../lib/domain/note';
import { formatTime } from '../lib/domain/time';
import { Notice } from './Notice';
import { useText } from './text';

export interface RemovedNoticeProps {
  /** The note removed last; null when there is none to bring back. */
  removed: Note | null;
  onUndo: () => void;
  onDismiss: () => void;
}

/** Says that a note was deleted, and brings it back. It stays until it is answered: not everybody reads fast. */
export function RemovedNotice({ removed, onUndo, onDismiss }: RemovedNoticeProps) {
  const { say } = useText();
  if (!removed) return null;
  return (
    <Notice
      kind="status"
      actions={
        <>
          <button type="button" class="button button-main" onClick={onUndo}>
            {say('undo')}
          </button>
          <button type="button" class="button" onClick={onDismiss}>
            {say('dismiss')}
          </button>
        </>
      }
    >
      {say('noteRemoved', formatTime(removed.time))}
    </Notice>
  );
}

import { formatTime } from '../lib/domain/time';
import { type NoteRemoval, undoElementId } from './focus';
import { Notice } from './Notice';
import { useText } from './text';

export type RemovedNoticeProps = Pick<NoteRemoval, 'removed' | 'onUndo' | 'onDismiss'>;

/** Says that a note was deleted, and brings it back. It stays until it is answered: not everybody reads fast. */
export function RemovedNotice({ removed, onUndo, onDismiss }: RemovedNoticeProps) {
  const { say } = useText();
  if (!removed) return null;
  return (
    <Notice
      kind="status"
      actions={
        <>
          <button
            type="button"
            id={undoElementId(removed.id)}
            class="button button-main"
            onClick={onUndo}
          >
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

import { formatTime } from '../lib/domain/time';
import { type Removal, undoElementId } from './focus';
import { Notice } from './Notice';
import { useText } from './text';

const MESSAGES = { note: 'noteRemoved', draft: 'unfinishedRemoved' } as const;

type AnyRemoval = Removal<{ id: string; time: number }>;

export interface RemovedNoticeProps extends Pick<AnyRemoval, 'removed' | 'onUndo' | 'onDismiss'> {
  what: keyof typeof MESSAGES;
}

/** Says that something was removed, and brings it back. It stays until it is answered: not everybody reads fast. */
export function RemovedNotice({ removed, what, onUndo, onDismiss }: RemovedNoticeProps) {
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
      {say(MESSAGES[what], formatTime(removed.time))}
    </Notice>
  );
}

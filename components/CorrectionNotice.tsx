import type { CorrectionSubject } from '../lib/domain/correction';
import { CORRECTION_UNDO_ID } from './focus';
import { Notice } from './Notice';
import { nameSession } from './session-name';
import { useText } from './text';

export interface CorrectionNoticeProps {
  /** What was linked or taken off last; null when there is nothing to take back. */
  done: { subject: CorrectionSubject; belongs: boolean | null } | null;
  onUndo: () => void;
  onDismiss: () => void;
}

/** Says what the student has just linked or taken off, and takes it back. It stays until it is answered. */
export function CorrectionNotice({ done, onUndo, onDismiss }: CorrectionNoticeProps) {
  const text = useText();
  const { say } = text;
  if (!done) return null;
  const { subject, belongs } = done;
  const name = subject.type === 'session' ? nameSession(subject, text) : subject.title;
  return (
    <Notice
      kind="status"
      actions={
        <>
          <button type="button" id={CORRECTION_UNDO_ID} class="button button-main" onClick={onUndo}>
            {say('undo')}
          </button>
          <button type="button" class="button" onClick={onDismiss}>
            {say('dismiss')}
          </button>
        </>
      }
    >
      {say(belongs ? 'linked' : 'unlinked', name)}
    </Notice>
  );
}

import { Notice } from './Notice';
import { useText } from './text';

export interface RestoredNoticeProps {
  /** How many notes the browser had lost; 0 for none. */
  restored: number;
  onDismiss: () => void;
}

/** Says that the browser had lost notes, and that they are back. It stays until it is answered. */
export function RestoredNotice({ restored, onDismiss }: RestoredNoticeProps) {
  const { say, count } = useText();
  if (restored === 0) return null;
  return (
    <Notice
      kind="status"
      actions={
        <button type="button" class="button" onClick={onDismiss}>
          {say('dismiss')}
        </button>
      }
    >
      {count('notesFoundAgainOne', 'notesFoundAgainOther', restored)}
    </Notice>
  );
}

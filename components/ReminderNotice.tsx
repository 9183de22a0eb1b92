import { Notice } from './Notice';
import { useText } from './text';

export interface ReminderNoticeProps {
  /** For how many days there has been work that is in no file; null for nothing to say. */
  days: number | null;
  /** What the button says that does something about it. */
  action: string;
  onAct: () => void;
  onPutOff: () => void;
}

/** Calmly: all that is in the browser goes with the browser, or with the extension. */
export function ReminderNotice({ days, action, onAct, onPutOff }: ReminderNoticeProps) {
  const { say } = useText();
  if (days === null) return null;
  return (
    <Notice
      kind="status"
      actions={
        <>
          <button type="button" class="button button-main" onClick={onAct}>
            {action}
          </button>
          <button type="button" class="button" onClick={onPutOff}>
            {say('later')}
          </button>
        </>
      }
    >
      {say('unsavedFor', String(days))}
    </Notice>
  );
}

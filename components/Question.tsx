import { useEffect, useRef } from 'preact/hooks';
import { useText } from './text';

export interface QuestionProps {
  /** What is asked, as a whole sentence. */
  children: string;
  /** What the button says that does it. */
  action: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before what cannot be undone. The focus is on the way out, so that Enter alone does no harm. */
export function Question({ children, action, onConfirm, onCancel }: QuestionProps) {
  const { say } = useText();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div
      class="notice notice-question"
      role="alertdialog"
      aria-label={children}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <p>{children}</p>
      <div class="notice-actions">
        <button ref={cancel} type="button" class="button" onClick={onCancel}>
          {say('cancel')}
        </button>
        <button type="button" class="button button-main" onClick={onConfirm}>
          {action}
        </button>
      </div>
    </div>
  );
}

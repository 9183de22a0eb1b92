import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  /** Given to a notice that can get the focus. */
  id?: string;
  /** `error` interrupts a screen reader, `status` waits for a pause. */
  kind: 'error' | 'status';
  /** What the student can do about it: one or two buttons. */
  actions?: ComponentChildren;
  children: ComponentChildren;
}

export function Notice({ id, kind, actions, children }: NoticeProps) {
  return (
    <div
      id={id}
      class={`notice notice-${kind}`}
      role={kind === 'error' ? 'alert' : 'status'}
      tabIndex={id === undefined ? undefined : -1}
    >
      <p>{children}</p>
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  );
}

import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  /** `error` interrupts a screen reader, `status` waits for a pause. */
  kind: 'error' | 'status';
  /** What the student can do about it: one or two buttons. */
  actions?: ComponentChildren;
  children: ComponentChildren;
}

export function Notice({ kind, actions, children }: NoticeProps) {
  return (
    <div class={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <p>{children}</p>
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  );
}

import type { LucideIcon } from 'lucide-preact';

export interface IconButtonProps {
  icon: LucideIcon;
  /** Its spoken name. */
  label: string;
  /** Its tooltip, where that says more than the name. */
  title?: string;
  disabled?: boolean;
  id?: string;
  onClick: () => void;
}

export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, title = label, disabled = false, id, onClick } = props;
  return (
    <button
      type="button"
      id={id}
      class="icon-button"
      aria-label={label}
      title={title}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}

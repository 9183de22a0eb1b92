import type { LucideIcon } from 'lucide-preact';

export interface IconButtonProps {
  icon: LucideIcon;
  /** Its spoken name and tooltip. */
  label: string;
  disabled?: boolean;
  id?: string;
  onClick: () => void;
}

export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, disabled = false, id, onClick } = props;
  return (
    <button
      type="button"
      id={id}
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}

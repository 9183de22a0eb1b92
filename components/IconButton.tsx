import type { LucideIcon } from 'lucide-preact';

export interface IconButtonProps {
  icon: LucideIcon;
  /** Its spoken name and tooltip. */
  label: string;
  disabled?: boolean;
  onClick: () => void;
}

export function IconButton({ icon: Icon, label, disabled = false, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
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

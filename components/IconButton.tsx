import type { LucideIcon } from 'lucide-preact';
import type { Ref } from 'preact';

export interface IconButtonProps {
  icon: LucideIcon;
  /** Its spoken name and tooltip. */
  label: string;
  disabled?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  onClick: () => void;
}

export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, disabled = false, buttonRef = null, onClick } = props;
  return (
    <button
      ref={buttonRef}
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

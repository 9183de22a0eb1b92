import { ArrowRightToLine } from 'lucide-preact';
import { keysOf } from '../lib/domain/writing-keys';
import { useText } from './text';

export interface RangeButtonProps {
  hasEnd: boolean;
  onToggle: () => void;
}

/** Makes a note one that reaches to the player's second; pressed again there, one on a moment. */
export function RangeButton({ hasEnd, onToggle }: RangeButtonProps) {
  const { say, nameKeys, platform } = useText();
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={say('noteEndHere')}
      aria-pressed={hasEnd}
      title={`${say('noteEndHere')} (${nameKeys(keysOf('end', platform))})`}
      onClick={onToggle}
    >
      <ArrowRightToLine size={16} aria-hidden="true" />
    </button>
  );
}

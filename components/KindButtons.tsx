import { CircleHelp, CloudFog } from 'lucide-preact';
import type { NoteKind } from '../lib/domain/note';
import { keysOf } from '../lib/domain/writing-keys';
import { useText } from './text';

const KINDS = [
  { kind: 'question', icon: CircleHelp, label: 'kindQuestion' },
  { kind: 'unclear', icon: CloudFog, label: 'kindUnclear' },
] as const;

export interface KindButtonsProps {
  kind: NoteKind;
  onToggle: (kind: NoteKind) => void;
}

/** What a note is beside a note: each button is on or off, and only one is on. */
export function KindButtons({ kind, onToggle }: KindButtonsProps) {
  const { say, nameKeys, platform } = useText();
  return (
    <>
      {KINDS.map(({ kind: own, icon: Icon, label }) => (
        <button
          key={own}
          type="button"
          class={`icon-button kind-button-${own}`}
          aria-label={say(label)}
          aria-pressed={kind === own}
          title={`${say(label)} (${nameKeys(keysOf(own, platform))})`}
          onClick={() => onToggle(own)}
        >
          <Icon size={16} aria-hidden="true" />
        </button>
      ))}
    </>
  );
}

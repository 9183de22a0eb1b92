import { LocateFixed, TextQuote } from 'lucide-preact';
import { QUOTE_KEY } from '../../lib/domain/transcript-keys';
import { useText } from '../text';

export interface TranscriptActionsProps {
  /** Makes a note of what is selected; null where nothing is. */
  onQuote: (() => void) | null;
  /** Leads back to where the video is; null while the list follows it. */
  onBack: (() => void) | null;
}

/** What can be done just now, over the end of the list. */
export function TranscriptActions({ onQuote, onBack }: TranscriptActionsProps) {
  const { say } = useText();
  if (!onQuote && !onBack) return null;
  return (
    // Pressing a button must not take away the selection that it is for.
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it are what is pressed
    <div class="transcript-actions" onMouseDown={(event) => event.preventDefault()}>
      {onQuote && (
        <button type="button" class="button" onClick={onQuote}>
          <TextQuote size={14} aria-hidden="true" />
          {say('quote')} <kbd>{QUOTE_KEY}</kbd>
        </button>
      )}
      {onBack && (
        <button type="button" class="button" onClick={onBack}>
          <LocateFixed size={14} aria-hidden="true" />
          {say('backToNow')}
        </button>
      )}
    </div>
  );
}

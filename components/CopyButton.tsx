import { useState } from 'preact/hooks';
import { useText } from './text';

/** Puts a text into the clipboard, and says whether it is there. */
export function CopyButton({ text }: { text: string }) {
  const { say } = useText();
  const [outcome, setOutcome] = useState<'copied' | 'copyRefused' | null>(null);
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() =>
          void navigator.clipboard.writeText(text).then(
            () => setOutcome('copied'),
            () => setOutcome('copyRefused'),
          )
        }
      >
        {say('copyText')}
      </button>
      <span class="quiet" role="status">
        {outcome && say(outcome)}
      </span>
    </>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { TRANSCRIPT_KEYS } from '../lib/domain/transcript-keys';
import { keysOf, WRITING_KEYS } from '../lib/domain/writing-keys';
import { useText } from './text';

/** The cheat sheet: every key that works while a note is written. Escape closes it, and the focus is where it was. */
export function WritingKeysDialog({ onClose }: { onClose: () => void }) {
  const { say, nameKeys, platform } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="keys-dialog" aria-label={say('writingKeysTitle')} onClose={onClose}>
      <h2>{say('writingKeysTitle')}</h2>
      <dl class="keys">
        {WRITING_KEYS.map(({ action, label }) => (
          <div key={action} class="row">
            <dt class="grow">{say(label)}</dt>
            <dd>
              <kbd>{nameKeys(keysOf(action, platform))}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <h2>{say('transcriptKeysTitle')}</h2>
      <dl class="keys">
        {TRANSCRIPT_KEYS.map(({ keys, label }) => (
          <div key={keys} class="row">
            <dt class="grow">{say(label)}</dt>
            <dd>
              <kbd>{nameKeys(keys)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{say('writingSyntax')}</p>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {say('close')}
      </button>
    </dialog>
  );
}

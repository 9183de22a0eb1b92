import { FilePlus } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { useText } from '../text';

export interface AddTranscriptProps {
  /** Takes a file of captions, or text with times. */
  onAdd: (content: File | string) => void;
}

/** A transcript of the student's own: a file, or what they have copied somewhere. */
export function AddTranscript({ onAdd }: AddTranscriptProps) {
  const { say } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  return (
    <div class="add-transcript">
      <button type="button" class="button" onClick={() => input.current?.click()}>
        <FilePlus size={16} aria-hidden="true" />
        {say('addTranscript')}
      </button>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept=".vtt,.srt,.txt,text/vtt,application/x-subrip,text/plain"
        tabIndex={-1}
        aria-label={say('addTranscript')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onAdd(file);
          // The same file chosen again must be read again.
          currentTarget.value = '';
        }}
      />
      <details>
        <summary>{say('pasteTranscript')}</summary>
        <textarea
          rows={4}
          value={pasted}
          aria-label={say('pasteLabel')}
          placeholder={say('pasteLabel')}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
        <button
          type="button"
          class="button"
          disabled={pasted.trim() === ''}
          onClick={() => onAdd(pasted)}
        >
          {say('pasteUse')}
        </button>
      </details>
    </div>
  );
}

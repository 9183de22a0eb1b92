import { FilePlus } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { useText } from '../text';
import { EarlierFiles, type EarlierFilesProps } from './EarlierFiles';

export interface AddTranscriptProps extends EarlierFilesProps {
  /** Takes a file of captions, or text with times. */
  onAdd: (content: File | string) => void;
}

/** A transcript of the student's own: a file, or what they have copied somewhere. */
export function AddTranscript({ onAdd, ...earlier }: AddTranscriptProps) {
  const { say } = useText();
  const input = useRef<HTMLInputElement>(null);
  // What is pasted can be long, and stays with the browser: drawing it again at each key would take seconds.
  const area = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(true);
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
          ref={area}
          rows={4}
          aria-label={say('pasteLabel')}
          placeholder={say('pasteLabel')}
          onInput={({ currentTarget }) => setEmpty(!/\S/.test(currentTarget.value))}
        />
        <button
          type="button"
          class="button"
          disabled={isEmpty}
          onClick={() => area.current && onAdd(area.current.value)}
        >
          {say('pasteUse')}
        </button>
      </details>
      <EarlierFiles {...earlier} />
    </div>
  );
}

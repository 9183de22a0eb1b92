import { useState } from 'preact/hooks';
import type { EarlierTranscript } from '../../lib/domain/earlier-transcript';
import { useText } from '../text';

export interface EarlierFilesProps {
  /** Files of the student's own that were removed or replaced, the newest first. */
  earlier: readonly EarlierTranscript[];
  onBringBack: (earlier: EarlierTranscript) => void;
}

/** What of the student's own can come back, known by its first words and when it went. */
export function EarlierFiles({ earlier, onBringBack }: EarlierFilesProps) {
  const { say, language } = useText();
  // What was removed is not found by a search of the page while nobody looks at it.
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? earlier : [];
  if (earlier.length === 0) return null;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('earlierFiles')}</summary>
      <ul class="earlier-files">
        {shown.map((one) => (
          <li key={one.name}>
            <button type="button" class="button" onClick={() => onBringBack(one)}>
              <span lang={one.language} dir="auto">
                {one.words}
              </span>
              <time dateTime={new Date(one.removedAt).toISOString()}>
                {date.format(one.removedAt)}
              </time>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

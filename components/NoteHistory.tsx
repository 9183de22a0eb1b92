import { useEffect, useState } from 'preact/hooks';
import type { NoteVersion } from '../lib/domain/note-version';
import { formatTime } from '../lib/domain/time';
import { useText } from './text';

export interface NoteHistoryProps {
  /** Of the note as it stands: with each one the versions are read anew. */
  revision: number;
  read: () => Promise<NoteVersion[]>;
  onRestore: (version: NoteVersion) => Promise<void>;
}

/** What a note said before: folded up until it is asked for, and nothing is read before that. */
export function NoteHistory({ revision, read, onRestore }: NoteHistoryProps) {
  const { say, language } = useText();
  const [isOpen, setOpen] = useState(false);
  const [versions, setVersions] = useState<NoteVersion[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isRestored, setRestored] = useState(false);

  useEffect(() => {
    if (!isOpen) return;
    let isCurrent = true;
    read().then(
      (found) => isCurrent && setVersions(found),
      (error: Error) => isCurrent && setProblem(say('versionsFailed', error.message)),
    );
    return () => {
      isCurrent = false;
    };
  }, [isOpen, revision]);

  function describe({ updatedAt, time }: NoteVersion): string {
    const date = new Date(updatedAt).toLocaleString(language, {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    return say('versionAt', date, formatTime(time));
  }

  return (
    <details class="note-history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('earlierVersions')}</summary>
      {problem && <p role="alert">{problem}</p>}
      <p role="status" class="quiet">
        {isRestored && say('versionRestored')}
      </p>
      {versions?.length === 0 && <p class="quiet">{say('noVersions')}</p>}
      <ol aria-label={say('earlierVersions')}>
        {versions?.map((version) => (
          <li key={version.revision}>
            <p class="quiet">{describe(version)}</p>
            <p class="note-text" dir="auto">
              {version.text === '' ? say('markText') : version.text}
            </p>
            <button
              type="button"
              class="button"
              aria-label={say('restoreVersionOf', describe(version))}
              onClick={() => void onRestore(version).then(() => setRestored(true))}
            >
              {say('restoreVersion')}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

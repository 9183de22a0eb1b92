import { useEffect, useState } from 'preact/hooks';
import type { NoteVersion } from '../lib/domain/note-version';
import { formatTime } from '../lib/domain/time';
import { useText } from './text';

export interface NoteVersionsProps {
  /** Of the note as it stands: with each one the versions are read anew. */
  revision: number;
  read: () => Promise<NoteVersion[]>;
  onRestore: (version: NoteVersion) => Promise<void>;
}

/** What a note said before, newest first. */
export function NoteVersions({ revision, read, onRestore }: NoteVersionsProps) {
  const { say, language } = useText();
  const [versions, setVersions] = useState<NoteVersion[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isRestored, setRestored] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    read().then(
      (found) => isCurrent && setVersions(found),
      (error: Error) => isCurrent && setProblem(say('versionsFailed', error.message)),
    );
    return () => {
      isCurrent = false;
    };
  }, [revision]);

  function describe({ updatedAt, time }: NoteVersion): string {
    const date = new Date(updatedAt).toLocaleString(language, {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    return say('versionAt', date, formatTime(time));
  }

  return (
    <>
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
    </>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import {
  formatBytes,
  isNearlyFull,
  type PicturesUse,
  type StorageUse,
} from '../lib/domain/storage-use';
import { Notice } from './Notice';
import { Question } from './Question';
import { useText } from './text';

export interface StorageSectionProps {
  /** Null while the browser has not said. */
  use: StorageUse | null;
  /** Null while they are not counted. */
  pictures: PicturesUse | null;
  /** Takes the pictures of all notes away; the notes stay. Rejects when the store refuses. */
  onDropPictures: () => Promise<void>;
}

/** How much room what the student has made takes, and how much there is. Pictures take nearly all of it. */
export function StorageSection({ use, pictures, onDropPictures }: StorageSectionProps) {
  const { say, language } = useText();
  const [isAsked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  // Not left on a button that has gone: back on the one that asked, or where it stood.
  useEffect(() => {
    if (wasAsked.current && !isAsked) (button.current ?? heading.current)?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  useEffect(() => {
    if (outcome !== null && document.activeElement === document.body) heading.current?.focus();
  }, [outcome, pictures]);
  if (!use) return null;
  const [used, quota] = [use.used, use.quota].map((bytes) => formatBytes(bytes, language));

  function drop() {
    setAsked(false);
    onDropPictures().then(
      () => setOutcome(say('picturesDropped')),
      (error: Error) => setOutcome(error.message),
    );
  }

  return (
    <section class="library-tool">
      <h2 ref={heading} tabIndex={-1}>
        {say('storageTitle')}
      </h2>
      <p>{say('storageUsed', used ?? '', quota ?? '')}</p>
      {isNearlyFull(use) && <Notice kind="error">{say('storageNearlyFull')}</Notice>}
      {pictures && pictures.count > 0 && (
        <>
          <p>{say('picturesUse', String(pictures.count), formatBytes(pictures.bytes, language))}</p>
          {isAsked ? (
            <Question
              action={say('dropPictures')}
              onConfirm={drop}
              onCancel={() => setAsked(false)}
            >
              {say('dropPicturesQuestion')}
            </Question>
          ) : (
            <button ref={button} type="button" class="button" onClick={() => setAsked(true)}>
              {say('dropPictures')}
            </button>
          )}
        </>
      )}
      <p role="status">{outcome}</p>
    </section>
  );
}

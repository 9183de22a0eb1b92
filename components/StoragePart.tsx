import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../lib/domain/message-key';
import { formatBytes, type PartUse } from '../lib/domain/storage-use';
import { Question } from './Question';
import { useText } from './text';

export interface StoragePartProps {
  /** Null while it is not measured. */
  use: PartUse | null;
  /** What is said: how many there are and what they take, the button, the question before, and that it is done. */
  words: Record<'use' | 'drop' | 'question' | 'dropped', MessageKey>;
  /** Takes all of it away. Rejects with what the student is told. */
  onDrop: () => Promise<void>;
}

/** A part of what takes room, which the student can give up. Nothing is said where there is none. */
export function StoragePart({ use, words, onDrop }: StoragePartProps) {
  const { say, language } = useText();
  const [isAsked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  // Not left on a button that has gone: back on the one that asked, or on what came of it.
  useEffect(() => {
    if (wasAsked.current && !isAsked) (button.current ?? status.current)?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  useEffect(() => {
    if (outcome !== null && document.activeElement === document.body) status.current?.focus();
  }, [outcome, use]);

  function drop() {
    setAsked(false);
    onDrop().then(
      () => setOutcome(say(words.dropped)),
      (error: Error) => setOutcome(error.message),
    );
  }

  return (
    <>
      {use && use.count > 0 && (
        <>
          <p>{say(words.use, String(use.count), formatBytes(use.bytes, language))}</p>
          {isAsked ? (
            <Question action={say(words.drop)} onConfirm={drop} onCancel={() => setAsked(false)}>
              {say(words.question)}
            </Question>
          ) : (
            <button ref={button} type="button" class="button" onClick={() => setAsked(true)}>
              {say(words.drop)}
            </button>
          )}
        </>
      )}
      <p ref={status} role="status" tabIndex={-1}>
        {outcome}
      </p>
    </>
  );
}

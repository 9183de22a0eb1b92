import type { ComponentChildren } from 'preact';
import type { Learning } from '../lib/domain/learned-course';
import { LEARNING_ID, useFocusWish } from './focus';
import { Notice } from './Notice';
import { useText } from './text';

export interface LearningProgressProps {
  learning: Learning;
  /** Tries again what failed. */
  onRetry: () => void;
  onStop: () => void;
  /** Shown while nothing is under way. */
  children: ComponentChildren;
}

/** A course that is being read from OCW: how far it is, and the ways out. */
export function LearningProgress(props: LearningProgressProps) {
  const wish = useFocusWish();
  return (
    // The button that was pressed goes with what it started: whoever pressed it stays here.
    <div
      id={LEARNING_ID}
      class="learning-region"
      tabIndex={-1}
      onClickCapture={({ target }) => {
        if (target instanceof Element && target.closest('button')) wish(LEARNING_ID);
      }}
    >
      <LearningState {...props} />
    </div>
  );
}

function LearningState({ learning, onRetry, onStop, children }: LearningProgressProps) {
  const { say } = useText();
  if (learning.type === 'idle') return <>{children}</>;
  if (learning.type === 'failed') {
    return (
      <Notice
        kind="error"
        actions={
          <button type="button" class="button" onClick={onRetry}>
            {say('tryAgain')}
          </button>
        }
      >
        {learning.reason}
      </Notice>
    );
  }
  const { done, total } = learning.progress;
  return (
    <div class="learning">
      <p role="status">{say('learning')}</p>
      <progress aria-label={say('learning')} max={total || 1} value={done} />
      <div class="row">
        <span class="quiet grow">
          {total > 0 && say('learningProgress', String(done), String(total))}
        </span>
        <button type="button" class="button" onClick={onStop}>
          {say('learnStop')}
        </button>
      </div>
    </div>
  );
}

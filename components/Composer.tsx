import type { ReadonlySignal } from '@preact/signals';
import { Flag } from 'lucide-preact';
import type { Draft } from '../lib/domain/note';
import { formatTime } from '../lib/domain/time';
import { CopyButton } from './CopyButton';
import { COMPOSER_ID, useFocusWish } from './focus';
import { IconButton } from './IconButton';
import { Notice } from './Notice';
import { TimeCode } from './TimeCode';
import { useText } from './text';

export interface ComposerProps {
  draft: Draft | null;
  status: 'idle' | 'saving' | 'saved' | 'failed';
  savedTime: number | null;
  /** What the store refused and why, in words; null unless `status` is `failed`. */
  problem: string | null;
  /** Seconds that a note begun now would get; null when no player tells. */
  time: ReadonlySignal<number | null>;
  /** The draft discarded last; null when there is none to bring back. */
  discarded: Draft | null;
  /** The lecture where the writing began, when it is not the one in front; null when it is. */
  elsewhere: string | null;
  /** Nothing new can be begun here. */
  isClosed: boolean;
  onWrite: (text: string) => void;
  onSave: () => void;
  onMark: () => void;
  onDiscard: () => void;
  onUndoDiscard: () => void;
  /** The student turns away from the box, and what is in it stays. */
  onLeave: () => void;
  onSeek: ((time: number) => void) | null;
}

/** Where a note is written. It never moves, and says which second the note will carry. */
export function Composer(props: ComposerProps) {
  const { draft, status, problem, elsewhere, time, onSave, onSeek } = props;
  const wish = useFocusWish();
  const { say, nameKeys } = useText();
  const text = draft?.text ?? '';

  /** The button that does it goes or cannot be pressed again: the student writes on. */
  function andWriteOn(act: () => void) {
    return () => {
      act();
      wish(COMPOSER_ID);
    };
  }

  function onKeyDown(event: KeyboardEvent) {
    // Keys typed here are the note's alone.
    event.stopPropagation();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSave();
    } else if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      props.onLeave();
    }
  }

  return (
    <section class="composer" aria-label={say('newNote')}>
      {elsewhere && (
        <p class="composer-elsewhere">
          {say('writingElsewhere', elsewhere, formatTime(draft?.time ?? 0))}
        </p>
      )}
      {status === 'failed' && (
        <Notice kind="error" actions={text !== '' && <CopyButton text={text} />}>
          {problem}
        </Notice>
      )}
      {props.discarded && text === '' && (
        <Notice
          kind="status"
          actions={
            <button type="button" class="button" onClick={andWriteOn(props.onUndoDiscard)}>
              {say('undo')}
            </button>
          }
        >
          {say('discarded')}
        </Notice>
      )}
      <div class="composer-box">
        <textarea
          id={COMPOSER_ID}
          rows={2}
          dir="auto"
          aria-label={say('newNote')}
          placeholder={props.isClosed ? '' : say('newNotePlaceholder')}
          value={text}
          disabled={props.isClosed}
          onInput={(event) => props.onWrite(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <div class="row">
          <ComposerTime draft={draft} time={time} onSeek={onSeek} />
          <span class="composer-status" role="status">
            {status === 'saved' && text === ''
              ? say('savedAt', formatTime(props.savedTime ?? 0))
              : status === 'saving'
                ? say('saving')
                : text !== '' && status !== 'failed'
                  ? say('draftKept')
                  : ''}
          </span>
          {text === '' ? (
            !props.isClosed && (
              <IconButton icon={Flag} label={say('markNow')} onClick={props.onMark} />
            )
          ) : (
            <button type="button" class="button" onClick={andWriteOn(props.onDiscard)}>
              {say('discard')}
            </button>
          )}
          <button
            type="button"
            class="button button-main"
            title={say('saveKey', nameKeys('Ctrl+Enter'))}
            disabled={text.trim() === ''}
            onClick={andWriteOn(onSave)}
          >
            {say('save')}
          </button>
        </div>
      </div>
    </section>
  );
}

/** Fixed once writing has begun, else running with the video: apart, so that only it is drawn four times a second. */
function ComposerTime({ draft, time, onSeek }: Pick<ComposerProps, 'draft' | 'time' | 'onSeek'>) {
  if (draft) return <TimeCode time={draft.time} onSeek={onSeek} address={null} />;
  return time.value === null ? null : <span class="time-code">{formatTime(time.value)}</span>;
}

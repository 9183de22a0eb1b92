import type { ReadonlySignal } from '@preact/signals';
import { Flag, Keyboard } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isWorthSaving, nudge, toggleEnd, toggleKind } from '../lib/domain/draft-edits';
import type { Draft, NoteKind } from '../lib/domain/note';
import { formatTime } from '../lib/domain/time';
import { keysOf, NUDGES } from '../lib/domain/writing-keys';
import { CopyButton } from './CopyButton';
import { COMPOSER_ID, useFocusWish } from './focus';
import { IconButton } from './IconButton';
import { KindButtons } from './KindButtons';
import { NoteTextArea } from './NoteTextArea';
import { Notice } from './Notice';
import { PictureButton } from './PictureButton';
import { PictureSlot } from './PictureSlot';
import { usePictures } from './pictures';
import { usePlayer } from './player';
import { RangeButton } from './RangeButton';
import { TimeCode } from './TimeCode';
import { useText } from './text';
import { useWritingKeys } from './writing-keys';

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
  onWrite: (text: string, caret: number) => void;
  /** The caret has been moved in what is written. */
  onMove: (caret: number) => void;
  /** Changes the draft but not its text; begins one where there is none. */
  onChange: (edit: (draft: Draft) => Draft) => void;
  /** Takes a picture of the player's frame; gives why it did not, in words. Null where none can be taken. */
  onPicture: (() => Promise<string | null>) | null;
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
  const { say, nameKeys, platform } = useText();
  const player = usePlayer();
  const area = useRef<HTMLTextAreaElement>(null);
  // What was begun elsewhere or before goes on where it was left.
  useLayoutEffect(() => {
    const at = draft && (draft.caret ?? draft.text.length);
    if (at !== null) area.current?.setSelectionRange(at, at);
  }, [draft?.id]);
  const [noPicture, setNoPicture] = useState<string | null>(null);
  const hasPicture = usePictures()?.has(draft?.id ?? '') ?? false;
  const text = draft?.text ?? '';
  const kind = draft?.kind ?? 'note';

  const setKind = (to: NoteKind) => props.onChange((one) => toggleKind(one, to));
  function setEnd() {
    const position = elsewhere === null ? (player?.time() ?? null) : null;
    if (position !== null) props.onChange((one) => toggleEnd(one, position));
  }
  function move(action: keyof typeof NUDGES) {
    // Of a lecture that is not in front nobody knows here how long it is.
    const duration = elsewhere === null ? (player?.duration() ?? null) : null;
    if (draft) props.onChange((one) => nudge(one, NUDGES[action], duration));
  }
  async function takePicture() {
    setNoPicture((await props.onPicture?.()) ?? null);
  }
  const keys = useWritingKeys({
    save: onSave,
    leave: props.onLeave,
    question: () => setKind('question'),
    unclear: () => setKind('unclear'),
    end: setEnd,
    picture: () => void takePicture(),
    earlier: () => move('earlier'),
    later: () => move('later'),
    'much-earlier': () => move('much-earlier'),
    'much-later': () => move('much-later'),
  });

  /** The button that does it goes or cannot be pressed again: the student writes on. */
  function andWriteOn(act: () => void) {
    return () => {
      act();
      wish(COMPOSER_ID);
    };
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
      {noPicture !== null && <Notice kind="error">{noPicture}</Notice>}
      <div class="composer-box">
        <NoteTextArea
          id={COMPOSER_ID}
          rows={2}
          label={say('newNote')}
          placeholder={props.isClosed ? '' : say('newNotePlaceholder')}
          value={text}
          disabled={props.isClosed}
          area={area}
          onMove={props.onMove}
          onWrite={(written, caret) => {
            keys.forget();
            setNoPicture(null);
            props.onWrite(written, caret);
          }}
          onKeyDown={keys.onKeyDown}
        />
        {!props.isClosed && (
          <div class="row composer-tools">
            <KindButtons kind={kind} onToggle={(to) => andWriteOn(() => setKind(to))()} />
            {player && (
              <RangeButton hasEnd={(draft?.end ?? null) !== null} onToggle={andWriteOn(setEnd)} />
            )}
            {props.onPicture && <PictureButton onTake={andWriteOn(() => void takePicture())} />}
            {!draft && <IconButton icon={Flag} label={say('markNow')} onClick={props.onMark} />}
            <span class="grow" />
            <IconButton icon={Keyboard} label={say('writingKeysTitle')} onClick={keys.show} />
          </div>
        )}
        {draft && <PictureSlot note={draft.id} />}
        <div class="row">
          <ComposerTime draft={draft} time={time} onSeek={onSeek} />
          <span class="composer-status" role="status">
            {keys.answer !== ''
              ? keys.answer
              : status === 'saved' && draft === null
                ? say('savedAt', formatTime(props.savedTime ?? 0))
                : status === 'saving'
                  ? say('saving')
                  : text.trim() !== '' && status !== 'failed'
                    ? say('draftKept')
                    : ''}
          </span>
          {draft && (
            <button type="button" class="button" onClick={andWriteOn(props.onDiscard)}>
              {say('discard')}
            </button>
          )}
          <button
            type="button"
            class="button button-main"
            title={say('saveKey', nameKeys(keysOf('save', platform)))}
            disabled={draft === null || !isWorthSaving(draft, hasPicture)}
            onClick={andWriteOn(onSave)}
          >
            {say('save')}
          </button>
        </div>
      </div>
      {keys.sheet}
    </section>
  );
}

/** Fixed once writing has begun, else running with the video: apart, so that only it is drawn four times a second. */
function ComposerTime({ draft, time, onSeek }: Pick<ComposerProps, 'draft' | 'time' | 'onSeek'>) {
  if (draft) return <TimeCode time={draft.time} end={draft.end} onSeek={onSeek} address={null} />;
  return time.value === null ? null : <span class="time-code">{formatTime(time.value)}</span>;
}

import type { ReadonlySignal } from '@preact/signals';
import { SkipBack, SkipForward } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Note } from '../lib/domain/note';
import type { Playback } from '../lib/domain/playback';
import { describeTime, formatTime } from '../lib/domain/time';
import { neighbourNote } from '../lib/domain/time-strip';
import { IconButton } from './IconButton';
import { loaded } from './loaded';
import { useText } from './text';

// The panel opens without it. Empty until then, but there: nothing below may move under a finger.
const TimeBar = loaded(
  () => import('./TimeBar').then((module) => module.TimeBar),
  () => <div class="time-bar" aria-hidden="true" />,
);

export interface TimeStripProps {
  playback: ReadonlySignal<Playback | null>;
  /** The page has a player, which may not have answered or begun. */
  isExpected: boolean;
  /** Seconds of the recording; null while none is known. */
  time: ReadonlySignal<number | null>;
  notes: readonly Note[];
  /** Seconds at which stands what is searched for in the transcript. */
  hits: readonly number[];
  /** Moves the player to a second of the recording; null where there is none for this lecture. */
  onSeek: ((time: number) => void) | null;
}

/** The lecture's length with its notes on it, where the video is, and the way from note to note. */
export function TimeStrip({ playback, isExpected, time, notes, hits, onSeek }: TimeStripProps) {
  const { say, language } = useText();
  const [reached, setReached] = useState<Note | null>(null);
  const now = playback.value;
  if (!now) {
    // Its place is kept: what stands below would move under the student's finger when the player answers.
    return isExpected ? (
      <div class="time-strip" aria-hidden="true">
        <div class="time-bar" />
        <div class="time-numbers" />
      </div>
    ) : null;
  }
  const at = time.value ?? now.time;
  // Notes are on the recording's clock, which may not begin with the player's.
  const offset = now.time === null || at === null ? 0 : Math.round(now.time - at);
  const duration = now.duration === null ? null : now.duration - offset;

  function walk(direction: 'next' | 'previous'): void {
    const note = at === null ? null : neighbourNote(notes, at, direction);
    if (!note) return;
    setReached(note);
    onSeek?.(note.time);
  }

  return (
    <div class="time-strip">
      <TimeBar time={at} onWalk={walk} {...{ duration, notes, hits, onSeek }} />
      <div class="time-numbers">
        <b>
          <span class="visually-hidden">{say('positionLabel')} </span>
          <span aria-hidden="true">{now.time === null ? '–:––' : formatTime(now.time)}</span>
          <span class="visually-hidden">
            {now.time === null ? say('positionUnknown') : describeTime(now.time, language)}
          </span>
        </b>
        {(now.advert || now.paused) && (
          <span>{now.advert ? say('stateAdvert') : say('statePaused')}</span>
        )}
        {now.rate !== 1 && <span>{say('answerRate', String(now.rate))}</span>}
        <span class="grow" />
        {onSeek && notes.length > 0 && (
          <>
            <IconButton
              icon={SkipBack}
              label={say('previousNote')}
              onClick={() => walk('previous')}
            />
            <IconButton icon={SkipForward} label={say('nextNote')} onClick={() => walk('next')} />
          </>
        )}
        {now.duration !== null && <span>{formatTime(now.duration)}</span>}
      </div>
      <p class="visually-hidden" role="status">
        {reached &&
          say('reachedNote', describeTime(reached.time, language), reached.text || say('markText'))}
      </p>
    </div>
  );
}

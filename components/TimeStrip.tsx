import type { ReadonlySignal } from '@preact/signals';
import type { Note } from '../lib/domain/note';
import type { Playback } from '../lib/domain/playback';
import { describeTime, formatTime } from '../lib/domain/time';
import { useText } from './text';

export interface TimeStripProps {
  playback: ReadonlySignal<Playback | null>;
  notes: readonly Note[];
}

/** The lecture's length with its notes as ticks, and where the video is. A picture only: the numbers below say the same. */
export function TimeStrip({ playback, notes }: TimeStripProps) {
  const { say, language } = useText();
  const now = playback.value;
  if (!now) return null;
  const { duration } = now;
  const at = (time: number) => `${Math.min(100, (100 * time) / Math.max(1, duration ?? 1))}%`;
  return (
    <div class="time-strip">
      {/* Empty until the length is known, but there: nothing below may move under a finger. */}
      <div class="time-bar" aria-hidden="true">
        {duration !== null &&
          notes.map((note) => (
            <i key={note.id} class={`tick tick-${note.kind}`} style={{ left: at(note.time) }} />
          ))}
        {duration !== null && now.time !== null && (
          <span class="time-position" style={{ left: at(now.time) }} />
        )}
      </div>
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
        <span class="grow" />
        {duration !== null && <span>{formatTime(duration)}</span>}
      </div>
    </div>
  );
}

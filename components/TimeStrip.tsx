import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
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
  const duration = now?.duration ?? null;
  // The same until the notes change, so that a second of the video moves nothing but its mark.
  const ticks = useMemo(() => duration !== null && listTicks(notes, duration), [notes, duration]);
  if (!now) return null;
  return (
    <div class="time-strip">
      {/* Empty until the length is known, but there: nothing below may move under a finger. */}
      <div class="time-bar" aria-hidden="true">
        {ticks}
        {duration !== null && now.time !== null && (
          <span class="time-position" style={{ left: `${toShare(now.time, duration)}%` }} />
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

/** Percent of the strip, to a tenth. */
function toShare(time: number, duration: number): number {
  return Math.min(100, Math.round((1_000 * time) / Math.max(1, duration)) / 10);
}

/** One tick where several notes of a kind fall together, so that there are never more than the strip has room for. */
function listTicks(notes: readonly Note[], duration: number) {
  const places = new Map(
    notes.map(({ kind, time }) => {
      const share = toShare(time, duration);
      return [`${kind} ${share}`, { kind, share }];
    }),
  );
  return [...places].map(([key, { kind, share }]) => (
    <i key={key} class={`tick tick-${kind}`} style={{ left: `${share}%` }} />
  ));
}

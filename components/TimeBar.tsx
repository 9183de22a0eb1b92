import { useMemo, useRef, useState } from 'preact/hooks';
import type { Note } from '../lib/domain/note';
import { describeTime, formatTime } from '../lib/domain/time';
import { listShares, listTicks, noteAt, toShare } from '../lib/domain/time-strip';
import { useText } from './text';

/** Pixels within which a note is meant. */
const REACH = 5;
/** Seconds. */
const STEP = 5;
const LEAP = 60;
/** Characters of a note that stand beside the pointer. */
const GLIMPSE = 120;

export interface TimeBarProps {
  time: number | null;
  duration: number | null;
  notes: readonly Note[];
  /** Seconds at which stands what is searched for in the transcript. */
  hits: readonly number[];
  onSeek: ((time: number) => void) | null;
  onWalk: (direction: 'next' | 'previous') => void;
}

/**
 * A slider over the lecture: a click or the arrow keys move the video, N and P go from note to note, and what is pointed at is
 * told.
 */
export function TimeBar(props: TimeBarProps) {
  const { time, duration, notes, hits, onSeek } = props;
  const { say, language } = useText();
  const bar = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<{ time: number; note: Note | null } | null>(null);
  // The same until the notes change, so that a second of the video moves nothing but its mark.
  const ticks = useMemo(
    () =>
      duration !== null &&
      listTicks(notes, duration).map(({ key, kind, from, width }) => (
        <i
          key={key}
          class={`tick tick-${kind}${width > 0 ? ' tick-range' : ''}`}
          style={{ left: `${from}%`, ...(width > 0 && { width: `${width}%` }) }}
        />
      )),
    [notes, duration],
  );
  const found = useMemo(
    () =>
      duration !== null &&
      listShares(hits, duration).map((share) => (
        <i key={share} class="tick-hit" style={{ left: `${share}%` }} />
      )),
    [hits, duration],
  );
  const position = duration !== null && time !== null && (
    <span class="time-position" style={{ left: `${toShare(time, duration)}%` }} />
  );

  // Empty until the length is known, but there: nothing below may move under a finger.
  if (!onSeek || duration === null || time === null) {
    return (
      <div class="time-bar" aria-hidden="true">
        {found}
        {ticks}
        {position}
      </div>
    );
  }

  function findPointed({ clientX }: MouseEvent) {
    const box = bar.current?.getBoundingClientRect();
    if (!box || box.width === 0 || duration === null) return null;
    const second = (Math.min(Math.max(0, clientX - box.left), box.width) / box.width) * duration;
    const reach = (REACH / box.width) * duration;
    const note = noteAt(notes, second, reach);
    const isMeant = note !== null && Math.abs(note.time - second) <= reach;
    return { time: isMeant ? note.time : second, note };
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey || time === null || duration === null)
      return;
    const to: Record<string, number> = {
      ArrowRight: time + STEP,
      ArrowUp: time + STEP,
      ArrowLeft: time - STEP,
      ArrowDown: time - STEP,
      PageUp: time + LEAP,
      PageDown: time - LEAP,
      Home: 0,
      End: duration,
    };
    const second = to[event.key];
    const letter = event.key.toLowerCase();
    if (second !== undefined) onSeek?.(Math.min(Math.max(0, second), duration));
    else if (letter === 'n') props.onWalk('next');
    else if (letter === 'p') props.onWalk('previous');
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={bar}
      class="time-bar time-slider"
      role="slider"
      tabIndex={0}
      aria-label={say('stripLabel')}
      aria-description={say('stripKeys')}
      aria-valuemin={0}
      aria-valuemax={Math.floor(duration)}
      aria-valuenow={Math.floor(time)}
      aria-valuetext={describeTime(time, language)}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const found = findPointed(event);
        if (found) onSeek(found.time);
      }}
      onMouseMove={(event) => setPointed(findPointed(event))}
      onMouseLeave={() => setPointed(null)}
    >
      {found}
      {ticks}
      {position}
      {pointed && (
        <span
          class={`time-pointed${toShare(pointed.time, duration) > 50 ? ' time-pointed-left' : ''}`}
          style={{ left: `${toShare(pointed.time, duration)}%` }}
          aria-hidden="true"
        >
          <b>{formatTime(pointed.time)}</b>{' '}
          {pointed.note && (pointed.note.text.slice(0, GLIMPSE) || say('markText'))}
        </span>
      )}
    </div>
  );
}

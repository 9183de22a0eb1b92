import { describeTime, formatTime } from '../lib/domain/time';
import { useText } from './text';

export interface TimeCodeProps {
  /** Seconds. */
  time: number;
  /** Where its range ends; null for a moment. */
  end?: number | null;
  /** Moves the player; null where there is none. */
  onSeek: ((time: number) => void) | null;
  /** Where the moment opens when no player is at hand; null when nowhere. */
  address: string | null;
}

/** The handle of a moment or a range: always the same button, at the left edge, spoken in words. */
export function TimeCode({ time, end = null, onSeek, address }: TimeCodeProps) {
  const { say, language } = useText();
  const from = describeTime(time, language);
  const label =
    end === null
      ? say('timeCodeGo', from)
      : say('timeCodeRange', from, describeTime(end, language));
  const shown = (
    <>
      {formatTime(time)}
      {end !== null && <small>–{formatTime(end)}</small>}
    </>
  );
  if (onSeek) {
    return (
      <button type="button" class="time-code" aria-label={label} onClick={() => onSeek(time)}>
        {shown}
      </button>
    );
  }
  if (address) {
    return (
      <a class="time-code" aria-label={label} href={address} target="_blank" rel="noreferrer">
        {shown}
      </a>
    );
  }
  return <span class="time-code">{shown}</span>;
}

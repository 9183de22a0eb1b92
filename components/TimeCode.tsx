import { describeTime, formatTime } from '../lib/domain/time';
import { useText } from './text';

export interface TimeCodeProps {
  /** Seconds. */
  time: number;
  /** Moves the player; null where there is none. */
  onSeek: ((time: number) => void) | null;
  /** Where the moment opens when no player is at hand; null when nowhere. */
  address: string | null;
}

/** The handle of a moment: always the same button, at the left edge, spoken in words. */
export function TimeCode({ time, onSeek, address }: TimeCodeProps) {
  const { say, language } = useText();
  const label = say('timeCodeGo', describeTime(time, language));
  if (onSeek) {
    return (
      <button type="button" class="time-code" aria-label={label} onClick={() => onSeek(time)}>
        {formatTime(time)}
      </button>
    );
  }
  if (address) {
    return (
      <a class="time-code" aria-label={label} href={address} target="_blank" rel="noreferrer">
        {formatTime(time)}
      </a>
    );
  }
  return <span class="time-code">{formatTime(time)}</span>;
}

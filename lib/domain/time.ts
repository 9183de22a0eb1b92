/** `1:02:03` or `12:34`, for eyes. `seconds` is rounded down: the second that has begun. */
export function formatTime(seconds: number): string {
  const { hours, minutes, rest } = split(seconds);
  const tail = `${pad(hours > 0 ? 2 : 1, minutes)}:${pad(2, rest)}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}

/** The same moment for a screen reader in the reader's language: `1 hour, 2 minutes, 3 seconds`. */
export function describeTime(seconds: number, language: string): string {
  const { hours, minutes, rest } = split(seconds);
  const parts: string[] = [];
  if (hours > 0) parts.push(unit(hours, 'hour', language));
  if (minutes > 0) parts.push(unit(minutes, 'minute', language));
  if (rest > 0 || parts.length === 0) parts.push(unit(rest, 'second', language));
  return parts.join(', ');
}

/** Seconds in `90`, `90s`, `1m30s`, `1h2m3s`, `12:34` or `1:02:03`; null for anything else. */
export function parseTime(text: string): number | null {
  const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})$/.exec(text);
  const parts = clock ?? /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(text);
  if (!parts || text === '') return null;
  const [hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

function split(seconds: number) {
  const whole = Math.max(0, Math.floor(seconds));
  return {
    hours: Math.floor(whole / 3600),
    minutes: Math.floor((whole % 3600) / 60),
    rest: whole % 60,
  };
}

function pad(length: number, value: number): string {
  return String(value).padStart(length, '0');
}

function unit(value: number, name: string, language: string): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'long' }).format(
    value,
  );
}

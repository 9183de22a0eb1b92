/** What the browser says of the room that the extension has. */
export interface StorageUse {
  /** Bytes. */
  used: number;
  quota: number;
}

/** What one kind of things comes to. */
export interface PartUse {
  count: number;
  bytes: number;
}

/** From here on the student is told. */
const NEARLY_FULL = 0.9;

export function isNearlyFull({ used, quota }: StorageUse): boolean {
  return quota > 0 && used / quota >= NEARLY_FULL;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size as people say it: `3.4 MB`. */
export function formatBytes(bytes: number, language: string): string {
  const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length - 1);
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[step],
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}

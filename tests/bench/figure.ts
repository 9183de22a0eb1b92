/** One row of the table. */
export interface Figure {
  name: string;
  value: number;
  /** Such as `ms` or `bytes`; empty for counts. */
  unit: string;
  /** The most that is allowed; null for a figure that is only reported. */
  limit: number | null;
  /** Digits after the point; none when not given. */
  digits?: number;
  /** What stands behind the value, such as its quartiles; null when nothing does. */
  spread?: string | null;
}

/** Null where there is nothing to be met. A value that is no number was not measured, and meets nothing. */
export function isMet({ value, limit }: Figure): boolean | null {
  return limit === null ? null : Number.isFinite(value) && value <= limit;
}

/** Figures as a table for the terminal: figure, value, limit, met or not. */
export function formatTable(figures: readonly Figure[]): string {
  const rows = [
    ['figure', 'value', 'limit', 'met'],
    ...figures.map((figure) => [
      figure.name,
      [formatValue(figure, figure.value), figure.spread].filter(Boolean).join(' '),
      figure.limit === null ? '–' : formatValue(figure, figure.limit),
      MET[String(isMet(figure))] ?? '',
    ]),
  ];
  const widths =
    rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

const MET: Record<string, string> = { true: 'yes', false: 'NO', null: '–' };

function formatValue({ unit, digits = 0 }: Figure, value: number): string {
  const number = value.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return unit === '' ? number : `${number} ${unit}`;
}

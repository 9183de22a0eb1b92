/**
 * The value below which `share` of them lie (0 to 1), between neighbours in proportion; not a number for none, or where one
 * of them is none.
 */
export function quantile(values: readonly number[], share: number): number {
  if (values.some(Number.isNaN)) return Number.NaN;
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The quartiles and how many values there are, for the table: `[1.2–1.9], n 15`. */
export function formatSpread(values: readonly number[], digits: number): string {
  const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)];
  return `[${low.toFixed(digits)}–${high.toFixed(digits)}], n ${values.length}`;
}

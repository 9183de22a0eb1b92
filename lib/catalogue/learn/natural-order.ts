/** `Week 2` before `Week 10`, whatever language the browser speaks. */
export function compareNaturally(one: string, other: string): number {
  return new Intl.Collator('en', { numeric: true }).compare(one, other);
}

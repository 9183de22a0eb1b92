/** `correspond to sessions 1, 2, 4, and 10`, with ranges. */
const SESSIONS =
  /\bsessions\s+(\d{1,3}(?:\s*[-–—]\s*\d{1,3})?(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+)\d{1,3}(?:\s*[-–—]\s*\d{1,3})?){1,60})(?!\d|\.\d|\s*,\s*(?:and\s+)?\d|\s+and\s+\d)/i;

/**
 * The sessions that a gallery's own text gives for its videos, in their order. Null where it gives none, or not as many as the
 * gallery has videos: then nobody knows which is which.
 */
export function parseExplicitMap(text: string, count: number): string[] | null {
  const [, list] = SESSIONS.exec(text) ?? [];
  if (list === undefined) return null;
  const labels = list.split(/\s*,\s*(?:and\s+)?|\s+and\s+/).flatMap((part) => {
    const [from = 0, to = from] = part.split(/\s*[-–—]\s*/).map(Number);
    const length = Math.min(Math.max(to - from + 1, 0), 200);
    return Array.from({ length }, (_, index) => String(from + index));
  });
  return labels.length === count ? labels : null;
}

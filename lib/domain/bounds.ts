// What may be stored is exactly what a backup may hold: otherwise a student's own file could not be read back.

/** Characters of a note's or a draft's text. Far more than anyone writes, and what a text field can still show. */
export const MAXIMUM_TEXT = 2_000_000;

/** Characters of a lecture's title. */
export const MAXIMUM_TITLE = 1_000;

/** What is wrong with a value that is to be stored, as the end of a sentence; null when nothing is. */
export function findFault(value: {
  text?: string;
  time: number;
  end?: number | null;
}): string | null {
  const { text = '', time, end = null } = value;
  if (text.length > MAXIMUM_TEXT) return `the text is longer than ${MAXIMUM_TEXT} characters`;
  if (!isTime(time)) return 'the time is no second of a recording';
  if (end !== null && !isTime(end)) return 'the end is no second of a recording';
  return null;
}

/** A title can come from any page, so one that is too long is cut: it must never be why a student's text is refused. */
export function cutTitle<Value extends { title: string }>(value: Value): Value {
  return { ...value, title: value.title.slice(0, MAXIMUM_TITLE) };
}

function isTime(seconds: number): boolean {
  return Number.isFinite(seconds) && seconds >= 0;
}

import { MAXIMUM_TIME } from './bounds';
import type { Draft, NoteKind } from './note';

/** True for a draft that would be a note: it has text or a picture, or says by its kind or its range what it is. */
export function isWorthSaving(
  { text, kind, end }: Pick<Draft, 'text' | 'kind' | 'end'>,
  hasPicture: boolean,
): boolean {
  return text.trim() !== '' || kind !== 'note' || end !== null || hasPicture;
}

/** Of that kind; of none if it was of that kind. */
export function toggleKind(draft: Draft, kind: NoteKind): Draft {
  return { ...draft, kind: draft.kind === kind ? 'note' : kind };
}

/** Moved by so many seconds, within the lecture where its length is known. A range keeps its end, and never turns around. */
export function nudge(draft: Draft, seconds: number, duration: number | null): Draft {
  const last = Math.min(draft.end ?? MAXIMUM_TIME, Math.floor(duration ?? MAXIMUM_TIME));
  // A note may lie behind the end already, and is not moved for that.
  const most = Math.max(draft.time, last);
  return { ...draft, time: Math.min(Math.max(0, draft.time + seconds), most) };
}

/** A range that reaches to this second; on one moment again when it did already. */
export function toggleEnd(draft: Draft, position: number): Draft {
  const second = Math.min(Math.floor(position), MAXIMUM_TIME);
  if (second === draft.end || second === draft.time) return { ...draft, end: null };
  return second > draft.time
    ? { ...draft, end: second }
    : { ...draft, time: second, end: draft.end ?? draft.time };
}

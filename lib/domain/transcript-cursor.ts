import { type CueRange, findRange } from './paragraphs';

/** Where the student is in a transcript by the keyboard, and how far what they have picked reaches. */
export interface TranscriptCursor {
  cue: number;
  /** The other end of what is picked: the cue itself while it is no more than that. */
  anchor: number;
  /** Whether whole rows are picked, which a line or a paragraph is, or cues within one. */
  by: 'row' | 'cue';
}

/** A screen of rows. */
const PAGE = 10;

/** Where a key leads, Shift with it picking what is passed; null for a key that leads nowhere. */
export function moveCursor(
  cursor: TranscriptCursor,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  rows: readonly CueRange[],
): TranscriptCursor | null {
  const row = findRange(rows, cursor.cue);
  const toRow: Record<string, number> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + PAGE,
    PageUp: row - PAGE,
    Home: 0,
    End: rows.length - 1,
  };
  const toCue: Record<string, number> = {
    ArrowRight: cursor.cue + 1,
    ArrowLeft: cursor.cue - 1,
  };
  const wantedRow = toRow[key];
  const wantedCue = toCue[key];
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last || (wantedRow === undefined && wantedCue === undefined)) return null;
  const cue =
    wantedRow === undefined
      ? clamp(wantedCue ?? 0, first.first, last.last)
      : (rows[clamp(wantedRow, 0, rows.length - 1)]?.first ?? cursor.cue);
  return {
    cue,
    anchor: shiftKey ? cursor.anchor : cue,
    by: wantedRow === undefined ? 'cue' : 'row',
  };
}

/** The cues that are picked. */
export function pickedCues(cursor: TranscriptCursor, rows: readonly CueRange[]): CueRange {
  const first = Math.min(cursor.cue, cursor.anchor);
  const last = Math.max(cursor.cue, cursor.anchor);
  if (cursor.by === 'cue') return { first, last };
  return {
    first: rows[findRange(rows, first)]?.first ?? first,
    last: rows[findRange(rows, last)]?.last ?? last,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(least, value), most);
}

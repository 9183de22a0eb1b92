import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CueRange, findRange } from '../../lib/domain/paragraphs';
import { moveCursor, pickedCues, type TranscriptCursor } from '../../lib/domain/transcript-cursor';
import type { ShowRow } from './virtual-rows';

export interface Cursor {
  /** Null until the student has been in the list. */
  cursor: TranscriptCursor | null;
  /** What is picked by the keyboard; null where that is nothing. */
  picked: CueRange | null;
  /** Stands at a cue, without the focus. What is picked there stays. */
  stand: (cue: number) => void;
  /** Goes with the focus to a cue, or to the row that holds it. */
  go: (cue: number, by: TranscriptCursor['by']) => void;
  /** What a key does here, from a cue; false when it does nothing. */
  press: (event: KeyboardEvent, from: number) => boolean;
  /** Picks nothing more than the row. */
  unpick: () => void;
  /** True while the focus is moved by this, and not by the student. */
  isMoving: RefObject<boolean>;
}

/** One stop for the Tab key in a list of thousands, and the arrow keys within it. */
export function useCursor(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly CueRange[],
  show: ShowRow,
): Cursor {
  const [cursor, setCursor] = useState<TranscriptCursor | null>(null);
  const isWanted = useRef(false);
  const isMoving = useRef(false);

  // The row may be far away, and is drawn first.
  useLayoutEffect(() => {
    if (!isWanted.current || !cursor) return;
    const row = findRange(rows, cursor.cue);
    const handle = scroller.current?.querySelector<HTMLElement>(
      `[data-index="${row}"] .cue-handle`,
    );
    if (!handle) return;
    isWanted.current = false;
    isMoving.current = true;
    handle.focus({ preventScroll: true });
    isMoving.current = false;
    show(row, 'auto');
  });

  function go(next: TranscriptCursor) {
    isWanted.current = true;
    // A new object even where it stands already: the focus is wanted there.
    setCursor({ ...next });
  }

  return {
    cursor,
    picked:
      cursor && (cursor.anchor !== cursor.cue || cursor.by === 'cue')
        ? pickedCues(cursor, rows)
        : null,
    stand: (cue) =>
      setCursor((before) => (before?.cue === cue ? before : { cue, anchor: cue, by: 'row' })),
    go: (cue, by) => go({ cue, anchor: cue, by }),
    press(event, from) {
      const at: TranscriptCursor =
        cursor?.cue === from ? cursor : { cue: from, anchor: from, by: 'row' };
      const next = moveCursor(at, event, rows);
      if (next) go(next);
      return next !== null;
    },
    unpick: () => setCursor((before) => before && { ...before, anchor: before.cue, by: 'row' }),
    isMoving,
  };
}

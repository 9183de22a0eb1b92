import type { RefObject } from 'preact';
import type { CueIndex, CuePlace } from '../../lib/domain/cue-index';
import type { Note } from '../../lib/domain/note';
import type { CueRange } from '../../lib/domain/paragraphs';
import { formatTime } from '../../lib/domain/time';
import type { Cue } from '../../lib/domain/transcript';
import { isQuoteKey } from '../../lib/domain/transcript-keys';
import { TRANSCRIPT_ID } from '../focus';
import { useLatest } from '../latest';
import { useText } from '../text';
import { useRowContents } from './row-contents';
import { TranscriptRow } from './TranscriptRow';
import type { Cursor } from './use-cursor';
import type { Find } from './use-find';
import type { LaidOutRows } from './virtual-rows';

export interface TranscriptListProps {
  scroller: RefObject<HTMLDivElement | null>;
  cues: readonly Cue[];
  language: string;
  index: CueIndex;
  rows: readonly CueRange[];
  laidOut: LaidOutRows;
  find: Pick<Find, 'hits' | 'hit'>;
  notes: readonly Note[];
  /** Where the video is; null while nobody tells. */
  place: CuePlace | null;
  cursor: Cursor;
  /** The row that the Tab key stops at, and the cue from which the arrow keys go on. */
  tabStop: number;
  at: number;
  onSeek: (cue: number) => void;
  /** The student has come into the list, at this cue. */
  onEnter: (cue: number) => void;
  /** From the cue that has the focus; null where none has. */
  onQuote: (focused: number | null) => void;
  onOpenNote: (note: Note) => void;
}

/** The words themselves: a list of which only what is in view is drawn, each row at its height. */
export function TranscriptList(props: TranscriptListProps) {
  const { scroller, cues, language, rows, laidOut, find, place, cursor, tabStop, at } = props;
  const { say } = useText();
  const contentsOf = useRowContents(props.index, find.hits, props.notes);
  const { onSeek, onOpenNote } = useLatest({ onSeek: props.onSeek, onOpenNote: props.onOpenNote });

  // They are in order of their start.
  const longestTime = formatTime(cues.at(-1)?.start ?? 0);

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    // The video may have gone on since: the keys are for what has the focus.
    const focused = focusedCue(event.target);
    if (isQuoteKey(event)) props.onQuote(focused);
    else if (event.key === 'Escape' && cursor.picked) cursor.unpick();
    else if (event.ctrlKey || event.altKey || event.metaKey) return;
    else if (!cursor.press(event, focused ?? at)) return;
    event.preventDefault();
  }

  /** Who comes back to a row is at the cue where they were in it; else the row is meant. */
  function standingIn(row: CueRange): number {
    const { cue = row.first, by = 'row' } = cursor.cursor ?? {};
    return by === 'cue' && row.first <= cue && cue <= row.last ? cue : row.first;
  }

  function focusedCue(target: EventTarget | null): number | null {
    if (!(target instanceof HTMLElement) || !target.matches('.cue-handle')) return null;
    const row = rows[Number(target.closest('li')?.dataset.index)];
    return row ? standingIn(row) : null;
  }

  function onFocusIn({ target }: FocusEvent) {
    const focused = cursor.isMoving.current ? null : focusedCue(target);
    if (focused !== null) props.onEnter(focused);
  }

  function onClick(event: MouseEvent) {
    const cue = event.target instanceof Element && event.target.closest<HTMLElement>('[data-cue]');
    // Who selects words does not want to go there.
    if (cue && (document.getSelection()?.isCollapsed ?? true)) onSeek(Number(cue.dataset.cue));
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed and clicked is in it, and has its own buttons
    <div
      ref={scroller}
      id={TRANSCRIPT_ID}
      class="transcript-scroll"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onFocusIn={onFocusIn}
      onClick={onClick}
    >
      <ol
        class="cues"
        lang={language === 'und' ? undefined : language}
        aria-label={say('transcriptLabel')}
        aria-description={say('transcriptKeys')}
        style={{ height: `${laidOut.height}px`, '--time-signs': longestTime.length }}
      >
        {laidOut.items.map(({ key, index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const isHere = (cue: number | undefined) =>
            cue !== undefined && row.first <= cue && cue <= row.last;
          const isNow = isHere(place?.cue);
          return (
            <li
              key={`${key}`}
              ref={laidOut.measure}
              data-index={index}
              class={`cue-row${isNow ? ' cue-row-now' : ''}`}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
            >
              <TranscriptRow
                cues={cues}
                row={row}
                contents={contentsOf(row)}
                hit={find.hit?.parts.some(({ cue }) => isHere(cue)) ? find.hit : null}
                now={isNow ? (place?.cue ?? null) : null}
                isSaid={isNow && (place?.isSaid ?? false)}
                picked={overlaps(cursor.picked, row) ? cursor.picked : null}
                isTabStop={index === tabStop}
                at={standingIn(row)}
                onSeek={onSeek}
                onOpenNote={onOpenNote}
              />
            </li>
          );
        })}
      </ol>
      {/* Where the mouse is let go in the blank below, the browser would look for the nearest words at the start of the list. */}
      <div class="cues-end" />
    </div>
  );
}

function overlaps(range: CueRange | null, row: CueRange): boolean {
  return range !== null && range.first <= row.last && row.first <= range.last;
}

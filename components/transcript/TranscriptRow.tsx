import { StickyNote } from 'lucide-preact';
import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import type { Hit, HitPart } from '../../lib/domain/find-in-cues';
import type { Note } from '../../lib/domain/note';
import type { CueRange } from '../../lib/domain/paragraphs';
import { describeTime, formatTime } from '../../lib/domain/time';
import type { Cue } from '../../lib/domain/transcript';
import { memoised } from '../memoised';
import { useText } from '../text';
import type { RowContents } from './row-contents';

/** Characters of a note that stand at its place. */
const GLIMPSE = 80;

export interface TranscriptRowProps {
  cues: readonly Cue[];
  row: CueRange;
  contents: RowContents;
  /** The hit that is looked at, where it is in this row; else null. */
  hit: Hit | null;
  /** The cue where the video is, where it is in this row; else null. */
  now: number | null;
  /** False in a gap: that cue is over, and no other has begun. */
  isSaid: boolean;
  /** What is picked by the keyboard; null where that is not in this row. */
  picked: CueRange | null;
  /** The one row that the Tab key stops at. */
  isTabStop: boolean;
  /** The cue at which its handle stands: the first of the row, or the one that the arrow keys have come to. */
  at: number;
  onSeek: (cue: number) => void;
  onOpenNote: (note: Note) => void;
}

/** Drawn anew only when something of it has changed: the video moves on four times a second. */
export const TranscriptRow = memoised(TranscriptRowView);

/** A line or a paragraph: the handle of its second, what is said, and the notes of the student on it. */
function TranscriptRowView(props: TranscriptRowProps) {
  const { cues, row, contents, hit, now, isSaid, picked, isTabStop, at, onSeek, onOpenNote } =
    props;
  const { say, language } = useText();
  const id = useId();
  const start = cues[at]?.start ?? 0;
  const places = Array.from({ length: row.last - row.first + 1 }, (_, step) => row.first + step);
  return (
    <>
      <button
        type="button"
        class="time-code cue-handle"
        tabIndex={isTabStop ? 0 : -1}
        aria-label={say('timeCodeGo', describeTime(start, language))}
        aria-describedby={id}
        onClick={() => onSeek(at)}
      >
        {formatTime(start)}
      </button>
      <p id={id} class="cue-text" dir="auto">
        {places.map((cue) => (
          <Fragment key={cue}>
            <span
              data-cue={cue}
              class={listClasses({
                cue: true,
                'cue-said': cue === now && isSaid,
                'cue-picked': picked !== null && picked.first <= cue && cue <= picked.last,
              })}
              aria-current={cue === now && isSaid ? 'true' : undefined}
            >
              {markText(cues[cue]?.text ?? '', contents.marks, cue, hit)}
            </span>{' '}
          </Fragment>
        ))}
      </p>
      {contents.notes.map((note) => (
        <button
          key={note.id}
          type="button"
          class={`button button-quiet cue-note cue-note-${note.kind}`}
          onClick={() => onOpenNote(note)}
        >
          <StickyNote size={12} aria-hidden="true" />
          <span class="visually-hidden">{say('cueNote', formatTime(note.time))}</span>
          <span class="cue-note-text">{glimpse(note.text) || say('markText')}</span>
        </button>
      ))}
    </>
  );
}

function listClasses(classes: Record<string, boolean>): string {
  return Object.keys(classes)
    .filter((name) => classes[name])
    .join(' ');
}

/** The student's own words before those that they have quoted. */
function glimpse(text: string): string {
  const own = text.replace(/^>.*$/gm, '').trim() || text.replace(/^> ?/gm, '');
  const line = own.replace(/\s+/g, ' ').trim();
  return line.length > GLIMPSE ? `${line.slice(0, GLIMPSE)}…` : line;
}

/** A cue's text with what was found in it marked, the hit that is looked at more than the others. */
function markText(text: string, marks: readonly HitPart[], cue: number, hit: Hit | null) {
  const own = marks.filter((mark) => mark.cue === cue);
  if (own.length === 0) return text;
  let end = 0;
  const parts = own.flatMap((mark) => {
    const before = text.slice(end, mark.from);
    end = mark.to;
    const isLookedAt = hit?.parts.includes(mark) ?? false;
    return [
      before,
      <mark key={mark.from} class={isLookedAt ? 'hit hit-now' : 'hit'}>
        {text.slice(mark.from, mark.to)}
      </mark>,
    ];
  });
  return [...parts, text.slice(end)];
}

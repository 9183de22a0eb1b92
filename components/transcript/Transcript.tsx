import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ClipRange } from '../../lib/domain/clip-part';
import { createCueIndex } from '../../lib/domain/cue-index';
import type { Note } from '../../lib/domain/note';
import { findRange } from '../../lib/domain/paragraphs';
import { type Quote, quoteBetween, quoteCues } from '../../lib/domain/quote';
import type { TranscriptLayout } from '../../lib/domain/settings';
import type { Cue } from '../../lib/domain/transcript';
import { isLetter } from '../../lib/domain/transcript-keys';
import { useText } from '../text';
import { FindBar } from './FindBar';
import { useFollow } from './follow';
import { PartBar } from './PartBar';
import { isSomethingSelected, useSelectedWords } from './selection';
import { TranscriptActions } from './TranscriptActions';
import { TranscriptList } from './TranscriptList';
import { useCursor } from './use-cursor';
import { useFind } from './use-find';
import { useNow } from './use-now';
import { useRows } from './use-rows';
import { useVirtualRows } from './virtual-rows';

/** Up to here the whole list is drawn. */
const WHOLE = 500;

export interface TranscriptProps {
  /** In order of their start. */
  cues: readonly Cue[];
  /** BCP 47; `und` where nobody said. */
  language: string;
  layout: TranscriptLayout;
  clip: ClipRange;
  /** Seconds of the recording; null while no player tells. */
  time: ReadonlySignal<number | null>;
  notes: readonly Note[];
  /** Moves the player, or opens the lecture there; null where neither can be done. */
  onSeek: ((time: number) => void) | null;
  /** What is searched for; empty for nothing. */
  query: string;
  onQuery: (query: string) => void;
  onQuote: (quote: Quote) => void;
  onOpenNote: (note: Note) => void;
  /** Hears at which seconds stands what was searched for. */
  onHits: (times: readonly number[]) => void;
  /** What else can be done with the transcript, beside the box for finding. */
  children?: ComponentChildren;
}

/** What is said in a lecture, read along with the video, searched, and quoted. */
export function Transcript(props: TranscriptProps) {
  const { cues, layout, clip, time, notes, query, onSeek, onQuery, onQuote, onHits } = props;
  const { say, count } = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const index = useMemo(() => createCueIndex(cues), [cues]);
  const { rows, keyOf, guessHeight, part, isFolded, fold } = useRows(cues, index, layout, clip);
  const place = useNow(index, time);
  const now = place?.cue ?? null;
  const isNowShown = now !== null && (!isFolded || isWithin(part, now));
  const selected = useSelectedWords(scroller);
  const selectedQuote = useMemo(
    () => selected && quoteBetween(cues, selected.from, selected.to),
    [cues, selected],
  );

  const virtual = useVirtualRows(scroller);
  const follow = useFollow(scroller, isNowShown ? now : null, rows, virtual.show);
  const cursor = useCursor(scroller, rows, virtual.show);
  const { isFollowing } = follow;
  const at = (isFollowing ? now : (cursor.cursor?.cue ?? now)) ?? rows[0]?.first ?? 0;
  const tabStop = findRange(rows, at);
  const find = useFind(cues, query, at, onHits);
  const { hit } = find;
  const points = selected ? [selected.from.cue, selected.to.cue] : [];
  const held = cursor.cursor ? [cursor.cursor.cue] : [];
  const laidOut = virtual.layOut({
    count: rows.length,
    keyOf,
    guessHeight,
    kept: [tabStop, ...[...points, ...held].map((cue) => findRange(rows, cue))],
    isWhole: cues.length <= WHOLE,
  });

  useLayoutEffect(() => {
    if (!hit) return;
    follow.stop();
    if (isFolded && !isWithin(part, hit.cue)) fold(false);
    else virtual.show(findRange(rows, hit.cue), 'center');
  }, [hit, rows]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      // Pressed in the box, the keys are the browser's again.
      if (!isFind || !isLetter(event, 'F') || document.activeElement === box.current) return;
      event.preventDefault();
      box.current?.select();
      box.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  function seek(cue: number) {
    const found = cues[cue];
    cursor.stand(cue);
    if (!found || !onSeek) return;
    follow.resumeAfter(now);
    onSeek(found.start);
  }
  function quote(focused: number | null) {
    if (selectedQuote) return onQuote(selectedQuote);
    // Who has selected something else does not mean the row that the focus happens to be in.
    if (!cursor.picked && isSomethingSelected()) return;
    const picked = cursor.picked ?? rows[findRange(rows, focused ?? at)];
    const words = picked && quoteCues(cues, picked.first, picked.last);
    if (words) onQuote(words);
  }

  return (
    <section class="transcript" aria-label={say('tabTranscript')}>
      <div class="transcript-bar">
        <FindBar
          find={find}
          query={query}
          box={box}
          onQuery={onQuery}
          onLeave={() => {
            if (hit) cursor.go(hit.cue, 'cue');
            else if (rows.length > 0) cursor.go(at, 'row');
            onQuery('');
          }}
        />
        {props.children}
      </div>
      {part && <PartBar clip={clip} isFolded={isFolded} onFold={fold} />}
      {rows.length === 0 && <p class="empty">{say('transcriptMovedOff')}</p>}
      <TranscriptList
        {...props}
        {...{ scroller, rows, laidOut, index, find, place, tabStop, cursor, notes }}
        at={at}
        onSeek={seek}
        onEnter={(cue) => {
          follow.stop();
          cursor.stand(cue);
        }}
        onQuote={quote}
      />
      <TranscriptActions
        onQuote={selectedQuote || cursor.picked ? () => quote(null) : null}
        onBack={
          isFollowing || now === null
            ? null
            : () => {
                if (!isNowShown) fold(false);
                cursor.go(now, 'row');
                follow.resume();
              }
        }
      />
      <p class="visually-hidden" role="status">
        {cursor.picked && (
          <>
            {count('pickedOne', 'pickedOther', cursor.picked.last - cursor.picked.first + 1)}{' '}
            {cursor.cursor?.by === 'cue' && cues[cursor.cursor.cue]?.text}
          </>
        )}
      </p>
    </section>
  );
}

function isWithin(range: { first: number; last: number } | null, cue: number): boolean {
  return range === null || (range.first <= cue && cue <= range.last);
}

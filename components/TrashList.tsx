import { useState } from 'preact/hooks';
import type { Note } from '../lib/domain/note';
import { DAYS_KEPT, type RemovedNote } from '../lib/domain/removed-note';
import { formatTime } from '../lib/domain/time';
import { useDrawnRows } from './drawn-rows';
import { TRASH_ID, useFocusWish } from './focus';
import { Question } from './Question';
import { useText } from './text';

export interface TrashListProps {
  notes: readonly RemovedNote[];
  onRestore: (notes: readonly Note[]) => void;
  onErase: (notes: readonly Note[]) => void;
}

/** What was deleted in the last 30 days: to be brought back, or to be taken away for good. */
export function TrashList({ notes, onRestore, onErase }: TrashListProps) {
  const { say, count } = useText();
  const [asked, setAsked] = useState<readonly Note[] | null>(null);
  const wish = useFocusWish();
  const { drawn, drawMore, end } = useDrawnRows<HTMLLIElement>(notes.length);
  const all = notes.map(({ note }) => note);

  function act(work: () => void) {
    setAsked(null);
    wish(TRASH_ID);
    work();
  }

  return (
    <section>
      <h2>{say('trashTitle')}</h2>
      <p class="quiet">{say('trashAbout', String(DAYS_KEPT))}</p>
      {asked && (
        <Question
          action={say('eraseNotes')}
          onConfirm={() => act(() => onErase(asked))}
          onCancel={() => act(() => undefined)}
        >
          {count('eraseQuestionOne', 'eraseQuestionOther', asked.length)}
        </Question>
      )}
      {notes.length === 0 ? (
        <p id={TRASH_ID} class="empty" tabIndex={-1}>
          {say('trashEmpty')}
        </p>
      ) : (
        <>
          <div class="row">
            <button type="button" class="button" onClick={() => act(() => onRestore(all))}>
              {say('restoreAll')}
            </button>
            <button type="button" class="button" onClick={() => setAsked(all)}>
              {say('eraseAll')}
            </button>
          </div>
          <ul id={TRASH_ID} class="trash" tabIndex={-1} aria-label={say('trashTitle')}>
            {notes.slice(0, drawn).map((one) => (
              <TrashEntry
                key={one.note.id}
                {...one}
                onRestore={() => act(() => onRestore([one.note]))}
                onErase={() => setAsked([one.note])}
              />
            ))}
            {drawn < notes.length && (
              <li ref={end} class="more">
                <button type="button" class="button" onClick={drawMore}>
                  {say('showMoreNotes', String(drawn), String(notes.length))}
                </button>
              </li>
            )}
          </ul>
        </>
      )}
    </section>
  );
}

function TrashEntry(props: RemovedNote & { onRestore: () => void; onErase: () => void }) {
  const { note, title, daysLeft, onRestore, onErase } = props;
  const { say, count } = useText();
  const at = formatTime(note.time);
  return (
    <li class="entry">
      <p class="note-text" dir="auto">
        {note.text === '' ? say('markText') : note.text}
      </p>
      <p class="quiet">
        {say('unfinishedAt', title, at)} · {count('daysLeftOne', 'daysLeftOther', daysLeft)}
      </p>
      <div class="row">
        <button
          type="button"
          class="button"
          aria-label={say('restoreNoteAt', at)}
          onClick={onRestore}
        >
          {say('restoreNote')}
        </button>
        <button type="button" class="button" aria-label={say('eraseNoteAt', at)} onClick={onErase}>
          {say('eraseNotes')}
        </button>
      </div>
    </li>
  );
}

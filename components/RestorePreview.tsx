import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../lib/domain/note';
import { isNoChange, type RestorePlan } from '../lib/domain/restore-plan';
import type { RestorePoint } from '../lib/domain/restore-point';
import { formatTime } from '../lib/domain/time';
import { RESTORE_ID, useFocusWish } from './focus';
import { Question } from './Question';
import { formatMoment } from './RestorePointList';
import { useText } from './text';

/** Notes of each kind that are shown. */
const SHOWN = 5;

export interface RestorePreviewProps {
  point: RestorePoint;
  plan: RestorePlan;
  /** The name of a note's lecture. */
  titleOf: (note: Note) => string;
  onRestore: () => void;
  onCancel: () => void;
}

/** What going back would do, before anything is changed; and the question whether to. */
export function RestorePreview({ point, plan, titleOf, onRestore, onCancel }: RestorePreviewProps) {
  const { say, count, language } = useText();
  const [isAsked, setAsked] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const wish = useFocusWish();
  useEffect(() => title.current?.focus(), [point]);
  const date = formatMoment(point, language);

  function leave(work: () => void) {
    wish(RESTORE_ID);
    work();
  }

  const parts = (['previewAdded', 'previewChanged', 'previewRemoved'] as const).map((key, at) => {
    const notes = [plan.added, plan.changed, plan.removed][at] ?? [];
    return { notes, name: say(key, count('noteCountOne', 'noteCountOther', notes.length)) };
  });
  return (
    <section class="restore-preview">
      <h2 ref={title} tabIndex={-1}>
        {say('previewTitle', date)}
      </h2>
      {isNoChange(plan) && <p>{say('previewNothing')}</p>}
      {parts.map(
        ({ notes, name }) =>
          notes.length > 0 && (
            <section key={name}>
              <h3>{name}</h3>
              <ul aria-label={name}>
                {notes.slice(0, SHOWN).map((note) => (
                  <li key={note.id} class="entry">
                    <p class="note-text restore-text" dir="auto">
                      {note.text === '' ? say('markText') : note.text}
                    </p>
                    <p class="quiet">{say('unfinishedAt', titleOf(note), formatTime(note.time))}</p>
                  </li>
                ))}
              </ul>
              {notes.length > SHOWN && (
                <p class="quiet">{say('previewMore', String(notes.length - SHOWN))}</p>
              )}
            </section>
          ),
      )}
      <p class="quiet">{say('previewOthers')}</p>
      {isAsked ? (
        <Question
          action={say('goBack')}
          onConfirm={() => leave(onRestore)}
          onCancel={() => leave(onCancel)}
        >
          {say('goBackQuestion', date)}
        </Question>
      ) : (
        <div class="row">
          <button type="button" class="button button-main" onClick={() => setAsked(true)}>
            {say('goBack')}
          </button>
          <button type="button" class="button" onClick={() => leave(onCancel)}>
            {say('cancel')}
          </button>
        </div>
      )}
    </section>
  );
}

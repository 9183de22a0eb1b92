import type { Draft } from '../lib/domain/note';
import { formatTime } from '../lib/domain/time';
import { useText } from './text';

/** Notes begun and not saved: they wait in the composer of their lecture. */
export function UnfinishedNotes({ drafts }: { drafts: readonly Draft[] }) {
  const { say } = useText();
  if (drafts.length === 0) return null;
  return (
    <section class="library-course">
      <h2>{say('unfinishedTitle')}</h2>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id} class="entry">
            <p class="note-text" dir="auto">
              {draft.text}
            </p>
            <p class="quiet">{say('unfinishedAt', draft.title, formatTime(draft.time))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

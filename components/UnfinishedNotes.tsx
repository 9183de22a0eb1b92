import type { Draft } from '../lib/domain/note';
import { formatTime } from '../lib/domain/time';
import { CopyButton } from './CopyButton';
import { draftElementId, type Removal, useRemovalFocus } from './focus';
import { RemovedNotice } from './RemovedNotice';
import { useText } from './text';

export interface UnfinishedNotesProps extends Removal<Draft> {
  drafts: readonly Draft[];
  /** Where a draft's lecture opens at its second; null when it has no open door. */
  addressOf: (draft: Draft) => string | null;
}

/** Notes begun and not saved: they wait in the composer of their lecture, or go from here. */
export function UnfinishedNotes(props: UnfinishedNotesProps) {
  const { drafts, addressOf } = props;
  const { say } = useText();
  const { onRemove, ...removal } = useRemovalFocus(props, draftElementId);
  if (drafts.length === 0 && !removal.removed) return null;
  return (
    <section class="library-course">
      <h2>{say('unfinishedTitle')}</h2>
      <RemovedNotice {...removal} what="draft" />
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id} id={draftElementId(draft.id)} class="entry" tabIndex={-1}>
            <p class="note-text" dir="auto">
              {draft.text}
            </p>
            <UnfinishedPlace draft={draft} address={addressOf(draft)} />
            <div class="row">
              <CopyButton text={draft.text} />
              <button type="button" class="button" onClick={() => onRemove(draft)}>
                {say('discard')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function UnfinishedPlace({ draft, address }: { draft: Draft; address: string | null }) {
  const { say } = useText();
  const place = say('unfinishedAt', draft.title, formatTime(draft.time));
  return (
    <p class="quiet">
      {address ? (
        <a href={address} target="_blank" rel="noreferrer">
          {place}
        </a>
      ) : (
        place
      )}
    </p>
  );
}

import type { Note } from '../lib/domain/note';
import { formatTime } from '../lib/domain/time';
import { NoteItem, type NoteItemProps } from './NoteItem';
import { Notice } from './Notice';
import { useText } from './text';

export interface NoteListProps extends Pick<NoteItemProps, 'onSeek' | 'onEdit' | 'onRemove'> {
  notes: readonly Note[];
  /** Where a second opens; null when nowhere. */
  addressAt: (time: number) => string | null;
  /** The note removed last; null when there is none to bring back. */
  removed: Note | null;
  onUndo: () => void;
  onDismiss: () => void;
  /** The key that really starts a note; null when none is assigned. */
  noteKey: string | null;
}

/** A lecture's notes in order of time; when there are none, the one thing to know. */
export function NoteList(props: NoteListProps) {
  const { notes, addressAt, removed, onUndo, onDismiss, noteKey, ...item } = props;
  const { say } = useText();
  return (
    <>
      {notes.length === 0 ? (
        <p class="empty">{noteKey ? say('noNotesWithKey', noteKey) : say('noNotes')}</p>
      ) : (
        <ul class="notes" aria-label={say('tabNotes')}>
          {notes.map((note) => (
            <NoteItem key={note.id} note={note} address={addressAt(note.time)} {...item} />
          ))}
        </ul>
      )}
      {removed && (
        <Notice
          kind="status"
          actions={
            <>
              <button type="button" class="button button-main" onClick={onUndo}>
                {say('undo')}
              </button>
              <button type="button" class="button" onClick={onDismiss}>
                {say('dismiss')}
              </button>
            </>
          }
        >
          {say('noteRemoved', formatTime(removed.time))}
        </Notice>
      )}
    </>
  );
}

import type { Note } from '../lib/domain/note';
import { NoteItem, type NoteItemProps } from './NoteItem';
import { RemovedNotice, type RemovedNoticeProps } from './RemovedNotice';
import { useText } from './text';

export interface NoteListProps
  extends Pick<NoteItemProps, 'onSeek' | 'onEdit' | 'onRemove'>,
    RemovedNoticeProps {
  notes: readonly Note[];
  /** Where a second opens; null when nowhere. */
  addressAt: (time: number) => string | null;
  /** The key that really starts a note; null when none is assigned. */
  noteKey: string | null;
}

/** A lecture's notes in order of time; when there are none, the one thing to know. */
export function NoteList(props: NoteListProps) {
  const { notes, addressAt, noteKey, removed, onUndo, onDismiss, ...item } = props;
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
      <RemovedNotice removed={removed} onUndo={onUndo} onDismiss={onDismiss} />
    </>
  );
}

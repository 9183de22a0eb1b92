import { Pencil, Trash2 } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../lib/domain/note';
import { formatTime } from '../lib/domain/time';
import { IconButton } from './IconButton';
import { NoteEditor } from './NoteEditor';
import { TimeCode } from './TimeCode';
import { useText } from './text';

export interface NoteItemProps {
  note: Note;
  onSeek: ((time: number) => void) | null;
  /** Where the note's second opens; null when nowhere. */
  address: string | null;
  /** Rejects when the store refuses. */
  onEdit: (note: Note, change: { text: string; time: number }) => Promise<void>;
  onRemove: (note: Note) => void;
}

/** One note: its second, its text, and its actions, which show on hover and on focus. */
export function NoteItem({ note, onSeek, address, onEdit, onRemove }: NoteItemProps) {
  const { say } = useText();
  const [isEditing, setEditing] = useState(false);
  const at = formatTime(note.time);
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // Whoever edits by keyboard goes on from where they began.
    if (wasEditing.current && !isEditing) editButton.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  if (isEditing) {
    return (
      <li class="note note-editing">
        <NoteEditor
          note={note}
          onSave={(change) => onEdit(note, change)}
          onClose={() => setEditing(false)}
        />
      </li>
    );
  }
  return (
    <li class="note">
      <TimeCode time={note.time} onSeek={onSeek} address={address} />
      <div class="note-body">
        {note.text === '' ? (
          <p class="note-mark">{say('markText')}</p>
        ) : (
          <p class="note-text" dir="auto">
            {note.text}
          </p>
        )}
        {note.kind !== 'note' && (
          <p class={`note-kind note-kind-${note.kind}`}>
            {note.kind === 'question' ? say('kindQuestion') : say('kindUnclear')}
          </p>
        )}
      </div>
      <div class="note-actions">
        <IconButton
          icon={Pencil}
          label={say('editNote', at)}
          buttonRef={editButton}
          onClick={() => setEditing(true)}
        />
        <IconButton icon={Trash2} label={say('removeNote', at)} onClick={() => onRemove(note)} />
      </div>
    </li>
  );
}

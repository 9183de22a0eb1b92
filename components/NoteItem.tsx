import { Pencil, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Note } from '../lib/domain/note';
import type { NoteVersion, Sitting } from '../lib/domain/note-version';
import { formatTime } from '../lib/domain/time';
import { noteElementId, useFocusWish } from './focus';
import { IconButton } from './IconButton';
import { memoised } from './memoised';
// Not loaded when it is wanted: the next key of a quick student must not go elsewhere.
import { type NoteEdit, NoteEditor } from './NoteEditor';
import { NoteText } from './NoteText';
import { PictureSlot } from './PictureSlot';
import { TimeCode } from './TimeCode';
import { useText } from './text';

export interface NoteItemProps {
  note: Note;
  onSeek: ((time: number) => void) | null;
  /** Where the note's second opens; null when nowhere. */
  address: string | null;
  /** What was being said at a note without text; null where that is not known. */
  said: string | null;
  /** True when it was kept as a note beside this one. Rejects when the store refuses. */
  onEdit: (note: Note, change: NoteEdit, sitting: Sitting | null) => Promise<boolean>;
  readVersions: (note: Note) => Promise<NoteVersion[]>;
  onRemove: (note: Note) => void;
}

/** Drawn anew only when it has changed: a list may show hundreds. */
export const NoteItem = memoised(NoteItemView);

/** One note: its second, its text, and its actions, which show on hover and on focus. */
function NoteItemView(props: NoteItemProps) {
  const { note, onSeek, address, said, onEdit, readVersions, onRemove } = props;
  const { say } = useText();
  const [isEditing, setEditing] = useState(false);
  const at = formatTime(note.time);
  const wish = useFocusWish();
  const id = noteElementId(note.id);
  const editId = `${id}-edit`;

  function close(isSaved: boolean) {
    setEditing(false);
    // The store took its time, and the student may write elsewhere by now.
    const { activeElement, body } = document;
    const isHere = document.getElementById(id)?.contains(activeElement) ?? false;
    if (!isHere && activeElement !== body) return;
    // A changed note is read as it stands now; whoever changed nothing goes on from where they began.
    wish(isSaved ? id : editId);
  }

  if (isEditing) {
    return (
      <li id={id} class="note note-editing" tabIndex={-1}>
        <NoteEditor
          note={note}
          onSave={(change, sitting) => onEdit(note, change, sitting)}
          readVersions={() => readVersions(note)}
          onClose={close}
        />
      </li>
    );
  }
  return (
    <li id={id} class="note" tabIndex={-1}>
      <TimeCode time={note.time} end={note.end} onSeek={onSeek} address={address} />
      <div class="note-body">
        {note.text === '' ? (
          <>
            <p class="note-mark">{say('markText')}</p>
            {said !== null && (
              <p class="note-said">
                <span class="note-said-label">{say('beingSaid')}</span> <q>{said}</q>
              </p>
            )}
          </>
        ) : (
          <NoteText text={note.text} onSeek={onSeek} />
        )}
        {note.kind !== 'note' && (
          <p class={`note-kind note-kind-${note.kind}`}>
            {note.kind === 'question' ? say('kindQuestion') : say('kindUnclear')}
          </p>
        )}
        <PictureSlot note={note.id} />
      </div>
      <div class="note-actions">
        <IconButton
          icon={Pencil}
          label={say('editNote', at)}
          id={editId}
          onClick={() => setEditing(true)}
        />
        <IconButton icon={Trash2} label={say('removeNote', at)} onClick={() => onRemove(note)} />
      </div>
    </li>
  );
}

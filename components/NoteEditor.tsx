import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../lib/domain/note';
import { formatTime, parseTime } from '../lib/domain/time';
import { useText } from './text';

export interface NoteEditorProps {
  note: Note;
  /** Rejects when the store refuses; the text then stays here. */
  onSave: (change: { text: string; time: number }) => Promise<void>;
  onCancel: () => void;
}

/** Changes a note's text and second in its place. Control or Command with Enter saves, Escape leaves it as it was. */
export function NoteEditor({ note, onSave, onCancel }: NoteEditorProps) {
  const { say } = useText();
  const [text, setText] = useState(note.text);
  const [clock, setClock] = useState(formatTime(note.time));
  const [problem, setProblem] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(note.text.length, note.text.length);
  }, []);

  function save() {
    const time = parseTime(clock.trim());
    if (time === null) return setProblem(say('badTime'));
    onSave({ text: text.trim(), time }).catch((error: Error) =>
      setProblem(say('saveFailed', error.message)),
    );
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onCancel();
    }
  }

  return (
    <form
      class="note-editor"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        ref={area}
        rows={3}
        dir="auto"
        aria-label={say('noteText')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {problem && <p role="alert">{problem}</p>}
      <div class="row">
        <input
          class="time-input"
          aria-label={say('noteTime')}
          value={clock}
          onInput={(event) => setClock(event.currentTarget.value)}
        />
        <span class="grow" />
        <button type="button" class="button" onClick={onCancel}>
          {say('cancel')}
        </button>
        <button type="submit" class="button button-main">
          {say('save')}
        </button>
      </div>
    </form>
  );
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../lib/domain/note';
import { formatTime, parseTime } from '../lib/domain/time';
import { useText } from './text';

/** What is changed of a note; its second only when the student has changed it. */
export interface NoteEdit {
  text: string;
  time?: number;
}

export interface NoteEditorProps {
  /** As it stands now: another window may change it meanwhile. */
  note: Note;
  /**
   * Called with every keystroke too, so that nothing is lost with the view. `known` are the texts that the student has seen
   * here. Rejects when the store refuses.
   */
  onSave: (change: NoteEdit, known: ReadonlySet<string>) => Promise<void>;
  /** `isSaved`: false when everything was taken back. */
  onClose: (isSaved: boolean) => void;
}

/** Changes a note's text and second in its place. Control or Command with Enter ends it, Escape takes everything back. */
export function NoteEditor({ note, onSave, onClose }: NoteEditorProps) {
  const { say } = useText();
  const [text, setText] = useState(note.text);
  const [clock, setClock] = useState(formatTime(note.time));
  const [problem, setProblem] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);

  // With the draw itself: the next key of a quick student must not go elsewhere.
  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(note.text.length, note.text.length);
  }, []);

  // What the note was when the editing began; `note` itself changes with every keystroke.
  const before = useRef({ text: note.text, time: note.time });
  const known = useRef(new Set([note.text]));

  // Another window has changed it. Whoever has not written anything here yet goes on from there; what was written here stays,
  // and the store keeps both.
  useLayoutEffect(() => {
    if (known.current.has(note.text) || text !== before.current.text) return;
    known.current.add(note.text);
    before.current = { text: note.text, time: note.time };
    setText(note.text);
    setClock(formatTime(note.time));
  }, [note.text]);

  function keep(change: NoteEdit): Promise<boolean> {
    const seen = new Set(known.current);
    known.current.add(change.text);
    return onSave(change, seen).then(
      () => {
        setProblem(null);
        return true;
      },
      (error: Error) => {
        setProblem(say('saveFailed', error.message));
        return false;
      },
    );
  }

  async function save() {
    const time = parseTime(clock.trim());
    if (time === null) return setProblem(say('badTime'));
    const isMoved = clock.trim() !== formatTime(before.current.time);
    if (await keep({ text: text.trim(), ...(isMoved && { time }) })) onClose(true);
  }

  async function cancel() {
    // Nothing was changed, so nothing has to be taken back: this needs no store.
    if (text === before.current.text || (await keep(before.current))) onClose(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      void cancel();
    }
  }

  return (
    <form
      class="note-editor"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <textarea
        ref={area}
        rows={3}
        dir="auto"
        aria-label={say('noteText')}
        value={text}
        onInput={(event) => {
          const { value } = event.currentTarget;
          setText(value);
          void keep({ text: value });
        }}
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
        <button type="button" class="button" onClick={() => void cancel()}>
          {say('cancel')}
        </button>
        <button type="submit" class="button button-main">
          {say('save')}
        </button>
      </div>
    </form>
  );
}

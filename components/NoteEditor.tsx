import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../lib/domain/note';
import type { NoteVersion, Sitting } from '../lib/domain/note-version';
import { formatTime, parseTime } from '../lib/domain/time';
import { NUDGES } from '../lib/domain/writing-keys';
import { KindButtons } from './KindButtons';
import { NoteHistory } from './NoteHistory';
import { NoteTextArea } from './NoteTextArea';
import { PictureButton } from './PictureButton';
import { PictureSlot } from './PictureSlot';
import { usePictures } from './pictures';
import { usePlayer } from './player';
import { RangeButton } from './RangeButton';
import { useText } from './text';
import { useWritingKeys } from './writing-keys';

/** What is changed of a note; more than its text only when the student has changed that. */
export interface NoteEdit extends Partial<Pick<Note, 'time' | 'end' | 'kind'>> {
  text: string;
}

export interface NoteEditorProps {
  /** As it stands now: another window may change it meanwhile. */
  note: Note;
  /**
   * Called with every keystroke too, so that nothing is lost with the view. Null for a change that is none of this sitting: what
   * stands now is to be kept as a version. True when this text is kept as a note beside one that was changed elsewhere. Rejects
   * when the store refuses.
   */
  onSave: (change: NoteEdit, sitting: Sitting | null) => Promise<boolean>;
  readVersions: () => Promise<NoteVersion[]>;
  /** `isSaved`: false when everything was taken back. */
  onClose: (isSaved: boolean) => void;
}

/** Changes a note's text and second in its place. Control or Command with Enter ends it, Escape takes everything back. */
export function NoteEditor({ note, onSave, readVersions, onClose }: NoteEditorProps) {
  const { say } = useText();
  const [text, setText] = useState(note.text);
  const [clock, setClock] = useState(formatTime(note.time));
  const [endClock, setEndClock] = useState(formatEnd(note.end));
  const [kind, setKind] = useState(note.kind);
  const player = usePlayer();
  const pictures = usePictures();
  const [problem, setProblem] = useState<string | null>(null);
  const [hasRestored, setRestored] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);

  // With the draw itself: the next key of a quick student must not go elsewhere.
  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(note.text.length, note.text.length);
  }, []);

  // What the note was when the editing began; `note` itself changes with every keystroke.
  const before = useRef(note);
  const known = useRef(new Set([note.text]));
  const [beside] = useState(() => crypto.randomUUID());
  const [isBeside, setBeside] = useState(false);

  // Another window has changed it. Whoever has not written anything here yet goes on from there; what was written here stays,
  // and the store keeps both.
  useLayoutEffect(() => {
    if (isBeside || known.current.has(note.text) || text !== before.current.text) return;
    known.current.add(note.text);
    before.current = note;
    setText(note.text);
    setClock(formatTime(note.time));
    setEndClock(formatEnd(note.end));
    setKind(note.kind);
  }, [note.text]);

  function keep(change: NoteEdit, how: 'apart' | 'taken-back' | null = null): Promise<boolean> {
    const sitting = {
      known: new Set(known.current),
      since: before.current.revision,
      beside,
      ...(how === 'taken-back' && { isTakenBack: true }),
    };
    known.current.add(change.text);
    // What is kept beside is no change of the note, whose versions these are.
    return onSave(change, how === 'apart' && !isBeside ? null : sitting).then(
      (isKeptBeside) => {
        setProblem(null);
        setBeside(isKeptBeside);
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
    const end = endClock.trim() === '' ? null : parseTime(endClock.trim());
    if (endClock.trim() !== '' && (end === null || end < time)) return setProblem(say('badEnd'));
    const { current: first } = before;
    const isMoved = clock.trim() !== formatTime(first.time);
    const isStretched = endClock.trim() !== formatEnd(first.end);
    // A quote begins within a second, and the clock shows whole ones.
    const isTurned = isStretched && end !== null && end < first.time;
    const change = {
      text: text.trim(),
      ...((isMoved || isTurned) && { time }),
      ...(isStretched && { end }),
      ...(kind !== first.kind && { kind }),
    };
    if (await keep(change)) onClose(true);
  }

  async function cancel() {
    // Nothing was changed, so nothing has to be taken back: this needs no store.
    const { text: first, time, end, kind } = before.current;
    const isChanged = text !== first || hasRestored || isBeside;
    const change = { text: first, time, ...(hasRestored && { end, kind }) };
    if (!isChanged || (await keep(change, 'taken-back'))) onClose(false);
  }

  /** What stands now, written a moment ago or not, becomes a version in its turn. */
  async function restore(version: NoteVersion) {
    const { time, end, kind } = version;
    setText(version.text);
    setClock(formatTime(time));
    setEndClock(formatEnd(end));
    setKind(kind);
    setRestored(true);
    await keep({ text: version.text, time, end, kind }, 'apart');
    area.current?.focus();
  }

  function toggleKind(to: Note['kind']) {
    setKind(kind === to ? 'note' : to);
  }
  function toggleEnd() {
    const now = formatEnd(player?.time() ?? null);
    setEndClock(now === endClock || now === clock ? '' : now);
  }
  function move(action: keyof typeof NUDGES) {
    const time = parseTime(clock.trim());
    if (time !== null) setClock(formatTime(Math.max(0, time + NUDGES[action])));
  }
  async function takePicture() {
    const { id, lecture } = note;
    setProblem((await pictures?.take?.(() => ({ id, lecture, draft: null }))) ?? null);
  }
  const keys = useWritingKeys({
    save: () => void save(),
    leave: () => void cancel(),
    question: () => toggleKind('question'),
    unclear: () => toggleKind('unclear'),
    end: toggleEnd,
    picture: () => void takePicture(),
    earlier: () => move('earlier'),
    later: () => move('later'),
    'much-earlier': () => move('much-earlier'),
    'much-later': () => move('much-later'),
  });

  return (
    <>
      <form
        class="note-editor"
        onKeyDown={keys.onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <NoteTextArea
          area={area}
          rows={3}
          label={say('noteText')}
          value={text}
          onWrite={(written) => {
            setText(written);
            void keep({ text: written });
          }}
        />
        {problem && <p role="alert">{problem}</p>}
        {isBeside && <p role="status">{say('keptBeside')}</p>}
        {keys.answer !== '' && <p role="status">{keys.answer}</p>}
        <div class="row note-times">
          <input
            class="time-input"
            aria-label={say('noteTime')}
            value={clock}
            onInput={(event) => setClock(event.currentTarget.value)}
          />
          <span aria-hidden="true">–</span>
          <input
            class="time-input"
            aria-label={say('noteEnd')}
            value={endClock}
            onInput={(event) => setEndClock(event.currentTarget.value)}
          />
          {player && <RangeButton hasEnd={endClock !== ''} onToggle={toggleEnd} />}
          <span class="grow" />
          {pictures?.take && <PictureButton onTake={() => void takePicture()} />}
          <KindButtons kind={kind} onToggle={toggleKind} />
        </div>
        <PictureSlot note={note.id} />
        <div class="row">
          <span class="grow" />
          <button type="button" class="button" onClick={() => void cancel()}>
            {say('cancel')}
          </button>
          <button type="submit" class="button button-main">
            {say('save')}
          </button>
        </div>
        <NoteHistory revision={note.revision} read={readVersions} onRestore={restore} />
      </form>
      {keys.sheet}
    </>
  );
}

/** Empty for a note on one moment. */
function formatEnd(end: number | null): string {
  return end === null ? '' : formatTime(end);
}

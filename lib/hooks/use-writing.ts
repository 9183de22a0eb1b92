import { useEffect, useRef, useState } from 'preact/hooks';
import { type Draft, hasText } from '../domain/note';
import type { PictureOwner, Pictures } from '../domain/picture';
import { describeProblem } from './describe-error';
import { useComposer } from './use-composer';
import type { Panel } from './use-panel';
import { useWritingPause } from './use-writing-pause';

/** What is used of the panel here. */
export interface WritingPanel
  extends Pick<Panel, 'lecture' | 'noteTime' | 'seek' | 'settings' | 'writing'> {
  page: Parameters<typeof useWritingPause>[0];
}

/**
 * Writes a note on the panel's lecture: what the composer shows and does, the same in the side panel and in the popup. Apart from
 * the panel's own state, so that a keystroke draws nothing but the box. `onDone` hears that the student has saved or turned away.
 */
export function useWriting(panel: WritingPanel, pictures: Pictures | null, onDone: () => void) {
  const { lecture, noteTime, seek, page, settings } = panel;
  const pauses = useWritingPause(page, settings.writingPause);
  // A note is saved to make room for the next one, and the student has not done.
  const goesOn = useRef(false);
  const composer = useComposer({
    ...panel.writing,
    hasPicture: pictures?.has,
    onSaved() {
      // A popup that has done goes, and what still takes a picture for the note would go with it.
      if (!goesOn.current) taking.current ? void taking.current.finally(finish) : finish();
      goesOn.current = false;
    },
  });
  const { draft, discarded, status } = composer;
  const isAsked = useRef(false);
  const [asked, setAsked] = useState(0);

  function finish() {
    // Whoever turns away at once is not to find the video stopped after that.
    isAsked.current = false;
    pauses.end();
    onDone();
  }

  const taking = useRef<Promise<string | null> | null>(null);
  /** The note that was saved while its picture was being taken: by then something else can be in the box. */
  const awaiting = useRef<PictureOwner | null>(null);
  function save() {
    goesOn.current = false;
    if (!composer.save()) finish();
  }
  function takePicture(): Promise<string | null> {
    awaiting.current = null;
    const own = () => awaiting.current ?? composer.own();
    const taken = pictures?.take?.(own) ?? Promise.resolve(null);
    taking.current = taken;
    return taken.finally(() => {
      if (taking.current === taken) taking.current = null;
    });
  }

  // Who asks for a note before the lecture is known has it begun then.
  useEffect(() => {
    if (!isAsked.current || !lecture) return;
    isAsked.current = false;
    pauses.write(draft?.text ?? '');
  }, [asked, lecture]);

  // A popup goes with the first click beside it.
  useEffect(() => {
    addEventListener('pagehide', pauses.end);
    return () => removeEventListener('pagehide', pauses.end);
  }, [pauses]);

  const isBegun = draft !== null || discarded !== null || status !== 'idle';
  const isElsewhere = draft !== null && draft.lecture !== lecture?.id;
  const props = {
    draft,
    status,
    savedTime: composer.savedTime,
    problem: composer.problem && describeProblem(composer.problem),
    discarded,
    time: noteTime,
    elsewhere: isElsewhere ? draft.title : null,
    // There is no lecture that a new note could belong to.
    isClosed: lecture === null && draft === null,
    onMove: composer.moveCaret,
    onWrite(text: string, caret: number) {
      composer.write(text, caret);
      if (text !== '') pauses.write(text);
    },
    onChange(edit: (draft: Draft) => Draft) {
      composer.change(edit);
      pauses.write(draft?.text ?? '');
    },
    onSave() {
      // A picture that is being taken belongs to what is saved, and without words there is nothing to save before it.
      if (taking.current && draft && hasText(draft)) {
        awaiting.current = { id: draft.id, lecture: draft.lecture, draft: null };
        save();
      } else if (taking.current) void taking.current.then(save);
      else save();
    },
    /** Null where no picture can be taken. */
    onPicture: pictures?.take ? takePicture : null,
    onMark: composer.mark,
    onDiscard() {
      composer.discard();
      pauses.end();
    },
    onUndoDiscard: composer.undoDiscard,
    onLeave: finish,
    onSeek: isElsewhere ? null : seek,
  };
  return {
    /** Begins a note before anything is written, as soon as there is a lecture. */
    ask() {
      isAsked.current = true;
      setAsked((before) => before + 1);
    },
    /** Writes for the student on this lecture, in what they are writing or in a new note. */
    edit(edit: (draft: Draft) => Draft) {
      // What is being written on another lecture is no place for it, and becomes a note of its own.
      if (isElsewhere) goesOn.current = composer.save();
      composer.change((one) => {
        const edited = edit(one);
        pauses.write(edited.text);
        return edited;
      });
    },
    /** Null where there is no lecture to write on, and nothing that was begun on another. */
    props: lecture || isBegun ? props : null,
  };
}

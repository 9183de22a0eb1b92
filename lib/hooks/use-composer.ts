import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isWorthSaving } from '../domain/draft-edits';
import { type Draft, noteFromDraft } from '../domain/note';
import type { Picture, PictureOwner } from '../domain/picture';
import { watchChanges } from '../storage/changes';
import type { Database } from '../storage/database';
import { findDraft, removeDraft, restoreDraft, saveDraft } from '../storage/drafts';
import { saveNote } from '../storage/notes';
import { beginDraft, type ComposerOptions } from './composer-options';
import type { Doing, Problem } from './describe-error';
import { createMarker } from './mark-second';
import { inStore } from './use-store';

export type ComposerStatus = 'idle' | 'saving' | 'saved' | 'failed';

export interface Composer {
  /** What is being written, bound to the lecture and second where it began; null while nothing is. */
  draft: Draft | null;
  status: ComposerStatus;
  /** The second of the note or mark saved last; null before the first. */
  savedTime: number | null;
  /** What the store refused, and why; null unless `status` is `failed`. */
  problem: Problem | null;
  write(text: string, caret?: number | null): void;
  /** Keeps where in the text the student is. */
  moveCaret(caret: number): void;
  /** Changes the draft otherwise than by writing; begins one where nothing is written, and ends one that then says nothing. */
  change(edit: (draft: Draft) => Draft): void;
  /** The draft, begun where nothing is written: a picture is for it. Null where nothing can be begun. */
  own(): PictureOwner | null;
  /** False where there is nothing to save. */
  save(): boolean;
  /** Saves a note without text at this second. */
  mark(): void;
  /** Empties the box. */
  discard(): void;
  /** The draft discarded last, which one click brings back; null when there is none. */
  discarded: Draft | null;
  undoDiscard(): void;
}

/** The box in which a note is written. Every keystroke is stored as a draft before anything else happens to it. */
export function useComposer(options: ComposerOptions): Composer {
  const { lecture } = options;
  const { database } = options.store;
  const [draft, setDraft] = useState<Draft | null>(null);
  const [discarded, setDiscarded] = useState<Draft | null>(null);
  const [outcome, setOutcome] = useState<Pick<Composer, 'status' | 'savedTime' | 'problem'>>({
    status: 'idle',
    savedTime: null,
    problem: null,
  });
  // Read by handlers that must see the newest state, not the one of the render that made them.
  const latest = useRef({ options, draft });
  latest.current.options = options;
  // The id of the draft that the store is known to hold: when it is gone from there, another view has saved it.
  const kept = useRef<string | null>(null);
  // The newest state of the draft that the store has not yet said it holds.
  const unkept = useRef<Draft | null>(null);
  // Counts what the student does, so that a slow read cannot undo it.
  const turn = useRef(0);
  // The picture of the draft discarded last, once it is out of the store.
  const taken = useRef<Promise<Picture | null> | null>(null);

  const composer = useMemo(() => {
    const markSecond = createMarker();
    function hold(next: Draft | null) {
      latest.current.draft = next;
      setDraft(next);
    }
    /** The student has done something: what was read from the store before it is no longer news. */
    function act(next: Draft | null) {
      turn.current += 1;
      hold(next);
    }
    /** Takes up what the store holds, or lets go of what it holds no longer. */
    function adopt(stored: Draft | null) {
      kept.current = stored?.id ?? null;
      hold(stored);
    }
    function fail(doing: Doing, error: unknown) {
      kept.current = null;
      setOutcome((before) => ({ ...before, status: 'failed', problem: { doing, error } }));
    }
    function succeed(time: number) {
      setOutcome({ status: 'saved', savedTime: time, problem: null });
    }
    function store<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
      return inStore(latest.current.options.store, work);
    }
    function keep(next: Draft) {
      unkept.current = next;
      store((open) => saveDraft(open, next)).then(
        (isKept) => {
          if (unkept.current === next) unkept.current = null;
          // Blanks are in the box only: that the store has none is no news.
          kept.current = isKept ? next.id : null;
        },
        (error) => fail('save', error),
      );
    }
    function hasPicture({ id }: Draft): boolean {
      return latest.current.options.hasPicture?.(id) ?? false;
    }
    function writeOrBegin(): Draft | null {
      const { draft: writing, options: now } = latest.current;
      return writing ?? (now.lecture && beginDraft(now.lecture, now));
    }
    return {
      adopt,
      fail,
      /** What the store has refused, or not yet answered for, is offered once more before the page goes. */
      keepAgain() {
        const { draft: writing } = latest.current;
        if (writing && unkept.current?.id === writing.id) keep(writing);
      },
      write(text: string, caret: number | null = null) {
        const begun = writeOrBegin();
        if (!begun) return;
        const next = { ...begun, text, caret, updatedAt: new Date().toISOString() };
        // An emptied box forgets its second: the next keystroke begins a new note.
        act(text === '' && !hasPicture(next) ? null : next);
        keep(next);
        setDiscarded(null);
        setOutcome((before) => ({ ...before, status: 'idle', problem: null }));
      },
      moveCaret(caret: number) {
        const { draft: writing } = latest.current;
        if (!writing || writing.text === '' || writing.caret === caret) return;
        // No news to other views: to them the draft is as new as it was.
        const next = { ...writing, caret };
        hold(next);
        keep(next);
      },
      change(edit: (draft: Draft) => Draft) {
        const begun = writeOrBegin();
        if (!begun) return;
        const next = { ...edit(begun), updatedAt: new Date().toISOString() };
        act(next.text !== '' || isWorthSaving(next, hasPicture(next)) ? next : null);
        if (next.text !== '' || hasPicture(next)) keep(next);
        setDiscarded(null);
        setOutcome((before) => ({ ...before, status: 'idle', problem: null }));
      },
      own() {
        const draft = writeOrBegin();
        if (draft && draft !== latest.current.draft) act(draft);
        return draft && { id: draft.id, lecture: draft.lecture, draft };
      },
      save() {
        const { draft: writing } = latest.current;
        if (!writing || !isWorthSaving(writing, hasPicture(writing))) return false;
        act(null);
        setOutcome((before) => ({ ...before, status: 'saving', problem: null }));
        store((open) => saveNote(open, noteFromDraft(writing, new Date()))).then(
          () => {
            succeed(writing.time);
            latest.current.options.onSaved?.();
          },
          (error) => {
            // Nothing typed is lost: what was to be saved goes back into the box, before what was typed since.
            const typed = latest.current.draft;
            const isOther = typed !== null && typed.id !== writing.id;
            act(isOther ? { ...writing, text: `${writing.text}\n${typed.text}` } : writing);
            fail('save', error);
          },
        );
        return true;
      },
      mark() {
        const { options: now } = latest.current;
        if (!now.lecture) return;
        const place = { lecture: now.lecture.id, time: now.position() ?? now.lastTime };
        markSecond(now.store.opening, place, new Date()).then(
          (mark) => succeed(mark.time),
          (error) => fail('mark', error),
        );
      },
      discard() {
        const { draft: writing } = latest.current;
        if (!writing) return;
        act(null);
        setDiscarded(writing);
        setOutcome((before) => ({ ...before, status: 'idle', problem: null }));
        taken.current = store((open) => removeDraft(open, writing));
        taken.current.catch((error) => fail('discard', error));
      },
      undoDiscard(discardedDraft: Draft) {
        const back = { ...discardedDraft, updatedAt: new Date().toISOString() };
        act(back);
        keep(back);
        setDiscarded(null);
        taken.current
          ?.then((picture) => picture && store((open) => restoreDraft(open, back, picture)))
          .catch((error) => fail('restore', error));
      },
    };
  }, []);

  useEffect(() => {
    addEventListener('pagehide', composer.keepAgain);
    return () => removeEventListener('pagehide', composer.keepAgain);
  }, []);

  useEffect(() => {
    setOutcome((before) => (before.status === 'saved' ? { ...before, status: 'idle' } : before));
  }, [lecture?.id, options.page]);

  useEffect(() => {
    if (!database) return;
    const open = database;
    let isCurrent = true;
    /** Takes up the stored draft of this lecture, unless something is being written that is newer or belongs elsewhere. */
    async function follow() {
      const id = latest.current.draft?.lecture ?? lecture?.id;
      if (id === undefined) return;
      const asked = turn.current;
      const stored = await findDraft(open, id);
      if (!isCurrent || asked !== turn.current) return;
      const writing = latest.current.draft;
      const isNewer =
        stored?.id === writing?.id && (stored?.updatedAt ?? '') > (writing?.updatedAt ?? '');
      const isGone = writing !== null && stored?.id !== writing.id && kept.current === writing.id;
      if (!writing || isNewer || isGone) composer.adopt(stored);
    }
    const tryToFollow = () => void follow().catch((error) => composer.fail('read-draft', error));
    tryToFollow();
    const unwatch = watchChanges((change) => change.type === 'drafts' && tryToFollow());
    return () => {
      isCurrent = false;
      unwatch();
    };
  }, [database, lecture?.id, draft?.lecture]);

  const { undoDiscard, write, moveCaret, change, own, save, mark, discard } = composer;
  return {
    draft,
    discarded,
    ...outcome,
    write,
    moveCaret,
    change,
    own,
    save,
    mark,
    discard,
    undoDiscard: () => discarded && undoDiscard(discarded),
  };
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isWorthSaving } from '../domain/draft-edits';
import { type Draft, noteFromDraft } from '../domain/note';
import type { Picture } from '../domain/picture';
import type { Database } from '../storage/database';
import { saveCaret } from '../storage/drafts';
import { saveNote } from '../storage/notes';
import type { Composer } from './composer';
import { beginDraft, type ComposerOptions } from './composer-options';
import type { Doing } from './describe-error';
import { createMarker } from './mark-second';
import { createOwnDrafts } from './own-drafts';
import { inStore } from './use-store';
import { type DraftBox, useStoredDraft } from './use-stored-draft';

/** Not loaded with the panel: it can be done without. */
const discarding = () => import('../storage/discard-draft');

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
    const owned = createOwnDrafts();
    function hold(next: Draft | null) {
      latest.current.draft = next;
      setDraft(next);
    }
    /** The student has done something: what was read from the store before it is no longer news. */
    function act(next: Draft | null) {
      turn.current += 1;
      hold(next);
    }
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
      store((open) => owned.save(open, next)).then(
        (isKept) => {
          if (unkept.current === next) unkept.current = null;
          // Blanks are in the box only: that the store has none is no news.
          kept.current = isKept ? next.id : null;
        },
        (error) => fail('save', error),
      );
    }
    function hasPicture(draft: Draft): boolean {
      return owned.hasPicture(draft, latest.current.options.hasPicture ?? (() => false));
    }
    /** A draft of this view's, begun where nothing is written. */
    function writeOrBegin(): Draft | null {
      const { draft: writing, options: now } = latest.current;
      if (writing) return owned.takeOver(writing);
      return now.lecture && owned.add(beginDraft(now.lecture, now));
    }
    const box: DraftBox = {
      now() {
        const { draft } = latest.current;
        return {
          draft,
          turn: turn.current,
          isOwn: draft !== null && owned.has(draft),
          isKept: draft !== null && kept.current === draft.id && unkept.current === null,
        };
      },
      isLeaving: owned.isLeaving,
      adopt,
      goOn() {
        const { draft: writing } = latest.current;
        if (!writing) return;
        const mine = owned.renew(writing);
        act(mine);
        keep(mine);
      },
      fail: (error) => fail('read-draft', error),
    };
    return {
      box,
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
        const next = { ...writing, caret };
        hold(next);
        store((open) => saveCaret(open, next)).catch((error) => fail('save', error));
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
        const { draft: writing } = latest.current;
        const draft = writeOrBegin();
        if (draft && draft !== writing) act(draft);
        if (draft && writing && draft !== writing) keep(draft);
        return draft && { id: draft.id, lecture: draft.lecture, draft };
      },
      save() {
        const { draft: writing } = latest.current;
        if (!writing || !isWorthSaving(writing, hasPicture(writing))) return false;
        act(null);
        unkept.current = null;
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
        taken.current = store(async (open) => {
          await owned.settled(writing);
          const { removeDraft } = await discarding();
          return removeDraft(open, writing);
        });
        taken.current.catch((error) => fail('discard', error));
      },
      undoDiscard(discardedDraft: Draft) {
        const mine = owned.has(discardedDraft) ? discardedDraft : owned.renew(discardedDraft);
        const back = { ...mine, updatedAt: new Date().toISOString() };
        act(back);
        keep(back);
        setDiscarded(null);
        taken.current
          ?.then(async (picture) => {
            const own = picture && { ...picture, id: back.id, note: back.id };
            if (!own) return;
            const { restoreDraft } = await discarding();
            await store((open) => restoreDraft(open, back, own));
          })
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

  useStoredDraft(database, draft?.lecture ?? lecture?.id, composer.box);

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

import { useCallback, useLayoutEffect, useMemo, useRef } from 'preact/hooks';

/** The ids of what can get the focus. */
export const COMPOSER_ID = 'composer-text';
export const NOTES_ID = 'notes';
export const LEARNING_ID = 'learning';
export const LECTURE_TITLE_ID = 'lecture-title';
export const PREVIOUS_LECTURE_ID = 'previous-lecture';
export const NEXT_LECTURE_ID = 'next-lecture';
export const TRASH_ID = 'trash-list';
export const RESTORE_ID = 'restore-points';
export const TRANSCRIPT_ID = 'transcript-list';
export const TAB_PANEL_ID = 'tab-panel';
export const CORRECTION_UNDO_ID = 'undo-correction';

export function noteElementId(id: string): string {
  return `note-${id}`;
}

export function draftElementId(id: string): string {
  return `draft-${id}`;
}

/** Of the button that links a reading, by its id, or a session, by its label, or takes off one that is linked. */
export function correctionElementId(
  what: 'reading' | 'session',
  id: string,
  isLinked: boolean,
): string {
  return `${isLinked ? 'unlink' : 'link'}-${what}-${encodeURIComponent(id)}`;
}

export function undoElementId(id: string): string {
  return `undo-${id}`;
}

/**
 * An action that takes away the control it was started from must say where the focus goes, else it falls to the body. The
 * wish is for an element's id: it is fulfilled at once where that is drawn already, else after the draw that brings it. A
 * student who has gone elsewhere in the meantime stays there.
 */
export function useFocusWish(): (id: string) => void {
  const wish = useRef<{ id: string; from: Element | null } | null>(null);
  const fulfil = useCallback(() => {
    if (!wish.current) return;
    const { id, from } = wish.current;
    const { activeElement, body } = document;
    const hasGoneOn = activeElement !== null && activeElement !== from && activeElement !== body;
    const target = hasGoneOn ? null : document.getElementById(id);
    target?.focus();
    // What is drawn and cannot take the focus yet, as inside something folded, is waited for.
    if (hasGoneOn || (target && target === document.activeElement)) wish.current = null;
  }, []);
  useLayoutEffect(fulfil);
  return useCallback((id: string) => {
    wish.current = { id, from: document.activeElement };
    fulfil();
  }, []);
}

/**
 * For a control that leads to another page, goes away with this one and comes back with the next. `place` is the key of what is
 * shown; null while nothing is. The first of the ids that can have the focus gets it there, unless the student has gone on.
 */
export function useFocusReturn(place: string | null): (...ids: string[]) => void {
  const wish = useRef<{ ids: string[]; from: string | null } | null>(null);
  useLayoutEffect(() => {
    if (!wish.current || place === null || place === wish.current.from) return;
    const { ids } = wish.current;
    wish.current = null;
    const { activeElement, body } = document;
    const hasGoneOn = activeElement !== null && activeElement !== body;
    if (hasGoneOn && !ids.includes(activeElement.id)) return;
    const found = ids.map((id) => document.querySelector<HTMLElement>(`#${id}:not(:disabled)`));
    found.find((element) => element !== null)?.focus();
  }, [place]);
  return (...ids) => {
    wish.current = { ids, from: place };
  };
}

/** What stands at a second, and can be taken away and brought back. */
interface Removable {
  id: string;
  /** Seconds. */
  time: number;
}

export interface Removal<Item extends Removable> {
  /** What was removed last; null when there is nothing to bring back. */
  removed: Item | null;
  onRemove: (item: Item) => void;
  onUndo: () => void;
  onDismiss: () => void;
}

/** A removal with the focus on its way: from the item to the undo, and from there back to the item or to the list. */
export function useRemovalFocus<Item extends Removable>(
  { removed, onRemove, onUndo, onDismiss }: Removal<Item>,
  toElementId: (id: string) => string,
): Removal<Item> {
  const wish = useFocusWish();
  const latest = useRef({ removed, onRemove, onUndo, onDismiss, toElementId });
  latest.current = { removed, onRemove, onUndo, onDismiss, toElementId };
  // The same ones at every draw, so that a list of hundreds need not be drawn again.
  const actions = useMemo(
    () => ({
      onRemove(item: Item) {
        wish(undoElementId(item.id));
        latest.current.onRemove(item);
      },
      onUndo() {
        const { removed: back } = latest.current;
        if (back) wish(latest.current.toElementId(back.id));
        latest.current.onUndo();
      },
      onDismiss() {
        wish(NOTES_ID);
        latest.current.onDismiss();
      },
    }),
    [],
  );
  return { removed, ...actions };
}

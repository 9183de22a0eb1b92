import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { Note } from '../lib/domain/note';

/** The ids of what can get the focus. */
export const COMPOSER_ID = 'composer-text';
export const NOTES_ID = 'notes';

export function noteElementId(id: string): string {
  return `note-${id}`;
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
    if (hasGoneOn || target) wish.current = null;
    target?.focus();
  }, []);
  useLayoutEffect(fulfil);
  return useCallback((id: string) => {
    wish.current = { id, from: document.activeElement };
    fulfil();
  }, []);
}

export interface NoteRemoval {
  /** The note removed last; null when there is none to bring back. */
  removed: Note | null;
  onRemove: (note: Note) => void;
  onUndo: () => void;
  onDismiss: () => void;
}

/** The removal of notes with the focus on its way: from the note to the undo, and from there back to the note or the list. */
export function useRemovalFocus({
  removed,
  onRemove,
  onUndo,
  onDismiss,
}: NoteRemoval): NoteRemoval {
  const wish = useFocusWish();
  return {
    removed,
    onRemove(note) {
      wish(undoElementId(note.id));
      onRemove(note);
    },
    onUndo() {
      if (removed) wish(noteElementId(removed.id));
      onUndo();
    },
    onDismiss() {
      wish(NOTES_ID);
      onDismiss();
    },
  };
}

import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CueRange, findRange } from '../../lib/domain/paragraphs';
import type { ShowRow } from './virtual-rows';

/** Where in the list the cue that is said stands well, as shares of its height. */
const HIGHEST = 0.1;
const LOWEST = 0.6;
/** Where it is brought when it does not. */
const GOOD = 0.25;
/** Frames in which a list that was moved comes to rest. */
const SETTLING = 3;
/** Keys with which a student scrolls. */
const SCROLLING = /^(?:Arrow|Page|Home$|End$| $)/;

export interface Follow {
  isFollowing: boolean;
  stop: () => void;
  resume: () => void;
  /** As soon as the video, which is being moved, is at another cue than this. */
  resumeAfter: (cue: number | null) => void;
}

/** Keeps the cue that is said in view, until the student scrolls, selects, or moves the focus into the list. */
export function useFollow(
  scroller: RefObject<HTMLElement | null>,
  now: number | null,
  rows: readonly CueRange[],
  show: ShowRow,
): Follow {
  const [isFollowing, setFollowing] = useState(true);
  const stop = useCallback(() => setFollowing(false), []);
  const resume = useCallback(() => {
    left.current = null;
    setFollowing(true);
  }, []);
  const resumeAfter = useCallback((cue: number | null) => {
    left.current = cue;
    setFollowing(true);
  }, []);
  // Where the video still is although it is on its way.
  const left = useRef<number | null>(null);
  // The frame in which a row that was not drawn is looked for again.
  const waiting = useRef(0);

  useLayoutEffect(() => {
    const list = scroller.current;
    if (!isFollowing || now === null || !list || now === left.current) return;
    left.current = null;
    if (!bringIntoView(list, now, true)) show(findRange(rows, now), 'center');
    // A row that is drawn for the first time is measured then, and what follows it moves.
    let frames = SETTLING;
    const settle = () => {
      bringIntoView(list, now, false);
      frames -= 1;
      if (frames > 0) waiting.current = requestAnimationFrame(settle);
    };
    waiting.current = requestAnimationFrame(settle);
    return () => cancelAnimationFrame(waiting.current);
  }, [isFollowing, now, rows]);

  useEffect(() => {
    const list = scroller.current;
    if (!list) return;
    const onKey = (event: KeyboardEvent) => SCROLLING.test(event.key) && stop();
    // The list itself is pressed only at its scroll bar.
    const onPress = (event: Event) => event.target === list && stop();
    const onSelect = () => {
      const selection = document.getSelection();
      if (selection && !selection.isCollapsed && list.contains(selection.anchorNode)) stop();
    };
    list.addEventListener('wheel', stop, { passive: true });
    list.addEventListener('touchmove', stop, { passive: true });
    list.addEventListener('keydown', onKey);
    list.addEventListener('pointerdown', onPress);
    document.addEventListener('selectionchange', onSelect);
    return () => {
      list.removeEventListener('wheel', stop);
      list.removeEventListener('touchmove', stop);
      list.removeEventListener('keydown', onKey);
      list.removeEventListener('pointerdown', onPress);
      document.removeEventListener('selectionchange', onSelect);
    };
  }, []);

  return { isFollowing, stop, resume, resumeAfter };
}

/** False when the cue is not drawn. A row can be taller than the list, so it is the cue that must be seen. */
function bringIntoView(list: HTMLElement, cue: number, isFirst: boolean): boolean {
  const element = list.querySelector(`[data-cue="${cue}"]`);
  if (!element) return false;
  const box = list.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  const isSeen = top >= box.top + HIGHEST * box.height && bottom <= box.top + LOWEST * box.height;
  if (isSeen) return true;
  const distance = top - box.top - GOOD * box.height;
  const isNear = Math.abs(distance) < box.height;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const mayGlide = isNear && !isStill;
  // What is near glides there, and is on its way from then on.
  if (isFirst || !mayGlide)
    list.scrollBy({ top: distance, behavior: mayGlide ? 'smooth' : 'instant' });
  return true;
}

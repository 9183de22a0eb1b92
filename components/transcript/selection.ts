import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CuePoint } from '../../lib/domain/quote';

export interface SelectedWords {
  from: CuePoint;
  to: CuePoint;
}

/** What of the transcript is selected in the list, as a student selects text anywhere; null where nothing is. */
export function useSelectedWords(list: RefObject<HTMLElement | null>): SelectedWords | null {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    const onChange = () => {
      const words = list.current && readSelection(list.current, document.getSelection());
      setSelected((before) => (isSame(before, words) ? before : words));
    };
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, []);
  return selected;
}

/** Something is selected, here or anywhere else in the view. */
export function isSomethingSelected(): boolean {
  return document.getSelection()?.isCollapsed === false;
}

/** A selection that goes on past the list, as a drag to the blank below it does, ends with the words that are in view. */
export function readSelection(
  list: HTMLElement,
  selection: Selection | null,
): SelectedWords | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  // Firefox makes several of one where something between cannot be selected.
  const first = selection.getRangeAt(0);
  const last = selection.getRangeAt(selection.rangeCount - 1);
  const { startContainer, startOffset } = first;
  const { endContainer, endOffset } = last;
  const all = document.createRange();
  all.setStart(startContainer, startOffset);
  all.setEnd(endContainer, endOffset);
  const cues = [...list.querySelectorAll<HTMLElement>('[data-cue]')].filter((cue) =>
    all.intersectsNode(cue),
  );
  const view = list.getBoundingClientRect();
  const from = list.contains(startContainer)
    ? toPoint(list, startContainer, startOffset)
    : toEdge(cues.find((cue) => isWithin(cue, view)) ?? cues.at(-1), 'start');
  const to = list.contains(endContainer)
    ? toPoint(list, endContainer, endOffset)
    : toEdge(cues.findLast((cue) => isWithin(cue, view)) ?? cues[0], 'end');
  return from && to && !isSamePoint(from, to) ? { from, to } : null;
}

/** At least half of it is in view. */
function isWithin(cue: HTMLElement, view: DOMRect): boolean {
  const { top, bottom } = cue.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  return view.top <= middle && middle <= view.bottom;
}

function toEdge(cue: HTMLElement | undefined, edge: 'start' | 'end'): CuePoint | null {
  if (!cue) return null;
  const offset = edge === 'start' ? 0 : (cue.textContent?.length ?? 0);
  return { cue: Number(cue.dataset.cue), offset };
}

/** The cue that a point of the list stands in, or the one before it. */
function toPoint(list: HTMLElement, node: Node, offset: number): CuePoint | null {
  const point = document.createRange();
  point.setStart(node, offset);
  const cues = [...list.querySelectorAll<HTMLElement>('[data-cue]')];
  const cue = cues.findLast((element) => point.comparePoint(element, 0) <= 0);
  if (!cue) return toEdge(cues[0], 'start');
  const words = document.createRange();
  words.selectNodeContents(cue);
  if (cue.contains(node)) words.setEnd(node, offset);
  return { cue: Number(cue.dataset.cue), offset: words.toString().length };
}

function isSame(one: SelectedWords | null, other: SelectedWords | null): boolean {
  if (!one || !other) return one === other;
  return isSamePoint(one.from, other.from) && isSamePoint(one.to, other.to);
}

function isSamePoint(one: CuePoint, other: CuePoint): boolean {
  return one.cue === other.cue && one.offset === other.offset;
}

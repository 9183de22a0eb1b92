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

export function readSelection(
  list: HTMLElement,
  selection: Selection | null,
): SelectedWords | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (!anchorNode || !focusNode || !list.contains(anchorNode) || !list.contains(focusNode))
    return null;
  const from = toPoint(list, anchorNode, anchorOffset);
  const to = toPoint(list, focusNode, focusOffset);
  return from && to ? { from, to } : null;
}

/** The cue that a point of the document stands in, or the one before it. */
function toPoint(list: HTMLElement, node: Node, offset: number): CuePoint | null {
  const point = document.createRange();
  point.setStart(node, offset);
  const cues = [...list.querySelectorAll<HTMLElement>('[data-cue]')];
  const cue = cues.findLast((element) => point.comparePoint(element, 0) <= 0);
  if (!cue) return cues[0] ? { cue: Number(cues[0].dataset.cue), offset: 0 } : null;
  const words = document.createRange();
  words.selectNodeContents(cue);
  if (cue.contains(node)) words.setEnd(node, offset);
  return { cue: Number(cue.dataset.cue), offset: words.toString().length };
}

function isSame(one: SelectedWords | null, other: SelectedWords | null): boolean {
  if (!one || !other) return one === other;
  return (
    one.from.cue === other.from.cue &&
    one.from.offset === other.from.offset &&
    one.to.cue === other.to.cue &&
    one.to.offset === other.to.offset
  );
}

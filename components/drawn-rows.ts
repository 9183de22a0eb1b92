import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** More than the tallest panel shows: the rows that a student waits for. */
const FIRST = 20;
const STEP = 80;
/** Up to here the rest follows unasked, so that the browser's own find and a screen reader have the whole list. */
const UNASKED = 500;

export interface DrawnRows<End extends Element> {
  /** How many rows of the list are to be drawn, from its start. */
  drawn: number;
  drawMore(): void;
  /** What stands after the last row while there are more: when it comes near, more are drawn. */
  end: RefObject<End | null>;
}

/**
 * Draws a long list in parts: a screen of it at once, or the `least` that is wanted, the next parts while the browser is idle
 * or the student comes near.
 */
export function useDrawnRows<End extends Element>(count: number, least = 0): DrawnRows<End> {
  const [asked, setMost] = useState(FIRST);
  const most = Math.max(asked, least);
  const end = useRef<End>(null);
  const drawMore = useCallback(() => setMost((before) => Math.max(before, least) + STEP), [least]);

  useEffect(() => {
    if (most >= count) return;
    if (most < UNASKED) {
      const waiting = requestIdleCallback(drawMore);
      return () => cancelIdleCallback(waiting);
    }
    if (!end.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && drawMore(), {
      rootMargin: '600px',
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [most, count]);

  return { drawn: Math.min(most, count), drawMore, end };
}

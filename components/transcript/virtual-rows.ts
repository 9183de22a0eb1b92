import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Pixels; until the panel has been measured. */
const PANEL = { width: 320, height: 480 };
/** Rows beyond each edge, so that a quick scroll meets no empty paper. */
const OVERSCAN = 6;

export interface RowsOptions {
  count: number;
  /** Names a row, so that its height is known again; another function where the rows are others. */
  keyOf: (row: number) => string;
  /** A row's height in pixels, as far as it can be guessed: it is measured once it is drawn. */
  guessHeight: (row: number) => number;
  /** Rows that must be there wherever the list is scrolled to: what holds the focus, or a selection. */
  kept: readonly number[];
  /** Draws all rows, so that a short list is there as a whole for the browser's find and for a screen reader. */
  isWhole: boolean;
}

export interface LaidOutRows {
  items: readonly VirtualItem[];
  /** Pixels that the whole list takes. */
  height: number;
  /** For each row's element, which says its place in `data-index`. */
  measure: (element: HTMLElement | null) => void;
}

export type ShowRow = (row: number, align: 'auto' | 'center') => void;

export interface VirtualRows {
  /** Brings a row into view, drawn or not. */
  show: ShowRow;
  /** To be called at each draw: which rows are drawn, and where. */
  layOut: (options: RowsOptions) => LaidOutRows;
}

/** The rows of a long list that are in view: virtual-core says which, and this draws them anew when it does. */
export function useVirtualRows(scroller: RefObject<HTMLElement | null>): VirtualRows {
  const [, drawAnew] = useReducer((draws: number) => draws + 1, 0);
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(toSettings(null)));

  function toSettings(options: RowsOptions | null) {
    const { count = 0, keyOf = String, guessHeight = () => 0 } = options ?? {};
    const { kept = [], isWhole = false } = options ?? {};
    return {
      count,
      getScrollElement: () => scroller.current,
      getItemKey: keyOf,
      estimateSize: guessHeight,
      rangeExtractor: (range: Range) => {
        if (isWhole) return Array.from({ length: range.count }, (_, row) => row);
        const rows = [...defaultRangeExtractor(range), ...kept.filter((row) => row < range.count)];
        return [...new Set(rows)].sort((one, other) => one - other);
      },
      overscan: OVERSCAN,
      initialRect: PANEL,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      onChange: () => drawAnew(undefined),
    };
  }

  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());

  const show = useCallback<ShowRow>((row, align) => virtualizer.scrollToIndex(row, { align }), []);
  return {
    show,
    layOut(options) {
      virtualizer.setOptions(toSettings(options));
      return {
        items: virtualizer.getVirtualItems(),
        height: virtualizer.getTotalSize(),
        measure: virtualizer.measureElement,
      };
    },
  };
}

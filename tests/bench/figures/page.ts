// What Lectern costs a page that loads, beside an extension that does nothing.
import type { Measure } from '../bench';
import type { Figure } from '../figure';
import { type Load, measureLoads, type Variant } from '../loads';
import { type PageName, WITH_LECTURE, WITHOUT_LECTURE } from '../pages';
import { formatSpread, median } from '../statistics';

/** Milliseconds of main-thread CPU. The lightest trusted peer takes 47, and one button alone 2.8. */
const CPU_WITHOUT_LECTURE = 3;
const CPU_WITH_LECTURE = 5;
/** Megabytes of JavaScript heap. */
const HEAP = 0.5;
const CONTENT_LOADED_RATIO = 1.05;

export const measurePage: Measure = async (bench) => {
  const loads = await measureLoads(bench);
  return [
    ...WITHOUT_LECTURE.map((page) => cpuFigure(loads, page, 'lectern', CPU_WITHOUT_LECTURE)),
    ...WITH_LECTURE.map((page) => cpuFigure(loads, page, 'lectern', CPU_WITH_LECTURE)),
    ...WITH_LECTURE.map((page) => allFramesFigure(loads, page)),
    ...WITH_LECTURE.map((page) => cpuFigure(loads, page, 'empty script', null)),
    ...contentLoadedFigures(loads),
    ...WITH_LECTURE.map((page) => heapFigure(loads, page, 'lectern', HEAP)),
    ...WITH_LECTURE.map((page) => heapFigure(loads, page, 'empty script', null)),
  ];
};

function cpuFigure(loads: Load[], page: PageName, variant: Variant, limit: number | null): Figure {
  const values = select(loads, variant, page).map(({ cpu }) => cpu.busiest);
  return {
    name: `CPU at load, ${page}${asVariant(variant)}`,
    value: median(values),
    unit: 'ms',
    limit,
    digits: 2,
    spread: formatSpread(values, 2),
  };
}

/** An OCW page has YouTube's player in it, and that has a main thread of its own: here they are together. */
function allFramesFigure(loads: Load[], page: PageName): Figure {
  const values = select(loads, 'lectern', page).map(({ cpu }) => cpu.total);
  return {
    name: `CPU at load, ${page}, all frames`,
    value: median(values),
    unit: 'ms',
    limit: null,
    digits: 2,
    spread: formatSpread(values, 2),
  };
}

/** In the page's own process; the players that OCW embeds have another. */
function heapFigure(loads: Load[], page: PageName, variant: Variant, limit: number | null): Figure {
  const heap = (of: Variant) =>
    select(loads, of, page).map(({ heaps }) => (heaps[0] ?? Number.NaN) / 1e6);
  const base = median(heap('empty'));
  return {
    name: `Heap added, ${page}${asVariant(variant)}`,
    value: median(heap(variant)) - base,
    unit: 'MB',
    limit,
    digits: 2,
    spread: formatSpread(
      heap(variant).map((bytes) => bytes - base),
      2,
    ),
  };
}

/**
 * DOMContentLoaded by the clock says nothing on a busy machine: of 40 pairs the ratio of medians lies anywhere from 0.8 to
 * 1.1. So the gates are what cannot flap: whether any of our code ran before it, and the main thread's CPU up to it.
 */
function contentLoadedFigures(loads: Load[]): Figure[] {
  const ratio = (of: 'cpu' | 'wall') =>
    Math.max(
      ...WITH_LECTURE.map((page) => {
        const values = (variant: Variant) =>
          select(loads, variant, page).map((load) => load.contentLoaded[of]);
        return median(values('lectern')) / median(values('empty'));
      }),
    );
  const early = loads
    .filter(({ variant }) => variant === 'lectern')
    .map(({ cpu }) => cpu.beforeContentLoaded);
  return [
    {
      name: 'CPU of ours before DOMContentLoaded, the worst load',
      value: Math.max(...early),
      unit: 'ms',
      limit: 0,
      digits: 2,
      spread: `n ${early.length}`,
    },
    {
      name: 'CPU up to DOMContentLoaded, over the empty extension',
      value: ratio('cpu'),
      unit: '×',
      limit: CONTENT_LOADED_RATIO,
      digits: 3,
    },
    {
      name: 'Time up to DOMContentLoaded, over the empty extension',
      value: ratio('wall'),
      unit: '×',
      limit: null,
      digits: 3,
    },
  ];
}

function select(loads: Load[], variant: Variant, page: PageName): Load[] {
  return loads.filter((load) => load.variant === variant && load.page === page);
}

function asVariant(variant: Variant): string {
  return variant === 'lectern' ? '' : `, ${variant}`;
}

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
  const cpu = (variant: Variant, page: PageName, of: 'busiest' | 'total') =>
    select(loads, variant, page).map((load) => load.cpu[of]);
  const heap = (variant: Variant, page: PageName, of: (heaps: number[]) => number) => {
    const megabytes = (measured: Variant) =>
      select(loads, measured, page).map(({ heaps }) => of(heaps) / 1e6);
    const base = median(megabytes('empty'));
    return megabytes(variant).map((value) => value - base);
  };
  return [
    ...WITHOUT_LECTURE.map((page) =>
      figure(`CPU at load, ${page}`, cpu('lectern', page, 'busiest'), 'ms', CPU_WITHOUT_LECTURE),
    ),
    ...WITH_LECTURE.map((page) =>
      figure(`CPU at load, ${page}`, cpu('lectern', page, 'busiest'), 'ms', CPU_WITH_LECTURE),
    ),
    figure('The same in all frames', cpu('lectern', 'OCW lecture', 'total'), 'ms', null),
    figure('The same, empty script', cpu('empty script', 'OCW lecture', 'total'), 'ms', null),
    ...contentLoadedFigures(loads),
    ...WITH_LECTURE.map((page) =>
      figure(
        `Heap added, ${page}`,
        heap('lectern', page, ([own = Number.NaN]) => own),
        'MB',
        HEAP,
      ),
    ),
    figure('The same in all frames', heap('lectern', 'OCW lecture', sum), 'MB', null),
    figure('The same, empty script', heap('empty script', 'OCW lecture', sum), 'MB', null),
  ];
};

function figure(name: string, values: number[], unit: string, limit: number | null): Figure {
  return {
    name,
    value: median(values),
    unit,
    limit,
    digits: 2,
    spread: formatSpread(values, 2),
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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

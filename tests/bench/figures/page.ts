// What Lectern costs a page that loads, beside an extension that does nothing.
import type { Measure } from '../bench';
import type { Figure } from '../figure';
import { type Load, measureLoads, type Variant } from '../loads';
import { type PageName, WITH_LECTURE, WITHOUT_LECTURE } from '../pages';
import { formatSpread, median } from '../statistics';

/** Milliseconds of main-thread CPU, on the machine where the lightest trusted peer takes 47. */
const CPU_WITHOUT_LECTURE = 3;
const CPU_WITH_LECTURE = 5;
/** What the reference script takes on that machine, in milliseconds: the same work costs another, or a busy one, more. */
const CPU_OF_REFERENCE = 2.8;
/** Megabytes of JavaScript heap. */
const HEAP = 0.5;

export const measurePage: Measure = async (bench) => {
  const loads = await measureLoads(bench);
  // Where no script ran nothing was measured, and nothing is not little.
  const cpu = (variant: Variant, page: PageName, of: 'scripts' | 'busiest' | 'total') =>
    select(loads, variant, page).map((load) => load.cpu[of] || Number.NaN);
  const reference = WITH_LECTURE.flatMap((page) => cpu('reference script', page, 'scripts'));
  const pace = CPU_OF_REFERENCE / median(reference);
  const atPace = (page: PageName) => cpu('lectern', page, 'scripts').map((value) => value * pace);
  const heap = (variant: Variant, page: PageName, of: (heaps: number[]) => number) => {
    const megabytes = (measured: Variant) =>
      select(loads, measured, page).map(({ heaps }) => of(heaps) / 1e6);
    const base = median(megabytes('empty'));
    return megabytes(variant).map((value) => value - base);
  };
  return [
    ...WITHOUT_LECTURE.map((page) =>
      figure(`CPU at load, ${page}`, atPace(page), 'ms', CPU_WITHOUT_LECTURE),
    ),
    ...WITH_LECTURE.map((page) =>
      figure(`CPU at load, ${page}`, atPace(page), 'ms', CPU_WITH_LECTURE),
    ),
    figure('As measured here: the reference script', reference, 'ms', null),
    ...[...WITHOUT_LECTURE, ...WITH_LECTURE].map((page) =>
      figure(`As measured here: ${page}`, cpu('lectern', page, 'scripts'), 'ms', null),
    ),
    ...WITH_LECTURE.map((page) =>
      figure(`With the task of the answer: ${page}`, cpu('lectern', page, 'busiest'), 'ms', null),
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
 * The gate is whether any of our code ran before DOMContentLoaded, which is the same in every run. The ratios are only
 * reported: of 15 loads each, that of CPU lies between 0.98 and 1.08, and that of time anywhere from 0.8 to 1.9. Any content
 * script, were it of six bytes, adds 3 to 5 % to the CPU.
 */
function contentLoadedFigures(loads: Load[]): Figure[] {
  const ours = loads.filter(({ variant }) => variant === 'lectern');
  const isTold = ours.every((load) => Number.isFinite(load.contentLoaded.wall));
  return [
    {
      name: 'CPU of ours before DOMContentLoaded, the worst load',
      value: isTold ? Math.max(...ours.map(({ cpu }) => cpu.beforeContentLoaded)) : Number.NaN,
      unit: 'ms',
      limit: 0,
      digits: 2,
      spread: `n ${ours.length}`,
    },
    ratioFigure('CPU up to DOMContentLoaded', loads, 'cpu'),
    ratioFigure('Time up to DOMContentLoaded', loads, 'wall'),
  ];
}

/** Of medians, Lectern's over the empty extension's; the worse of the pages. */
function ratioFigure(name: string, loads: Load[], of: 'cpu' | 'wall'): Figure {
  const ratios = WITH_LECTURE.map((page) => {
    const middle = (variant: Variant) =>
      median(select(loads, variant, page).map((load) => load.contentLoaded[of]));
    return middle('lectern') / middle('empty');
  });
  return {
    name: `${name}, over the empty extension`,
    value: Math.max(...ratios),
    unit: '×',
    limit: null,
    digits: 3,
  };
}

function select(loads: Load[], variant: Variant, page: PageName): Load[] {
  return loads.filter((load) => load.variant === variant && load.page === page);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

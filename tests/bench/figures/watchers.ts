// What Lectern leaves running in a page: timers, observers, listeners, elements.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import * as z from 'zod/mini';
import { launchChromium } from '../../browser/chromium';
import type { Bench, Measure } from '../bench';
import { evaluateInExtension } from '../extension-world';
import { writeEmptyExtension, writeWatchedExtension } from '../extensions';
import type { Figure } from '../figure';
import { loadPage, type PageName, WITH_LECTURE, WITHOUT_LECTURE } from '../pages';

const WATCH = new URL('../in-page/watch.ts', import.meta.url);
const TELL = `({ ...watched, listeners: watched.listeners() })`;

/** The best of the lean prototypes has 2, the lightest trusted peer 35. */
const LISTENERS_WITHOUT_LECTURE = 10;

const frameReport = z.object({
  timers: z.array(z.string()),
  subtrees: z.number(),
  observers: z.array(z.string()),
  listeners: z.array(z.string()),
});

interface PageReport {
  name: PageName;
  frames: z.infer<typeof frameReport>[];
  elements: number;
}

export const measureWatchers: Measure = async (bench) => {
  const { code } = await transformWithOxc(readFileSync(WATCH, 'utf8'), 'watch.ts', {
    sourcemap: false,
  });
  const watched = writeWatchedExtension(join(bench.folder, 'watched'), bench.extension, code);
  const ours = await watchPages(bench, watched);
  const empty = await watchPages(bench, writeEmptyExtension(join(bench.folder, 'nothing')));
  return [
    total('Timers started, on any page', ours, ({ timers }) => timers.length, 0),
    total('Observers of a subtree, on any page', ours, ({ subtrees }) => subtrees, 0),
    total('Observers of any kind, on any page', ours, ({ observers }) => observers.length, null),
    ...ours.map((report) =>
      total(
        `Listeners, ${report.name}`,
        [report],
        ({ listeners }) => listeners.length,
        WITHOUT_LECTURE.includes(report.name) ? LISTENERS_WITHOUT_LECTURE : null,
      ),
    ),
    {
      name: 'Elements added, on any page',
      value: Math.max(...ours.map(({ elements }, at) => elements - (empty[at]?.elements ?? 0))),
      unit: '',
      limit: 0,
    },
  ];
};

async function watchPages(bench: Bench, extension: string): Promise<PageReport[]> {
  const { context, extensionId, close } = await launchChromium({ extension, sites: bench.sites });
  const reports: PageReport[] = [];
  for (const name of [...WITHOUT_LECTURE, ...WITH_LECTURE]) {
    const page = await context.newPage();
    await loadPage(page, name);
    const told = await evaluateInExtension(context, page, extensionId, TELL);
    const elements = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => document.querySelectorAll('*').length)),
    );
    reports.push({
      name,
      frames: told.map((report) => frameReport.parse(report)),
      elements: elements.reduce((sum, count) => sum + count, 0),
    });
    await page.close();
  }
  await close();
  return reports;
}

function total(
  name: string,
  reports: PageReport[],
  count: (frame: PageReport['frames'][number]) => number,
  limit: number | null,
): Figure {
  const frames = reports.flatMap((report) => report.frames);
  // A page in which nothing was found running was not measured.
  const isMeasured = reports.every((report) => report.frames.length > 0);
  return {
    name,
    value: isMeasured ? frames.reduce((sum, frame) => sum + count(frame), 0) : Number.NaN,
    unit: '',
    limit,
    spread: frames.length > reports.length ? `in ${frames.length} frames` : null,
  };
}

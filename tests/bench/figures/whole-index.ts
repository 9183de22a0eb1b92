// What an index of all of OCW costs: in the zip, when it is packed, and when a stopped worker needs one course of it.
import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { CatalogueFile } from '../../../lib/domain/course';
import { launchChromium } from '../../browser/chromium';
import { stopWorker } from '../../browser/chromium-extension';
import { lectureNumber } from '../../sites/addresses';
import { askWorker } from '../ask-worker';
import type { Bench, Measure } from '../bench';
import { buildRelease } from '../build';
import type { Figure } from '../figure';
import { loadPage } from '../pages';
import { HAS_REAL_VIDEOS, repeatRealCourses } from '../real-courses';
import { formatSpread, median } from '../statistics';

const VIDEOS = 13_000;
/** Bytes that the index may add to the zip. */
const ADDED = 1_200_000;
/** Milliseconds by which a stopped worker may recognise a lecture of it later than one that it knows from the start. */
const LATER = 10;
/** For each opening of the panel: a worker's start varies by far more than what is looked for. */
const PAIRS = 3;

export const measureWholeIndex: Measure = async (bench) => {
  if (!HAS_REAL_VIDEOS) {
    const spread = 'not measured: ../shared/data is not here';
    return [
      { name: `Index of ${VIDEOS} videos`, value: Number.NaN, unit: '', limit: null, spread },
    ];
  }
  const courses = repeatRealCourses(VIDEOS);
  const file = join(bench.folder, 'index.json');
  writeFileSync(file, JSON.stringify(courses));
  const { extension, zip } = buildRelease(join(bench.folder, 'indexed'), file);
  return [
    {
      name: `Index of ${countListings(courses)} videos: added to the zip`,
      value: statSync(zip).size - statSync(bench.zip).size,
      unit: 'bytes',
      limit: ADDED,
      spread: `in ${courses.courses.length} courses`,
    },
    ...measureImport(file),
    ...(await measureRecognition(bench, extension, lastVideo(courses))),
  ];
};

const told = z.object({ milliseconds: z.number(), bytes: z.number() });

function measureImport(file: string): Figure[] {
  const { stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tests/bench/import-index.ts', file],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const { milliseconds, bytes } = told.parse(JSON.parse(stdout));
  return [
    { name: 'The same: checked and packed', value: milliseconds, unit: 'ms', limit: null },
    { name: 'The same: most memory', value: bytes / 1_000_000, unit: 'MB', limit: null },
  ];
}

/**
 * Both extensions in browsers that are open at once, asked one right after the other and each first in turn: the difference of
 * each pair counts, since whatever else the machine does falls on both.
 */
async function measureRecognition(
  bench: Bench,
  extension: string,
  video: string,
): Promise<Figure[]> {
  const seed = lectureNumber(3).video;
  const plain = await openWorker(bench, bench.extension);
  const indexed = await openWorker(bench, extension);
  const pair = async (its: string, isPlainFirst: boolean) => {
    const first = isPlainFirst ? await plain.ask(seed) : 0;
    const time = await indexed.ask(its);
    return time - (isPlainFirst ? first : await plain.ask(seed));
  };
  // The first time fills the browsers' caches.
  await pair(video, true);
  const later: number[] = [];
  const seedLater: number[] = [];
  for (let turn = 0; turn < PAIRS * bench.effort.opens; turn += 1) {
    later.push(await pair(video, turn % 2 === 0));
    seedLater.push(await pair(seed, turn % 2 === 0));
  }
  await plain.close();
  await indexed.close();
  return [
    laterFigure('Stopped worker with it: a lecture of it, later by', later, LATER),
    laterFigure('The same: a lecture of the seed course, later by', seedLater, null),
  ];
}

function laterFigure(name: string, values: number[], limit: number | null): Figure {
  return {
    name,
    value: median(values),
    unit: 'ms',
    limit,
    digits: 1,
    spread: formatSpread(values, 0),
  };
}

async function openWorker({ sites }: Bench, extension: string) {
  const { context, extensionId, close } = await launchChromium({ extension, sites });
  const page = context.pages()[0] ?? (await context.newPage());
  // A page where nothing plays, since the other browser is measured beside it.
  await loadPage(page, 'YouTube home');
  return {
    close,
    async ask(video: string) {
      await stopWorker(context, extensionId);
      return askWorker(context, page, extensionId, video);
    },
  };
}

function countListings({ courses }: CatalogueFile): number {
  return courses.reduce((sum, { listings }) => sum + listings.length, 0);
}

function lastVideo({ courses }: CatalogueFile): string {
  return courses.at(-1)?.lectures.at(-1)?.id.replace('youtube:', '') ?? '';
}

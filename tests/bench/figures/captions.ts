// What it costs to read a file of captions, and to look through all transcripts that are kept.
import { join } from 'node:path';
import { packTranscript } from '../../../lib/domain/packed-transcript';
import { findSaid, type SaidText, toSaidQuery, toSaidText } from '../../../lib/domain/said-search';
import { launchChromium } from '../../browser/chromium';
import { loadReader } from '../../e2e/captions-reader';
import { makeCues } from '../../unit/domain/made-up-transcript';
import type { Measure } from '../bench';
import { BLANK_PAGE, writeExtensionWithBlankPage } from '../extensions';
import type { Figure } from '../figure';
import { formatSpread, median } from '../statistics';
import { BLANK_SHOWN, openBlank } from './panel';

/** A recording of ten hours. */
const CUES = 10_000;
/** Milliseconds, on the machine that paints a blank page of an extension in 74. */
const READ = 100;
/** Milliseconds for which a page may be busy at a stretch. */
const BUSY = 50;
const TRANSCRIPTS = 100;
/** Words of every sentence, of a few, of none; and two words. */
const QUERIES = ['users', 'market', 'basket weaving', 'any market'];

export const measureCaptions: Measure = async ({ extension, folder, sites, effort }) => {
  const { context, extensionId, close } = await launchChromium({
    extension: writeExtensionWithBlankPage(join(folder, 'captions'), extension),
    sites,
  });
  const blankPage = `chrome-extension://${extensionId}/${BLANK_PAGE}`;
  const blanks = await openBlank(context, blankPage, effort.opens);
  const page = await context.newPage();
  await loadReader(page);
  const times = await page.evaluate(readAgain, { file: writeFile(), rounds: effort.opens });
  blanks.push(...(await openBlank(context, blankPage, effort.opens)));
  await close();
  const pace = BLANK_SHOWN / median(blanks);
  return [
    figure(
      `Captions: ${CUES} cues read`,
      times.map((time) => time * pace),
      READ,
    ),
    figure('As measured here', times, null),
    ...measureSaid(),
  ];
};

/** Milliseconds of each time but the first. */
async function readAgain({ file, rounds }: { file: string; rounds: number }): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const begun = performance.now();
    await captions.readCaptions(file);
    if (round > 0) times.push(performance.now() - begun);
  }
  return times;
}

/** As OCW's are: a number, times with settings, and now and then a tag and what stands for a blank. */
function writeFile(): string {
  const toClock = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 23);
  const blocks = makeCues(CUES).map(({ start, end, text }, index) => {
    const words = index % 20 === 0 ? `<i>${text}</i>&nbsp;` : text;
    return `${index + 1}\n${toClock(start)} --> ${toClock(end)} align:middle line:90%\n${words}\n`;
  });
  return `WEBVTT\n\n${blocks.join('\n')}`;
}

/** In slices of one transcript, between which the page does what else it has to. */
function measureSaid(): Figure[] {
  const packed = packTranscript({
    lecture: 'youtube:StandInClip',
    language: 'en',
    by: 'ocw',
    offset: 0,
    from: null,
    cues: makeCues(CUES),
  });
  const texts: SaidText[] = [];
  const made = Array.from({ length: TRANSCRIPTS }, () =>
    timed(() => {
      const text = toSaidText(packed);
      if (text) texts.push(text);
    }),
  );
  const searches = QUERIES.map((query) =>
    texts.map((text) => timed(() => findSaid(text, toSaidQuery(query), 3))),
  );
  const totals = searches.map((times) => times.reduce((sum, time) => sum + time, 0));
  const name = `Search in ${(TRANSCRIPTS * CUES).toLocaleString('en-GB')} cues`;
  return [
    figure(`${name}, made ready, a transcript of ${CUES}`, made, BUSY),
    { name: 'The same: one search, the slowest of four', ...slowest(totals) },
    figure('The same: the page is busy at a stretch', searches.flat(), BUSY),
  ];
}

function slowest(times: number[]): Omit<Figure, 'name'> {
  return { value: Math.max(...times), unit: 'ms', limit: null };
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function figure(name: string, values: number[], limit: number | null): Figure {
  return {
    name,
    value: median(values),
    unit: 'ms',
    limit,
    digits: 1,
    spread: formatSpread(values, 1),
  };
}

// What reading along costs in the panel, with a recording of ten hours.
import type { CDPSession, Page } from '@playwright/test';
import type { Cue } from '../../../lib/domain/transcript';
import { launchChromium } from '../../browser/chromium';
import { openPanel } from '../../browser/chromium-extension';
import { makeCues } from '../../unit/domain/made-up-transcript';
import type { Measure } from '../bench';
import type { Figure } from '../figure';
import { measureHeaps } from '../heap';
import { scrollThrough, watchTranscript } from '../in-page/transcript';
import { loadPage } from '../pages';
import { formatSpread, median, quantile } from '../statistics';

const CUES = 10_000;
/** Milliseconds. */
const PAINT = 150;
const FRAME = 50;
const CHANGE = 4;
/** Megabytes. */
const HEAP = 60;
/** Changes of the cue that is said. */
const CHANGES = 30;
const WORK = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];

export const measureTranscript: Measure = async ({ extension, sites, effort }) => {
  const cues = makeCues(CUES);
  const { context, close } = await launchChromium({ extension, sites });
  await context.addInitScript(watchTranscript);
  const page = context.pages()[0] ?? (await context.newPage());
  await loadPage(page, 'YouTube lecture');
  const panel = await openPanel(context, page);
  await panel.bringToFront();
  await panel.getByRole('tab', { name: 'Transcript' }).click();
  await panel
    .locator('.add-transcript input')
    .setInputFiles({ name: 'a.vtt', mimeType: 'text/vtt', buffer: Buffer.from(toVtt(cues)) });
  await panel.locator('.cue-row').first().waitFor();
  const shown = await measurePaints(panel, effort.opens);
  const changed = await measureChanges(
    page,
    panel,
    cues.slice(20).filter(isAlone).slice(0, CHANGES),
  );
  const scrolled = await panel.evaluate(scrollThrough);
  const [heap = Number.NaN] = await measureHeaps(context, panel);
  await close();
  return [
    figure(`Transcript of ${CUES} cues: from the click to its first paint`, shown, median, PAINT),
    figure('The same: a frame while it is scrolled, at the 95th percentile', scrolled, late, FRAME),
    figure('The same: main thread when the next cue is said', changed, median, CHANGE),
    { name: 'The same: heap of the panel', value: heap / 1e6, unit: 'MB', limit: HEAP, digits: 1 },
  ];
};

/** Said by itself for long enough to be looked at. */
function isAlone({ start, end }: Cue, place: number, cues: readonly Cue[]): boolean {
  return end > start + 0.5 && (cues[place + 1]?.start ?? 0) > start + 0.5;
}

function figure(
  name: string,
  values: number[],
  of: (values: number[]) => number,
  limit: number,
): Figure {
  return { name, value: of(values), unit: 'ms', limit, digits: 1, spread: formatSpread(values, 1) };
}

function late(values: number[]): number {
  return quantile(values, 0.95);
}

async function measurePaints(panel: Page, times: number): Promise<number[]> {
  for (let turn = 0; turn <= times; turn += 1) {
    await panel.getByRole('tab', { name: 'About' }).click();
    const before = await panel.evaluate(() => paints.length);
    await panel.getByRole('tab', { name: 'Transcript' }).click();
    await panel.waitForFunction((at) => paints.length > at, before);
  }
  return panel.evaluate((count) => paints.slice(-count), times);
}

/** Milliseconds after a move in which its work is counted, as long for either: the list may glide on for some frames. */
const COUNTED = 400;

/**
 * The main thread's work (scripts, styles and layout) when the video is moved into the next cue, less that of moving it within the
 * cue, which the panel follows too: the strip, the clock, the time of a note.
 */
async function measureChanges(page: Page, panel: Page, cues: readonly Cue[]): Promise<number[]> {
  const session = await panel.context().newCDPSession(panel);
  // The processor's time, so that what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const move = async (second: number) => {
    const before = await readWork(session);
    await page.evaluate((at) => standInPlayer.pauseAt(at), second);
    await panel.waitForTimeout(COUNTED);
    return (await readWork(session)) - before;
  };
  const taken: number[] = [];
  for (const { start, text } of cues) {
    const into = await move(start + 0.1);
    const now = await panel.locator('[aria-current="true"]').textContent();
    const within = await move(start + 0.3);
    taken.push(now === text ? into - within : Number.NaN);
  }
  await session.detach();
  return taken;
}

/** Milliseconds. */
async function readWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics
    .filter(({ name }) => WORK.includes(name))
    .reduce((sum, { value }) => sum + 1_000 * value, 0);
}

function toVtt(cues: readonly Cue[]): string {
  const blocks = cues.map(
    ({ start, end, text }) => `${toClock(start)} --> ${toClock(end)}\n${text}`,
  );
  return `WEBVTT\n\n${blocks.join('\n\n')}\n`;
}

function toClock(seconds: number): string {
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const rest = (seconds % 60).toFixed(3).padStart(6, '0');
  return `${pad(seconds / 3600)}:${pad((seconds / 60) % 60)}:${rest}`;
}

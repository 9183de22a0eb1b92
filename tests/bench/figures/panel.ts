// How soon the side panel shows a lecture and its notes.
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium } from '../../browser/chromium';
import { openPanel } from '../../browser/chromium-extension';
import { lectureNumber } from '../../sites/addresses';
import type { Measure } from '../bench';
import { BLANK_PAGE, writeExtensionWithBlankPage } from '../extensions';
import type { Figure } from '../figure';
import { makeNotes, storeNotes } from '../notes';
import { loadPage } from '../pages';
import { formatSpread, median } from '../statistics';

/** Milliseconds from the opening of the panel's document, on the machine that paints a blank page of an extension in 74. */
const SHOWN = 300;
export const BLANK_SHOWN = 74;
/** Opens of the panel with thousands of notes: each takes seconds. */
const SLOW_OPENS = 3;
const LECTURE = `youtube:${lectureNumber(3).video}` as const;

declare global {
  /** Milliseconds since the panel's document was opened, once its first note has been painted. */
  var firstNoteShown: Promise<number>;
}

export const measurePanel: Measure = async ({ extension, folder, sites, effort }) => {
  const { context, extensionId, close } = await launchChromium({
    extension: writeExtensionWithBlankPage(join(folder, 'with-blank-page'), extension),
    sites,
  });
  await context.addInitScript(watchFirstNote);
  const page = context.pages()[0] ?? (await context.newPage());
  await loadPage(page, 'YouTube lecture');
  // The library makes the store.
  const library = await context.newPage();
  await library.goto(`chrome-extension://${extensionId}/library.html`);
  await library.getByRole('heading', { level: 1 }).waitFor();

  await storeNotes(library, makeNotes(LECTURE, 50));
  const blankPage = `chrome-extension://${extensionId}/${BLANK_PAGE}`;
  const blanks = await openBlank(context, blankPage, effort.opens);
  const few = await openAgain(context, page, effort.opens);
  blanks.push(...(await openBlank(context, blankPage, effort.opens)));
  await storeNotes(library, makeNotes(LECTURE, 4_950));
  await storeNotes(library, makeNotes('youtube:StandInClip', 95_000));
  const many = await openAgain(context, page, SLOW_OPENS);
  await close();
  // The same work costs another machine, or a busy one, more.
  const pace = BLANK_SHOWN / median(blanks);
  return [
    figure(
      'Panel: lecture and 50 notes shown',
      few.shown.map((value) => value * pace),
      SHOWN,
    ),
    figure('As measured here', few.shown, null),
    figure('As measured here: a blank page', blanks, null),
    figure('The same, from the key', few.sinceKey, null),
    figure('Panel: 5,000 notes of 100,000 shown', many.shown, null),
    figure('The same, from the key', many.sinceKey, null),
  ];
};

function figure(name: string, values: number[], limit: number | null): Figure {
  return { name, value: median(values), unit: 'ms', limit, spread: formatSpread(values, 0) };
}

/** Milliseconds to the first paint of a page on which there is nothing to do, as a tab; the first time does not count. */
export async function openBlank(context: BrowserContext, address: string, times: number) {
  const shown: number[] = [];
  for (let open = 0; open <= times; open += 1) {
    const blank = await context.newPage();
    await blank.goto(address);
    const painted = await blank.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list, observer) => {
            const [first] = list.getEntriesByName('first-contentful-paint');
            if (!first) return;
            observer.disconnect();
            resolve(first.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
    if (open > 0) shown.push(painted);
    await blank.close();
  }
  return shown;
}

/** Opens the panel again and again beside a page; the first time, which fills the browser's caches, does not count. */
async function openAgain(context: BrowserContext, page: Page, times: number) {
  const shown: number[] = [];
  const sinceKey: number[] = [];
  for (let open = 0; open <= times; open += 1) {
    const pressed = Date.now();
    const panel = await openPanel(context, page);
    const { after, opened } = await panel.evaluate(async () => ({
      after: await firstNoteShown,
      opened: performance.timeOrigin,
    }));
    if (open > 0) {
      shown.push(after);
      sinceKey.push(opened + after - pressed);
    }
    await panel.close();
  }
  return { shown, sinceKey };
}

function watchFirstNote(): void {
  globalThis.firstNoteShown = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.note')) return;
      observer.disconnect();
      // What is drawn in the next frame is on the screen when a task after it runs.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

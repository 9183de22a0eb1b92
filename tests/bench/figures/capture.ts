// What a note costs: from the key to the caret, from the last key to the disk, and each letter beside thousands of notes.
import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium } from '../../browser/chromium';
import { NOTE_NOW_KEYS, openPanel, pressCommand } from '../../browser/chromium-extension';
import { lectureNumber } from '../../sites/addresses';
import type { Measure } from '../bench';
import type { Figure } from '../figure';
import { watchBlocking, watchCapture } from '../in-page/capture';
import { makeNotes, storeNotes } from '../notes';
import { loadPage } from '../pages';
import { formatSpread, median, quantile } from '../statistics';

const LECTURE = `youtube:${lectureNumber(3).video}` as const;
const SENTENCE = 'Lead users build what they need, long before there is a market for it. ';
/** Milliseconds between two letters of somebody who types fast. */
const BETWEEN_LETTERS = 60;

export const measureCapture: Measure = async ({ extension, sites, effort }) => {
  const { context, extensionId, close } = await launchChromium({ extension, sites });
  await context.addInitScript(watchCapture);
  const page = context.pages()[0] ?? (await context.newPage());
  await loadPage(page, 'YouTube lecture');
  const library = await context.newPage();
  await library.goto(`chrome-extension://${extensionId}/library.html`);
  await library.getByRole('heading', { level: 1 }).waitFor();
  await storeNotes(library, makeNotes(LECTURE, 5_000));
  await library.close();

  const panel = await openPanel(context, page);
  // All that the panel draws unasked is there.
  await panel.getByRole('button', { name: /of 5,?000/ }).waitFor({ state: 'attached' });
  const carets = await measureCarets(page, panel, effort.opens);
  const blocked = await measureTyping(panel);
  const saved = await measureSaves(panel, effort.opens);
  await panel.close();
  const popups = await measurePopups(context, page, effort.opens);
  await close();
  return [
    figure('Key to caret in a panel with the keyboard', carets, 100),
    figure('Key to caret in the popup', popups, null),
    figure('Ctrl+Enter to saved, with 5,000 notes', saved, 50),
    {
      ...figure('A letter blocks, with 5,000 notes, at the 95th percentile', blocked, 16),
      value: quantile(blocked, 0.95),
    },
  ];
};

function figure(name: string, values: number[], limit: number | null): Figure {
  return { name, value: median(values), unit: 'ms', limit, spread: formatSpread(values, 0) };
}

async function measureCarets(page: Page, panel: Page, times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = 0; turn <= times; turn += 1) {
    await panel.getByRole('tab', { name: 'About' }).focus();
    const pressed = Date.now();
    await pressCommand(page, NOTE_NOW_KEYS);
    const caret = await readCaret(panel, turn);
    if (turn > 0) taken.push(caret - pressed);
    await panel.keyboard.press('Escape');
  }
  return taken;
}

async function measurePopups(context: BrowserContext, page: Page, times: number) {
  const taken: number[] = [];
  for (let turn = 0; turn <= times; turn += 1) {
    const opened = context.waitForEvent('page', {
      predicate: (other) => other.url().includes('popup.html'),
    });
    const pressed = Date.now();
    await pressCommand(page, NOTE_NOW_KEYS);
    const popup = await opened;
    const caret = await readCaret(popup, 0);
    if (turn > 0) taken.push(caret - pressed);
    await popup.close();
  }
  return taken;
}

async function readCaret(view: Page, turn: number): Promise<number> {
  await view.waitForFunction((at) => carets.length > at, turn);
  return view.evaluate((at) => carets[at] ?? Number.NaN, turn);
}

/** The longest time for which each letter kept the panel from anything else. */
async function measureTyping(panel: Page): Promise<number[]> {
  await panel.getByRole('textbox', { name: 'New note' }).focus();
  await panel.evaluate(watchBlocking);
  await panel.keyboard.type(SENTENCE + SENTENCE, { delay: BETWEEN_LETTERS });
  return panel.evaluate(() => blocked);
}

async function measureSaves(panel: Page, times: number): Promise<number[]> {
  for (let turn = 0; turn <= times; turn += 1) {
    await panel.keyboard.type(`Note ${turn}`);
    await panel.keyboard.press('Control+Enter');
    await panel.waitForFunction((at) => savings.length > at, turn);
  }
  return panel.evaluate(() => savings.slice(1));
}

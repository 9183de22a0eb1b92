// A note while watching, by the keyboard alone: where the keyboard is, what the video does, and where both go afterwards.
import type { BrowserContext, Page } from '@playwright/test';
import { believeFocus, NOTE_NOW_KEYS, pressCommand } from '../browser/chromium-extension';
import { openYouTube } from '../browser/stand-in-pages';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { noteBox, notes, seePosition } from './panel';

/** What is called here of the extension's own API. */
declare const chrome: {
  storage: { local: { get(): Promise<object> } };
};

const LECTURE = lectureNumber(3);

/** The lecture playing from a second on, the page with the keyboard. */
async function watchFrom(page: Page, seconds: number): Promise<void> {
  await openYouTube(page, LECTURE.watch);
  await believeFocus(page);
  await page.evaluate(async (second) => {
    await standInPlayer.pauseAt(second);
    await standInPlayer.play();
  }, seconds);
}

function player(page: Page): Promise<{ paused: boolean; rate: number; muted: boolean }> {
  return page
    .locator('#movie_player video')
    .evaluate(({ paused, playbackRate: rate, muted }: HTMLVideoElement) => ({
      paused,
      rate,
      muted,
    }));
}

const isPaused = async (page: Page) => (await player(page)).paused;
const hasKeyboard = (page: Page) => page.evaluate(() => document.hasFocus());

/** Presses the key for a note in the page and gives back the popup that takes it. */
async function askForNote(context: BrowserContext, page: Page): Promise<Page> {
  const opened = context.waitForEvent('page', {
    predicate: (other) => other.url().includes('popup.html'),
  });
  await pressCommand(page, NOTE_NOW_KEYS);
  const popup = await opened;
  await believeFocus(popup);
  return popup;
}

test('one key opens a box with the caret in it; the video waits, and goes on when the note is saved', async ({
  page,
  context,
  openPanel,
}) => {
  await watchFrom(page, 63);
  const popup = await askForNote(context, page);
  await expect(noteBox(popup)).toBeFocused();
  expect(await hasKeyboard(popup)).toBe(true);
  await expect.poll(() => isPaused(page)).toBe(true);
  const before = await player(page);
  await popup.keyboard.type('k j l m');
  expect(await player(page)).toEqual(before);
  const closed = popup.waitForEvent('close');
  await popup.keyboard.press('Control+Enter').catch(() => undefined);
  await closed;
  // Nothing of ours is open any more that could still write it.
  const [worker] = context.serviceWorkers();
  const stored = await worker?.evaluate(async () =>
    JSON.stringify(await chrome.storage.local.get()),
  );
  expect(stored).toContain('k j l m');
  await expect.poll(() => isPaused(page)).toBe(false);
  await expect.poll(() => hasKeyboard(page)).toBe(true);
  const panel = await openPanel();
  await expect(notes(panel)).toHaveText(/1:0[0-2]\s*k j l m/);
});

test('beside an open panel, which no browser gives the keyboard to, the note appears in the panel', async ({
  page,
  context,
  openPanel,
}) => {
  await openYouTube(page, LECTURE.watch);
  const panel = await openPanel();
  await believeFocus(panel);
  await watchFrom(page, 63);
  await seePosition(panel, '1:0');
  const popup = await askForNote(context, page);
  await expect(noteBox(popup)).toBeFocused();
  await popup.keyboard.type('Kitesurfers share');
  await expect(noteBox(panel)).toHaveValue('Kitesurfers share');
  const closed = popup.waitForEvent('close');
  await popup.keyboard.press('Control+Enter').catch(() => undefined);
  await closed;
  await expect(notes(panel)).toHaveText(/Kitesurfers share/);
  await expect.poll(() => isPaused(page)).toBe(false);
  await expect.poll(() => hasKeyboard(page)).toBe(true);
});

test('Escape leaves the note for later: the video goes on, and the text is there again', async ({
  page,
  context,
}) => {
  await watchFrom(page, 63);
  const popup = await askForNote(context, page);
  await expect(noteBox(popup)).toBeFocused();
  await popup.keyboard.type('Half a');
  await expect.poll(() => isPaused(page)).toBe(true);
  const closed = popup.waitForEvent('close');
  await popup.keyboard.press('Escape').catch(() => undefined);
  await closed;
  await expect.poll(() => isPaused(page)).toBe(false);
  const again = await askForNote(context, page);
  await expect(noteBox(again)).toHaveValue('Half a');
  await expect.poll(() => isPaused(page)).toBe(true);
  // As by a click beside it.
  await again.close();
  await expect.poll(() => isPaused(page)).toBe(false);
});

test('a panel with the keyboard keeps it, and the focus goes back to where it was', async ({
  page,
  openPanel,
}) => {
  await watchFrom(page, 63);
  const panel = await openPanel();
  await seePosition(panel, '1:0');
  const about = panel.getByRole('tab', { name: 'About' });
  await about.focus();
  await pressCommand(page, NOTE_NOW_KEYS);
  await expect(noteBox(panel)).toBeFocused();
  await expect.poll(() => isPaused(page)).toBe(true);
  await panel.keyboard.type('First');
  await panel.keyboard.press('Control+Enter');
  await expect(about).toBeFocused();
  await expect(panel.getByText(/^Saved at/)).toBeVisible();
  await expect.poll(() => isPaused(page)).toBe(false);
  await pressCommand(page, NOTE_NOW_KEYS);
  await expect(noteBox(panel)).toBeFocused();
  await panel.keyboard.press('Escape');
  await expect(about).toBeFocused();
  await expect.poll(() => isPaused(page)).toBe(false);
});

test('the student says whether the video waits for a note', async ({
  page,
  openPanel,
  openLibrary,
}) => {
  await watchFrom(page, 63);
  const library = await openLibrary();
  await library
    .getByRole('combobox', { name: 'While you write a note, the video' })
    .selectOption('pauses when the note grows past one line');
  await page.bringToFront();
  const panel = await openPanel();
  await seePosition(panel, '1:0');
  await pressCommand(page, NOTE_NOW_KEYS);
  await expect(noteBox(panel)).toBeFocused();
  await panel.keyboard.type('Short');
  await expect(noteBox(panel)).toHaveValue('Short');
  expect(await isPaused(page)).toBe(false);
  await panel.keyboard.type('\nand not');
  await expect.poll(() => isPaused(page)).toBe(true);
  await panel.keyboard.press('Control+Enter');
  await expect.poll(() => isPaused(page)).toBe(false);
});

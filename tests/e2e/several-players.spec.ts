// A page of OCW with the players of two lectures, of which neither has a second before it is played.
import type { Page } from '@playwright/test';
import { NOTE_NOW_KEYS, pressCommand } from '../browser/chromium-extension';
import { openOcw } from '../browser/stand-in-pages';
import { lectureNumber, OCW_COURSE } from '../sites/addresses';
import { expect, test } from './fixtures';
import { lectureTitle, noteBox, notes } from './panel';

const [THIRD, FOURTH] = [lectureNumber(3), lectureNumber(4)];

/** As the panel's header has it, beside the number. */
function titleOf({ title }: { title: string }): string {
  return title.replace(/^Lecture \d: /, '');
}

/** Clicks a player's own button, which does nothing before the player in its frame has answered. */
async function press(page: Page, player: number): Promise<void> {
  await expect
    .poll(() => page.evaluate((index) => standInPagePlayers[index]?.state, player))
    .toBe(-1);
  await page.locator('.vjs-big-play-button').nth(player).click();
}

/** Plays the second player by its own button, and gives its video. */
async function playSecond(page: Page) {
  const frames = await openOcw(page, `${OCW_COURSE}/pages/two-lectures/`);
  const frame = frames.find((one) => one.url().includes(FOURTH.video));
  if (!frame) throw new Error('No player of lecture 4.');
  await press(page, 1);
  const video = frame.locator('video');
  await expect
    .poll(() => video.evaluate((one: HTMLVideoElement) => one.currentTime))
    .toBeGreaterThan(1);
  return video;
}

test.beforeEach(({ sites }) => {
  sites.settings.cuedEmbeds = true;
});

test('the one that was played last stays meant when it is paused, and its note is its own', async ({
  page,
  openPanel,
}) => {
  const video = await playSecond(page);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toHaveText(titleOf(FOURTH));
  await video.evaluate((one: HTMLVideoElement) => one.pause());
  await expect(panel.getByText('paused', { exact: true })).toBeVisible();
  await expect(lectureTitle(panel)).toHaveText(titleOf(FOURTH));
  await noteBox(panel).fill('Of the fourth');
  await noteBox(panel).press('Control+Enter');
  await expect(notes(panel)).toHaveText(/Of the fourth/);
  await page.goto(FOURTH.watch);
  await expect(notes(panel)).toHaveText(/Of the fourth/);
});

test('the key for a note pauses it, and the note goes to it', async ({ page, context }) => {
  const video = await playSecond(page);
  const opened = context.waitForEvent('page', {
    predicate: (other) => other.url().includes('popup.html'),
  });
  await pressCommand(page, NOTE_NOW_KEYS);
  const popup = await opened;
  await expect(noteBox(popup)).toBeFocused();
  await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.paused)).toBe(true);
  await popup.keyboard.type('By key');
  const closed = popup.waitForEvent('close');
  await popup.keyboard.press('Control+Enter');
  await closed;
  await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.paused)).toBe(false);
});

test('a player that was never played is none yet: a moment opens in the lecture itself', async ({
  page,
  openPanel,
}) => {
  await openOcw(page, THIRD.ocw);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toHaveText(titleOf(THIRD));
  await noteBox(panel).fill('At the start');
  await noteBox(panel).press('Control+Enter');
  await expect(panel.getByText(/^The video has not been played yet/)).toBeVisible();
  const link = notes(panel).getByRole('link', { name: /^Go to/ });
  await expect(link).toHaveAttribute('href', new RegExp(THIRD.video));
  await press(page, 0);
  await expect(notes(panel).getByRole('button', { name: /^Go to/ })).toBeVisible();
});

test('before any is played, the choice says which lecture is shown', async ({
  page,
  openPanel,
}) => {
  await openOcw(page, `${OCW_COURSE}/pages/two-lectures/`);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toHaveText(titleOf(THIRD));
  const choice = panel.getByRole('combobox', { name: 'Lectures on this page' });
  await expect(choice.locator('option:checked')).toHaveText(THIRD.title);
});

test('the popup lets the student choose as well, and the note goes to what was chosen', async ({
  page,
  openPanel,
  openPopup,
}) => {
  await openOcw(page, `${OCW_COURSE}/pages/two-lectures/`);
  const popup = await openPopup();
  await expect(lectureTitle(popup)).toHaveText(titleOf(THIRD));
  await popup.getByRole('combobox', { name: 'Lectures on this page' }).selectOption(FOURTH.title);
  await expect(lectureTitle(popup)).toHaveText(titleOf(FOURTH));
  await noteBox(popup).fill('Of the fourth');
  await noteBox(popup).press('Control+Enter');
  await page.goto(FOURTH.watch);
  const panel = await openPanel();
  await expect(notes(panel)).toHaveText(/Of the fourth/);
});

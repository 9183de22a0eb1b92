// An advert that YouTube's server puts into the stream: nothing in the page marks it, and the element's clock counts it.
import type { Page } from '@playwright/test';
import { MARK_NOW_KEYS, pressCommand } from '../browser/chromium-extension';
import { openYouTube } from '../browser/stand-in-pages';
import { lectureNumber } from '../sites/addresses';
import { badge } from './badge';
import { expect, test } from './fixtures';
import { notes, watchAt, writeNote } from './panel';

const LECTURE = lectureNumber(3);

/** Seconds of the content, by the player's own clock. */
function contentTime(page: Page): Promise<number> {
  return page
    .locator('#movie_player')
    .evaluate((player: HTMLElement & { getCurrentTime(): number }) => player.getCurrentTime());
}

test('notes take the lecture’s seconds, and lead to them', async ({ page, openPanel }) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  await page.evaluate(() => {
    standInPlayer.stitch(300);
    return standInPlayer.play();
  });
  // Some seconds on, of the content.
  await expect(panel.locator('.time-numbers b')).toContainText(/1:(?:4[2-9]|5\d)/);
  await writeNote(panel, 'After the advert');
  await expect(notes(panel)).toHaveText(/1:[34]\d/);

  await page.evaluate(() => standInPlayer.pauseAt(1_000));
  await notes(panel)
    .getByRole('button', { name: /^Go to/ })
    .click();
  await expect.poll(() => contentTime(page)).toBeLessThan(110);
  expect(await contentTime(page)).toBeGreaterThan(95);
});

test('a mark takes the lecture’s second', async ({ page, context }) => {
  await openYouTube(page, LECTURE.watch);
  await expect.poll(() => badge(context, page)).toBe('●');
  await page.evaluate(() => standInPlayer.pauseAt(100));
  await page.evaluate(() => {
    standInPlayer.stitch(300);
    return standInPlayer.play();
  });
  await pressCommand(page, MARK_NOW_KEYS);
  await expect.poll(() => badge(context, page)).toMatch(/^1:4\d$/);
});

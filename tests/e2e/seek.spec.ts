// A click on a note's time moves the video: in YouTube's page, and in the player embedded in an OCW page.
import type { Frame, Page } from '@playwright/test';
import { openOcw } from '../browser/stand-in-pages';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { notes, seePosition, watchAt, writeNote } from './panel';

const LECTURE = lectureNumber(3);

function time(frame: Page | Frame): Promise<number> {
  return frame
    .locator('#movie_player video')
    .evaluate((video: HTMLVideoElement) => Math.floor(video.currentTime));
}

test('on YouTube', async ({ page, openPanel }) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 300);
  await writeNote(panel, 'Here');
  await page.evaluate(() => standInPlayer.pauseAt(900));
  await seePosition(panel, '15:00');
  await notes(panel).getByRole('button', { name: 'Go to 4 minutes, 57 seconds' }).click();
  await expect.poll(() => time(page)).toBe(297);
  await seePosition(panel, '4:57');
});

test('in the player of an OCW page, whose own player goes along', async ({ page, openPanel }) => {
  const [frame] = await openOcw(page, LECTURE.ocw);
  if (!frame) throw new Error('The page has no player.');
  const panel = await openPanel();
  await frame.evaluate(() => standInPlayer.pauseAt(600));
  await seePosition(panel, '10:00');
  await writeNote(panel, 'There');
  await frame.evaluate(() => standInPlayer.pauseAt(30));
  await seePosition(panel, '0:30');
  await notes(panel).getByRole('button', { name: 'Go to 9 minutes, 57 seconds' }).click();
  await expect.poll(() => time(frame)).toBe(597);
  await seePosition(panel, '9:57');
  await expect
    .poll(() => page.evaluate(() => Math.floor(standInPagePlayers[0]?.time ?? 0)))
    .toBe(597);
});

test('a panel that was open before the page follows its player', async ({ page, openPanel }) => {
  await page.goto('about:blank');
  const panel = await openPanel();
  await expect(panel.getByRole('heading', { name: 'No lecture here' })).toBeVisible();
  const [frame] = await openOcw(page, LECTURE.ocw);
  await frame?.evaluate(() => standInPlayer.pauseAt(61));
  await seePosition(panel, '1:01');
});

test('without a player at hand a note’s time opens the lecture at that second', async ({
  page,
  openPanel,
  sites,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 300);
  await writeNote(panel, 'Here');
  sites.settings.legacyPages = 'kept';
  await page.goto(LECTURE.legacy);
  const link = notes(panel).getByRole('link', { name: 'Go to 4 minutes, 57 seconds' });
  await expect(link).toHaveAttribute('href', `${LECTURE.watch}&t=297s`);
});

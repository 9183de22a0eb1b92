// The strip over the notes: where the video is and where the notes are, by mouse and by keyboard.
import type { Page } from '@playwright/test';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { noteBox, notes, seePosition, watchAt, writeNote } from './panel';

const LECTURE = lectureNumber(3);

function time(page: Page): Promise<number> {
  return page
    .locator('#movie_player video')
    .evaluate((video: HTMLVideoElement) => Math.floor(video.currentTime));
}

test('by keyboard: seconds, minutes, and from note to note', async ({ page, openPanel }) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 103);
  await writeNote(panel, 'First');
  await page.evaluate(() => standInPlayer.pauseAt(303));
  await seePosition(panel, '5:03');
  await writeNote(panel, 'Second');
  await expect(notes(panel)).toHaveCount(2);

  const strip = panel.getByRole('slider', { name: 'Position in the lecture' });
  await strip.focus();
  await expect(strip).toHaveAttribute('aria-valuetext', '5 minutes, 3 seconds');
  await panel.keyboard.press('ArrowLeft');
  await expect.poll(() => time(page)).toBe(298);
  await seePosition(panel, '4:58');
  await panel.keyboard.press('PageUp');
  await expect.poll(() => time(page)).toBe(358);
  await seePosition(panel, '5:58');
  await panel.keyboard.press('p');
  await expect.poll(() => time(page)).toBe(300);
  await seePosition(panel, '5:00');
  await panel.keyboard.press('p');
  await expect.poll(() => time(page)).toBe(100);
  await expect(panel.getByText('1 minute, 40 seconds: First')).toHaveCount(1);
  await seePosition(panel, '1:40');
  await panel.keyboard.press('n');
  await expect.poll(() => time(page)).toBe(300);
  await expect(strip).toBeFocused();
});

test('by mouse: what is pointed at is told, and a click goes there', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 303);
  await writeNote(panel, 'Kitesurfers share');
  const strip = panel.getByRole('slider', { name: 'Position in the lecture' });
  const box = await strip.boundingBox();
  const duration = Number(await strip.getAttribute('aria-valuemax'));
  const place = { x: ((box?.width ?? 0) * 301) / duration, y: 8 };
  await strip.hover({ position: place });
  await expect(strip).toContainText('5:00 Kitesurfers share');
  await page.evaluate(() => standInPlayer.pauseAt(900));
  await seePosition(panel, '15:00');
  await strip.click({ position: place });
  await expect.poll(() => time(page)).toBe(300);
  await expect(noteBox(panel)).toHaveValue('');
});

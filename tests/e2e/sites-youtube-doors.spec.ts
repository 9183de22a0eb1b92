// YouTube's other addresses: short ones, embedded players, telephones.
import { openYouTube } from '../browser/stand-in-pages';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';

const LECTURE = lectureNumber(3);

for (const [address, player] of [
  [`https://www.youtube.com/live/${LECTURE.video}`, '#movie_player'],
  [`https://www.youtube.com/shorts/${LECTURE.video}`, '#shorts-player'],
  [`https://www.youtube.com/embed/${LECTURE.video}?start=90`, '#movie_player'],
  [`https://www.youtube-nocookie.com/embed/${LECTURE.video}`, '#movie_player'],
] as const) {
  test(`has a player at ${address}`, async ({ page }) => {
    await openYouTube(page, address);
    await expect(page.locator(`${player}.html5-video-player video.html5-main-video`)).toBeVisible();
  });
}

test('starts an embedded player where its address says', async ({ page }) => {
  await openYouTube(page, `https://www.youtube.com/embed/${LECTURE.video}?start=90`);
  const start = await page
    .locator('video')
    .evaluate((element: HTMLVideoElement) => element.currentTime);
  expect(start).toBe(90);
});

test('redirects a short address and keeps its time', async ({ page }) => {
  await page.goto(`https://youtu.be/${LECTURE.video}?t=90`);
  await expect(page).toHaveURL(`${LECTURE.watch}&t=90&feature=youtu.be`);
});

test('redirects a computer from the mobile site, and not a telephone', async ({ page }) => {
  const mobile = `https://m.youtube.com/watch?v=${LECTURE.video}`;
  await page.goto(mobile);
  await expect(page).toHaveURL(LECTURE.watch);

  const session = await page.context().newCDPSession(page);
  const userAgent = 'Mozilla/5.0 (Linux; Android 15) Mobile';
  await session.send('Emulation.setUserAgentOverride', { userAgent });
  await openYouTube(page, mobile);
  await expect(page).toHaveURL(mobile);
  await expect(page.locator('ytm-app #movie_player video')).toBeVisible();
});

test('takes a plain address to its secure one', async ({ page }) => {
  await page.goto(`http://www.archive.org/details/MIT15.356S12`);
  await expect(page).toHaveURL('https://www.archive.org/details/MIT15.356S12');
});

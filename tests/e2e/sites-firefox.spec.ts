// The stand-ins in Firefox, and the driver of Firefox itself.
import { findSidebar } from '../browser/firefox-extension';
import { lectureNumber } from '../sites/addresses';
import { expect, FIREFOX_MISSING, test } from './firefox-fixtures';

const LECTURE = lectureNumber(3);

test.skip(FIREFOX_MISSING !== null, FIREFOX_MISSING ?? '');

test('plays and seeks the stand-in of YouTube', async ({ firefox }) => {
  await firefox.navigate(`${LECTURE.watch}&t=90`);
  const time = await firefox.inPage(async (selector) => {
    await standInPlayer.ready;
    return document.querySelector<HTMLVideoElement>(selector)?.currentTime;
  }, '#movie_player video');
  expect(Math.floor(time ?? 0)).toBeGreaterThanOrEqual(90);
});

test("opens the add-on's sidebar by its key", async ({ firefox }) => {
  await firefox.navigate(LECTURE.ocw);
  await firefox.press('Alt+Shift+Y');
  const sidebar = findSidebar(firefox);
  expect(await sidebar.run(({ location }) => location.pathname)).toBe('/sidepanel.html');
  const picture = await firefox.screenshot();
  // What every PNG file begins with.
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
});

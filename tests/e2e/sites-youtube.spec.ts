// The stand-in of YouTube against the facts that recognition and time depend on.
import type { Page } from '@playwright/test';
import { openYouTube } from '../browser/stand-in-pages';
import { lectureNumber } from '../sites/addresses';
import { LECTURE_DURATION } from '../sites/media';
import { expect, test } from './fixtures';

const LECTURE = lectureNumber(3);
const NEXT = lectureNumber(4);
const PLAYER = '#movie_player.html5-video-player > .html5-video-container > video';

function video(page: Page) {
  return page.locator(`${PLAYER}.video-stream.html5-main-video`);
}

function time(page: Page): Promise<number> {
  return video(page).evaluate((element: HTMLVideoElement) => element.currentTime);
}

function source(page: Page): Promise<string> {
  return video(page).evaluate((element: HTMLVideoElement) => element.src);
}

test('sends a skeleton and makes the player later', async ({ page }) => {
  const response = await page.goto(LECTURE.watch);
  const html = (await response?.text()) ?? '';
  expect(html).toContain('<div id="player-wrap"><div id="player-api">');
  expect(html).not.toMatch(/<video|id="movie_player"/);
  await expect(video(page)).toHaveCount(1);
  await expect(page.locator('#player-api')).toHaveCount(0);
  await page.evaluate(() => standInPlayer.ready);
  const duration = await video(page).evaluate((element: HTMLVideoElement) => element.duration);
  expect(duration).toBe(LECTURE_DURATION);
});

test('sends three policies, and Trusted Types are enforced', async ({ page }) => {
  const response = await page.goto(LECTURE.watch);
  const headers = (await response?.headersArray()) ?? [];
  const policies = headers.filter(({ name }) => name.toLowerCase() === 'content-security-policy');
  expect(policies).toHaveLength(3);
  expect(policies.map(({ value }) => value)).toContain("require-trusted-types-for 'script'");
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML += '<p>text</p>';
      return '';
    } catch (error) {
      return String(error);
    }
  });
  expect(refused).toContain('TrustedHTML');
});

test('goes to another video in the same document and the same element', async ({ page }) => {
  await openYouTube(page, LECTURE.watch);
  const element = await video(page).elementHandle();
  const before = await source(page);
  await page.evaluate(() => standInPlayer.hold());
  await page.locator(`#related [data-video="${NEXT.video}"] #video-title`).click();
  await expect(page).toHaveURL(NEXT.watch);
  // The address is new, and for a moment the old video plays on.
  expect(await source(page)).toBe(before);
  await page.evaluate(() => standInPlayer.release());
  await expect.poll(() => source(page)).not.toBe(before);
  expect(await video(page).evaluate((now, then) => now === then, element)).toBe(true);
  await expect(page.locator('ytd-watch-flexy')).toHaveAttribute('video-id', NEXT.video);
  // What the server sent stays as it was.
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', LECTURE.watch);
  await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', LECTURE.watch);
  const stale = await page.evaluate('ytInitialPlayerResponse.videoDetails.videoId');
  expect(stale).toBe(LECTURE.video);

  await page.goBack();
  await expect(page).toHaveURL(LECTURE.watch);
  await expect(page.locator('ytd-watch-flexy')).toHaveAttribute('video-id', LECTURE.video);
});

test('says when it navigates, with details that cannot be copied', async ({ page }) => {
  await openYouTube(page, LECTURE.watch);
  const said = await page.evaluate(async (id) => {
    const heard: string[] = [];
    const hear = (event: Event) => {
      heard.push(`${event.type} ${new URL(location.href).searchParams.get('v')}`);
      try {
        structuredClone((event as CustomEvent).detail);
        heard.push('cloned');
      } catch {}
    };
    document.addEventListener('yt-navigate-start', hear);
    document.addEventListener('yt-navigate-finish', hear);
    await standInPage.navigate(`/watch?v=${id}`);
    return heard;
  }, NEXT.video);
  expect(said).toEqual([`yt-navigate-start ${LECTURE.video}`, `yt-navigate-finish ${NEXT.video}`]);
});

test('goes on to the next of a playlist when a video ends', async ({ page }) => {
  await openYouTube(page, LECTURE.inPlaylist);
  await page.evaluate(() => standInPlayer.playToEnd());
  await expect(page).toHaveURL(NEXT.inPlaylist);
  await expect(page.locator('#playlist [selected]')).toHaveAttribute('data-video', NEXT.video);
});

test('plays an advert in the same element and goes back to the second', async ({ page }) => {
  await openYouTube(page, LECTURE.watch);
  await page.evaluate(() => standInPlayer.pauseAt(754));
  await page.evaluate(() => standInPlayer.startAdvert());
  await expect(page.locator('#movie_player')).toHaveClass(/ad-showing ad-interrupting/);
  const advert = await video(page).evaluate((element: HTMLVideoElement) => element.duration);
  expect(advert).toBe(15);
  expect(await time(page)).toBeLessThan(15);
  await page.evaluate(() => standInPlayer.endAdvert());
  await expect(page.locator('#movie_player')).not.toHaveClass(/ad-showing/);
  expect(await time(page)).toBeGreaterThanOrEqual(754);
});

test('plays an advert first where it is told to', async ({ page, sites }) => {
  sites.settings.advertFirst = true;
  await openYouTube(page, `${LECTURE.watch}&t=90`);
  await expect(page.locator('#movie_player')).toHaveClass(/ad-showing/);
  await page.evaluate(() => standInPlayer.endAdvert());
  expect(await time(page)).toBeGreaterThanOrEqual(90);
});

test('previews a video in a player of its own, before the real one', async ({ page }) => {
  await openYouTube(page, LECTURE.watch);
  await page.evaluate((id) => standInPage.preview(id), NEXT.video);
  const first = page.locator('video').first();
  expect(
    await first.evaluate((element) => element.closest('#inline-preview-player') !== null),
  ).toBe(true);
  await expect(page.locator('ytd-video-preview')).toBeVisible();
  await expect(page).toHaveURL(LECTURE.watch);
});

test('keeps playing in a corner of the home page', async ({ page }) => {
  await openYouTube(page, LECTURE.watch);
  const element = await video(page).elementHandle();
  await page.evaluate(() => standInPage.openMiniplayer());
  await expect(page).toHaveURL('https://www.youtube.com/');
  const mini = page.locator('.miniplayer video');
  expect(await mini.evaluate((now, then) => now === then, element)).toBe(true);
});

test('has no player on a browse page before the first video', async ({ page }) => {
  await page.goto('https://www.youtube.com/feed/subscriptions');
  await expect(page.locator('ytd-rich-item-renderer')).not.toHaveCount(0);
  await expect(page.locator('#movie_player')).toHaveCount(0);
  await page.locator(`[data-video="${LECTURE.video}"] #video-title`).click();
  await expect(video(page)).toHaveCount(1);
});

test('cuts the links of a description, and keeps them whole behind a redirect', async ({
  page,
}) => {
  await openYouTube(page, NEXT.watch);
  const link = page.locator('#description-inline-expander a').first();
  await expect(link).toHaveText(/^.{37}\.\.\.$/);
  const href = new URL((await link.getAttribute('href')) ?? '');
  expect(href.pathname).toBe('/redirect');
  expect(href.searchParams.get('q')).toMatch(/^https:\/\/ocw\.mit\.edu\/courses\/15-356-.*\/$/);
});

for (const [query, seconds] of [
  ['&t=90', 90],
  ['&t=90s', 90],
  ['&t=1m30s', 90],
  ['&t=0h5m', 300],
  ['#t=2m', 120],
] as const) {
  test(`starts at ${query}`, async ({ page }) => {
    await openYouTube(page, LECTURE.watch + query);
    expect(Math.floor(await time(page))).toBeGreaterThanOrEqual(seconds);
  });
}

test('obeys its keys, but not while somebody types', async ({ page }) => {
  await openYouTube(page, LECTURE.watch);
  await page.evaluate(() => standInPlayer.pauseAt(100));
  await page.keyboard.press('l');
  expect(await time(page)).toBe(110);
  // YouTube does not look at Alt.
  await page.keyboard.press('Alt+j');
  expect(await time(page)).toBe(100);
  await page.locator('[name=search_query]').pressSequentially('jkl');
  expect(await time(page)).toBe(100);
});

test('has no player for a video that does not exist', async ({ page }) => {
  await page.goto('https://www.youtube.com/watch?v=AAAAAAAAAAA');
  await expect(page.locator('yt-player-error-message-renderer')).toBeVisible();
  await expect(video(page)).toHaveCount(0);
});

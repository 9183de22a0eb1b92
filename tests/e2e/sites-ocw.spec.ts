// The stand-ins of OCW's two designs against the facts that recognition depends on.
import type { Page, Response } from '@playwright/test';
import { openOcw } from '../browser/stand-in-pages';
import { LEARN_COURSE, LEGACY_COURSE, lectureNumber, OCW_COURSE } from '../sites/addresses';
import { HAS_COURSE_DATA } from '../sites/course-data';
import { expect, test } from './fixtures';

const LECTURE = lectureNumber(3);
const PLAYER_ID = `video-player-${LECTURE.video}-3d94fee3e93ba7b4830a21068378aa22`;

/** Addresses and statuses on the way to where a navigation ended, first to last. */
async function chain(response: Response | null): Promise<[number | undefined, string][]> {
  const steps: [number | undefined, string][] = [];
  for (let request = response?.request() ?? null; request; request = request.redirectedFrom()) {
    steps.unshift([(await request.response())?.status(), request.url()]);
  }
  return steps;
}

function players(page: Page) {
  return page.locator('.video-js.vjs-ocw');
}

for (const address of [LECTURE.ocw, LECTURE.learn]) {
  const site = new URL(address).host;

  test(`${site} sends a tag and makes another element of it later`, async ({ page }) => {
    const response = await page.goto(address);
    expect(await response?.text()).toContain('<video class="video-js vjs-ocw"');
    await page.waitForFunction(() => standInPagePlayers.length === 1);

    const region = page.locator(`div[role=region]#${PLAYER_ID}.video-js.vjs-ocw`);
    await expect(region).toHaveCount(1);
    const setup = JSON.parse((await region.getAttribute('data-setup')) ?? '');
    expect(setup.sources[0].src).toBe(`https://www.youtube.com/embed/${LECTURE.video}`);
    await expect(region.locator('iframe.vjs-tech')).toHaveAttribute('id', /_youtube_api$/);
    await expect(region.locator('iframe.vjs-tech')).toHaveAttribute(
      'src',
      `https://www.youtube.com/embed/${LECTURE.video}?controls=2&modestbranding=1&rel=0&showinfo=0&loop=0&hl=en&enablejsapi=1&origin=${encodeURIComponent(`https://${site}`)}&widgetid=1`,
    );
    await expect(page.locator('.video-page')).toHaveCount(1);
  });

  test(`${site} hides a second frame of the same video`, async ({ page }) => {
    await page.goto(address);
    const twin = page.locator('.video-fallback-container iframe');
    await expect(twin).toBeHidden();
    await expect(twin).toHaveAttribute('src', `https://www.youtube.com/embed/${LECTURE.video}`);
    const frame = await (await twin.elementHandle())?.contentFrame();
    expect(await frame?.evaluate(() => innerWidth)).toBe(0);
  });
}

test('shows its tag until everything has loaded', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset.early =
        document.querySelector('.video-js.vjs-ocw')?.tagName ?? 'none';
    });
  });
  await openOcw(page, LECTURE.ocw);
  await expect(page.locator('html')).toHaveAttribute('data-early', 'VIDEO');
});

test("follows the embed's clock, until somebody takes its one listener away", async ({ page }) => {
  const [frame] = await openOcw(page, LECTURE.ocw);
  const known = () => page.evaluate(() => standInPagePlayers[0]?.time);
  await frame?.evaluate(() => standInPlayer.pauseAt(754));
  await expect.poll(known).toBe(754);

  await page.evaluate(() => {
    window.addEventListener('message', ({ data }) => {
      const { id, info } = JSON.parse(data);
      if (id === 'another') document.documentElement.dataset.heard = info?.currentTime;
    });
    const embed = document.querySelector<HTMLIFrameElement>('iframe.vjs-tech')?.contentWindow;
    const message = JSON.stringify({ event: 'listening', id: 'another', channel: 'widget' });
    embed?.postMessage(message, 'https://www.youtube.com');
  });
  await frame?.evaluate(() => standInPlayer.pauseAt(900));
  await expect(page.locator('html')).toHaveAttribute('data-heard', '900');
  expect(await known()).toBe(754);
});

test('plays by its own button', async ({ page, sites }) => {
  sites.settings.cuedEmbeds = true;
  const [frame] = await openOcw(page, LECTURE.ocw);
  expect(await frame?.locator('video').getAttribute('src')).toBeNull();
  await expect.poll(() => page.evaluate(() => standInPagePlayers[0]?.state)).toBe(-1);
  await page.locator('.vjs-big-play-button').click();
  await expect.poll(() => page.evaluate(() => standInPagePlayers[0]?.state)).toBe(1);
});

test('gives a clip its start and end', async ({ page }) => {
  const [frame] = await openOcw(page, `${OCW_COURSE}/resources/clip-of-lecture-1/`);
  expect(frame?.url()).toContain('&end=73&hl=en&start=13&');
  const time = await frame
    ?.locator('video')
    .evaluate((element: HTMLVideoElement) => element.currentTime);
  expect(time).toBe(13);
});

test('has pages with several players and with none', async ({ page }) => {
  await openOcw(page, `${OCW_COURSE}/pages/two-lectures/`);
  await expect(players(page)).toHaveCount(2);
  await expect(page.locator('.video-embed a[aria-label="View video page"]')).toHaveCount(2);
  for (const path of [
    '/',
    '/pages/syllabus/',
    '/pages/readings/',
    '/pages/assignments/',
    '/video_galleries/lecture-videos/',
    '/resources/lecture-videos/',
    '/resources/mit15_356s12_lec03/',
    '/resources/4wtaflayz_w-5/',
  ]) {
    const response = await page.goto(OCW_COURSE + path);
    expect(response?.status()).toBe(200);
    await expect(players(page)).toHaveCount(0);
  }
});

test('redirects the addresses of its old design, one step after the other', async ({ page }) => {
  expect(await chain(await page.goto(LECTURE.legacy))).toEqual([
    [301, LECTURE.legacy],
    [301, `${LECTURE.legacy}/`],
    [301, `${OCW_COURSE}/lecture-videos/${LECTURE.name}/`],
    [200, LECTURE.ocw],
  ]);
  await page.goto(`${LEGACY_COURSE}/lecture-videos/`);
  await expect(page).toHaveURL(`${OCW_COURSE}/resources/lecture-videos/`);
  await page.goto(`${LEGACY_COURSE}/readings/`);
  await expect(page).toHaveURL(`${OCW_COURSE}/pages/readings/`);
});

test('keeps the pages of its old design where it is told to', async ({ page, sites }) => {
  sites.settings.legacyPages = 'kept';
  await page.goto(LECTURE.legacy);
  await expect(page).toHaveURL(LECTURE.legacy);
  const script = await page.locator('script').textContent();
  expect(script).toContain(`'http://www.youtube.com/v/${LECTURE.video}'`);
  await expect(page.locator('meta[name="WT.cg_s"]')).toHaveAttribute('content', LECTURE.title);
});

test('redirects its short address', async ({ page }) => {
  expect(await chain(await page.goto('https://ocw.mit.edu/15-356S12'))).toEqual([
    [307, 'https://ocw.mit.edu/15-356S12'],
    [301, `${LEGACY_COURSE}/`],
    [200, `${OCW_COURSE}/`],
  ]);
});

test("answers with the courses' data where it is at hand", async ({ page }) => {
  test.skip(!HAS_COURSE_DATA, "OCW's data is not beside this project");
  for (const address of [LECTURE.ocw, LECTURE.learn]) {
    const response = await page.goto(`${address}data.json`);
    expect((await response?.json())?.video_metadata.youtube_id).toBe(LECTURE.video);
  }
  const map = await page.goto(`${OCW_COURSE}/content_map.json`);
  expect(Object.keys(await map?.json())).toContain(LECTURE.uid);
  expect(map?.headers()['access-control-allow-origin']).toBe('*');
});

test('answers 404 to what is not there', async ({ page }) => {
  for (const address of [
    `${OCW_COURSE}/resources/lecture-9/`,
    `${LEARN_COURSE}/resources/lecture-9/`,
    'https://ocw.mit.edu/courses/another-course/',
    'https://ocw.mit.edu.evil.example/',
  ]) {
    expect((await page.goto(address))?.status()).toBe(404);
  }
});

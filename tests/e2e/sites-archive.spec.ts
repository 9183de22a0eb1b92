// The stand-in of the Internet Archive, and what the one server behind all stand-ins keeps account of.
import type { Page } from '@playwright/test';
import { ARCHIVE_ITEM, lectureNumber, OCW_COURSE } from '../sites/addresses';
import { LECTURE_DURATION } from '../sites/media';
import { strayRequests } from '../sites/requests';
import { expect, test } from './fixtures';

const LECTURE = lectureNumber(3);

/** Where the page's one recording comes from, and where it stands once it is known. */
function playing(page: Page): Promise<{ source: string; time: number; duration: number }> {
  return page.locator('video').evaluate(async (element: HTMLVideoElement) => {
    const loaded = () => element.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
    while (!loaded() || element.seeking) {
      await new Promise((resolve) =>
        element.addEventListener(loaded() ? 'seeked' : 'loadeddata', resolve, { once: true }),
      );
    }
    return {
      source: element.currentSrc,
      time: element.currentTime,
      duration: element.duration,
    };
  });
}

test('plays in the shadow root of an element, and changes files without navigation', async ({
  page,
}) => {
  await page.goto(ARCHIVE_ITEM);
  expect(await page.evaluate(() => document.querySelector('video'))).toBeNull();
  expect((await playing(page)).source).toBe(lectureNumber(1).download);
  await page.getByRole('button', { name: LECTURE.archiveFile }).click();
  await expect.poll(async () => (await playing(page)).source).toBe(LECTURE.download);
  await expect(page).toHaveURL(ARCHIVE_ITEM);
});

test('opens at the file and the second of the address', async ({ page }) => {
  for (const address of [
    `${LECTURE.details}?start=90`,
    `https://archive.org/embed/MIT15.356S12/${LECTURE.archiveFile}?start=90`,
  ]) {
    await page.goto(address);
    expect(await playing(page)).toEqual({
      source: LECTURE.download,
      time: 90,
      duration: LECTURE_DURATION,
    });
  }
});

test('redirects a download to the bare file, which starts where the fragment says', async ({
  page,
}) => {
  await page.goto(`${LECTURE.download}#t=90`);
  await expect(page).toHaveURL(
    `https://ia600000.us.archive.org/1/items/MIT15.356S12/${LECTURE.archiveFile}#t=90`,
  );
  const { time, duration } = await playing(page);
  expect(Math.floor(time)).toBeGreaterThanOrEqual(90);
  expect(duration).toBe(LECTURE_DURATION);
});

test('answers part requests with the part', async ({ page, sites }) => {
  await page.goto(LECTURE.download);
  const answer = await page.evaluate(async () => {
    const response = await fetch(location.href, { headers: { range: 'bytes=0-3' } });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, range: response.headers.get('content-range'), bytes };
  });
  expect(answer).toMatchObject({ status: 206, range: expect.stringMatching(/^bytes 0-3\/\d+$/) });
  // What every WebM file begins with.
  expect([...Object.values(answer.bytes)]).toEqual([0x1a, 0x45, 0xdf, 0xa3]);
  expect(sites.requests.filter(({ status }) => status === 206)).not.toHaveLength(0);
});

test('tells requests of the extension from those of pages', async ({
  page,
  sites,
  extensionId,
}) => {
  await page.goto(`${OCW_COURSE}/`);
  await page.evaluate((address) => fetch(address), `${OCW_COURSE}/pages/syllabus/`);
  expect(sites.requests.filter(({ byExtension }) => byExtension)).toEqual([]);
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.evaluate((address) => fetch(address), `${OCW_COURSE}/pages/readings/`);
  const [request, ...others] = sites.requests.filter(({ byExtension }) => byExtension);
  expect(request?.path).toMatch(/\/pages\/readings\/$/);
  expect(others).toEqual([]);
});

test('sees requests to hosts that nobody plays', async ({ page, sites }) => {
  await page.goto(`${OCW_COURSE}/`);
  expect(strayRequests(sites.requests)).toEqual([]);
  await page.evaluate(() => fetch('https://stray.example/', { mode: 'no-cors' }));
  expect(strayRequests(sites.requests)).toMatchObject([{ host: 'stray.example', status: 404 }]);
});

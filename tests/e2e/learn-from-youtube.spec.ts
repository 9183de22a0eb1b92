// A lecture of OCW's on YouTube whose course nobody has opened yet.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openYouTube } from '../browser/stand-in-pages';
import { MADE_UP_COURSE, madeUpLecture } from '../sites/made-up-course';
import type { Sites } from '../sites/server';
import { badge } from './badge';
import { expect, test } from './fixtures';
import { lectureTitle, noteBox, notes, seePosition, writeNote } from './panel';

const NAME = 'A lecture of MIT OpenCourseWare';
const UNLISTED = 'https://www.youtube.com/watch?v=StandInLost';

const asked = (sites: Sites) => sites.requests.filter(({ byExtension }) => byExtension);

/** The student's setting for courses of lectures on YouTube. */
async function setReading(page: Page, extensionId: string, choice: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/library.html`);
  const setting = page.getByRole('combobox', { name: /Courses of OCW’s lectures/ });
  await setting.selectOption(choice);
  await expect(setting.locator('option:checked')).toHaveText(choice);
}

for (const [number, how] of [
  [1, 'among its keywords'],
  [2, 'by a short address'],
  [3, 'by its whole address'],
] as const) {
  test(`a video that names its course ${how} is known after one click`, async ({
    page,
    context,
    openPanel,
    sites,
  }) => {
    await openYouTube(page, madeUpLecture(number).watch);
    const panel = await openPanel();
    await expect(lectureTitle(panel)).toHaveText(NAME);
    await expect(panel.getByText(/does not know its course yet/)).toBeVisible();
    expect(asked(sites)).toEqual([]);
    await panel.getByRole('button', { name: 'Read its course' }).press('Enter');
    await expect(lectureTitle(panel)).toContainText(`Thing ${number}`);
    await expect.poll(() => badge(context, page)).toBe('●');
    await page.evaluate(() => standInPlayer.pauseAt(61));
    await seePosition(panel, '1:01');
    await writeNote(panel, 'Found from YouTube');
    await expect(notes(panel)).toHaveText(/0:58\s*Found from YouTube/);
    expect(new Set(asked(sites).map(({ host }) => host))).toEqual(new Set(['ocw.mit.edu']));
  });
}

test('what the page says first is not taken for the next video’s', async ({ page, openPanel }) => {
  await openYouTube(page, madeUpLecture(1).watch);
  const panel = await openPanel();
  await expect(panel.getByRole('button', { name: 'Read its course' })).toBeVisible();
  await page.evaluate(() => standInPage.navigate('/watch?v=StandInClip'));
  await expect(panel.getByRole('heading', { name: 'No lecture here' })).toBeVisible();
  await page.evaluate((to) => standInPage.navigate(to), madeUpLecture(2).watch);
  await expect(panel.getByRole('button', { name: 'Read its course' })).toBeVisible();
});

test('a video that its course does not list is not taken for its lecture', async ({
  page,
  openPanel,
}) => {
  await openYouTube(page, UNLISTED);
  const panel = await openPanel();
  await panel.getByRole('button', { name: 'Read its course' }).click();
  // Its gallery does not show it; other pages may.
  await expect(panel.getByRole('alert')).toContainText('is not among what was read of it');
  await panel.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(panel.getByRole('alert')).toContainText(
    '“Made-up Things” is the course that this video names, and it does not list the video',
  );
  expect((await new AxeBuilder({ page: panel }).analyze()).violations).toEqual([]);
  await panel.getByRole('button', { name: /Take notes/ }).click();
  await expect(noteBox(panel)).toBeVisible();
});

test('a video beside a course that was read in part is looked for on its other pages, when asked', async ({
  page,
  openPanel,
  sites,
}) => {
  await page.goto(`${MADE_UP_COURSE}/`);
  const panel = await openPanel();
  await expect(panel.getByText(/^Read on/)).toBeVisible();
  const before = asked(sites).length;
  await openYouTube(page, UNLISTED);
  await expect(panel.getByText(/has read a part of its course/)).toBeVisible();
  expect(asked(sites)).toHaveLength(before);
  await panel.getByRole('button', { name: 'Read the whole course' }).press('Enter');
  await expect(panel.getByRole('alert')).toContainText('it does not list the video');
  expect(asked(sites).length).toBeGreaterThan(before);
});

test('a video of OCW’s that names no course says so', async ({ page, openPanel }) => {
  await openYouTube(page, 'https://www.youtube.com/watch?v=StandInTalk');
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toHaveText(NAME);
  await expect(panel.getByText(/does not say which course/)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Read its course' })).toHaveCount(0);
});

test('with OCW away the panel says so, and tries again when asked', async ({
  page,
  openPanel,
  sites,
}) => {
  sites.settings.courseData = 'broken';
  await openYouTube(page, madeUpLecture(1).watch);
  const panel = await openPanel();
  await panel.getByRole('button', { name: 'Read its course' }).click();
  await expect(panel.getByRole('alert')).toContainText('OCW does not answer');
  sites.settings.courseData = 'served';
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(lectureTitle(panel)).toContainText('Thing 1');
});

test('courses are read at once, or never, when the student wants it so', async ({
  page,
  context,
  extensionId,
  openPanel,
  sites,
}) => {
  const library = await context.newPage();
  await setReading(library, extensionId, 'Never read them');
  await openYouTube(page, madeUpLecture(1).watch);
  const panel = await openPanel();
  await expect(panel.getByRole('heading', { name: 'No lecture here' })).toBeVisible();
  await expect(panel.getByRole('button', { name: /Take notes on/ })).toBeVisible();
  expect(asked(sites)).toEqual([]);
  await setReading(library, extensionId, 'Read them at once');
  await expect(lectureTitle(panel)).toContainText('Thing 1');
});

test('the popup reads the course as well', async ({ page, openPopup }) => {
  await openYouTube(page, madeUpLecture(3).watch);
  const popup = await openPopup();
  await popup.getByRole('button', { name: 'Read its course' }).press('Enter');
  await expect(lectureTitle(popup)).toContainText('Thing 3');
});

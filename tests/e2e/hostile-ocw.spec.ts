// OCW as it must not be: whatever it answers, the student is told in a plain sentence, and what was known stays.
import type { Page } from '@playwright/test';
import { openOcw, openYouTube } from '../browser/stand-in-pages';
import { lectureNumber } from '../sites/addresses';
import { MADE_UP_COURSE, madeUpLecture } from '../sites/made-up-course';
import { expect, test } from './fixtures';
import { lectureTitle } from './panel';

const HOME = `${MADE_UP_COURSE}/`;
const NOT_EXPECTED = 'not what Lectern expects of a course';

function lectures(panel: Page) {
  return panel.getByRole('main').getByRole('link', { name: /^Lecture \d/ });
}

for (const [name, courseData, sentence] of [
  ['an answer of 50 MB', 'huge', NOT_EXPECTED],
  // Nobody follows them: OCW's other host is asked, and does not have it.
  ['redirects that never end', 'circular', 'OCW has no such course'],
  ['a page where data should be', 'page', NOT_EXPECTED],
] as const) {
  test(`${name}: an unknown course stays unknown, and a known one as it was`, async ({
    page,
    openPanel,
    sites,
  }) => {
    sites.settings.courseData = courseData;
    await page.goto(HOME);
    const panel = await openPanel();
    await expect(panel.getByRole('alert')).toContainText(sentence);
    await expect(lectureTitle(panel)).toHaveText('A course that Lectern does not know yet');

    sites.settings.courseData = 'served';
    await panel.getByRole('button', { name: 'Try again' }).click();
    await expect(lectures(panel)).toHaveCount(3);
    sites.settings.courseData = courseData;
    await panel.getByRole('button', { name: 'Read again' }).click();
    await expect(panel.getByRole('alert')).toContainText(sentence);
    await expect(lectures(panel)).toHaveCount(3);

    // Nor was anything worse kept than what is shown.
    await panel.reload();
    await expect(lectures(panel)).toHaveCount(3);
    await openYouTube(page, madeUpLecture(3).watch);
    await expect(lectureTitle(panel)).toContainText('Thing 3');
  });
}

test('data that would do harm does none: what is well formed is read, and the rest is told', async ({
  page,
  openPanel,
  sites,
}) => {
  sites.settings.courseData = 'hostile';
  await page.goto(HOME);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toHaveText('Made-up Things');
  const entries = panel.getByRole('main').getByRole('list').first().getByRole('link');
  await expect(entries).toHaveText([/^A{499}…$/, 'Thing 2', 'Lecture 3: Thing 3']);
  await panel.getByText(/^What could not be read/).click();
  await expect(panel.getByText(/is no page of the course/).first()).toBeVisible();

  await openOcw(page, madeUpLecture(3).ocw);
  await panel.getByRole('tab', { name: /^Readings/ }).click();
  await expect(panel.getByRole('link', { name: 'Good' })).toBeVisible();
  const harm = await panel.evaluate(() => ({
    hasRun: 'attacked' in globalThis,
    isPolluted: 'attacked' in {},
    images: document.images.length,
    links: [...document.links].map(({ protocol }) => protocol).filter((its) => its !== 'https:'),
  }));
  expect(harm).toEqual({ hasRun: false, isPolluted: false, images: 0, links: [] });

  // What ships with Lectern is as it was.
  await openYouTube(page, lectureNumber(3).watch);
  await expect(lectureTitle(panel)).toContainText('Users Working Together');
});

test('an address that names no course is asked nothing of', async ({ page, openPanel, sites }) => {
  await page.goto('https://ocw.mit.edu/courses/..1-a/');
  const panel = await openPanel();
  await expect(panel.getByRole('alert')).toContainText(NOT_EXPECTED);
  expect(sites.requests.filter(({ byExtension }) => byExtension)).toEqual([]);
});

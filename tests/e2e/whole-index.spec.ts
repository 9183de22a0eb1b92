// A build that was given an index knows a course that nobody has learned, with OCW closed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../browser/chromium';
import { openOcw, openYouTube } from '../browser/stand-in-pages';
import {
  MADE_UP_COURSE,
  MADE_UP_DESCRIPTION,
  MADE_UP_OUTLINE,
  madeUpLecture,
} from '../sites/made-up-course';
import { file } from '../unit/catalogue/made-up';
import { badge } from './badge';
import { expect, test as plain } from './fixtures';
import { lectureTitle, notes, openTab, seePosition, watchAt, writeNote } from './panel';

const test = plain.extend({
  chromium: [
    async ({ sites }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'lectern-indexed-'));
      const index = join(folder, 'index.json');
      writeFileSync(index, JSON.stringify(file(MADE_UP_OUTLINE)));
      const { status, stderr } = build('--index', index, '--output', folder);
      if (status !== 0) throw new Error(stderr);
      const extension = join(folder, 'chrome-mv3');
      const chromium = await launchChromium({ extension, sites });
      await use(chromium);
      await chromium.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

/** As `npm run build` does, for one browser. */
function build(...options: string[]) {
  const words = ['--import', 'tsx', 'scripts/build.ts', 'build', '--browser', 'chrome'];
  return spawnSync(process.execPath, [...words, ...options], { encoding: 'utf8' });
}

const FIRST = madeUpLecture(1);
const THIRD = madeUpLecture(3);

test('a lecture of a course that is only in the index is known on YouTube with OCW closed', async ({
  context,
  page,
  openPanel,
  sites,
}) => {
  sites.settings.courseData = 'broken';
  const panel = await watchAt(page, openPanel, FIRST.watch, 61);
  await expect(lectureTitle(panel)).toContainText('Thing 1');
  await expect(panel.getByText('0.01')).toBeVisible();
  await expect.poll(() => badge(context, page)).toBe('●');
  await writeNote(panel, 'Known from the start');

  // The next of the course, and back, in the page itself.
  await page.evaluate((address) => standInPage.navigate(address), THIRD.watch);
  await expect(lectureTitle(panel)).toContainText('Thing 3');
  await page.goBack();
  await expect(lectureTitle(panel)).toContainText('Thing 1');
  await expect(notes(panel)).toHaveText([/Known from the start/]);
  expect(sites.requests.filter(({ byExtension }) => byExtension)).toEqual([]);
});

test('the library names it, without asking anybody', async ({
  page,
  openPanel,
  sites,
  openLibrary,
}) => {
  const panel = await watchAt(page, openPanel, FIRST.watch, 61);
  await writeNote(panel, 'For the library');
  const library = await openLibrary();
  await expect(library.getByRole('heading', { name: 'Lecture 1: Thing 1' })).toBeVisible();
  await expect(library.getByRole('heading', { name: /0\.01/ })).toBeVisible();
  expect(sites.requests.filter(({ byExtension }) => byExtension)).toEqual([]);
});

test('on OCW it is shown at once, and what the index leaves out is read', async ({
  page,
  openPanel,
  sites,
}) => {
  sites.settings.courseData = 'broken';
  await openOcw(page, FIRST.ocw);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toContainText('Thing 1');
  await openTab(panel, 'Readings');
  await expect(panel.getByRole('alert')).toContainText('OCW does not answer');
  await writeNote(panel, 'Kept all the same');

  sites.settings.courseData = 'served';
  await panel.getByRole('button', { name: 'Try again' }).click();
  await openTab(panel, 'About');
  await expect(panel.getByText(MADE_UP_DESCRIPTION)).toBeVisible();
  await openTab(panel, 'Notes');
  await expect(notes(panel)).toHaveText([/Kept all the same/]);
});

test('on YouTube the rest is read only when the student wants it', async ({
  page,
  openPanel,
  sites,
}) => {
  await openYouTube(page, FIRST.watch);
  await page.evaluate(() => standInPlayer.pauseAt(61));
  const panel = await openPanel();
  await seePosition(panel, '1:01');
  await openTab(panel, 'Readings');
  const learn = panel.getByRole('button', { name: 'Read this course' });
  await expect(learn).toBeVisible();
  expect(sites.requests.filter(({ byExtension }) => byExtension)).toEqual([]);
  await learn.click();
  await openTab(panel, 'About');
  await expect(panel.getByText(MADE_UP_DESCRIPTION)).toBeVisible();
});

test('its home lists the lectures in their order before anything is read', async ({
  page,
  openPopup,
  sites,
}) => {
  await page.goto(`${MADE_UP_COURSE}/`);
  const popup = await openPopup();
  await expect(lectureTitle(popup)).toHaveText('Made-up Things');
  await expect(popup.getByRole('list').getByRole('listitem')).toHaveText(
    [2, 1, 3].map((number) => `Lecture ${number}: Thing ${number}`),
  );
  await expect(popup.getByRole('button', { name: 'Read this course' })).toBeVisible();
  expect(sites.requests.filter(({ byExtension }) => byExtension)).toEqual([]);
});

test('a file that is no index is not built in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-no-index-'));
  const index = join(folder, 'index.json');
  const refusal = (text: string) => {
    writeFileSync(index, text);
    const { status, stderr } = build('--index', index, '--output', folder);
    return `${status}: ${stderr.replace(index, 'index.json').trim()}`;
  };
  expect(refusal(JSON.stringify(file({ ...MADE_UP_OUTLINE, year: 2030.5 })))).toBe(
    '1: The index cannot be taken. index.json: courses[0].year: must be a year',
  );
  expect(refusal('<!doctype html>')).toContain('1: The index cannot be taken. index.json: ');
  rmSync(folder, { recursive: true });
});

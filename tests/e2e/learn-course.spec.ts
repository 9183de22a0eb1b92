import AxeBuilder from '@axe-core/playwright';
import { openOcw, openYouTube } from '../browser/stand-in-pages';
import {
  MADE_UP_CLIP,
  MADE_UP_COURSE,
  madeUpLecture,
  madeUpLegacyAddress,
} from '../sites/made-up-course';
import { expect, test } from './fixtures';
import { lectureTitle, notes, openTab, seePosition, writeNote } from './panel';

const FIRST = madeUpLecture(1);

test('a course that nobody knew is learned on its page, and its lecture is known on YouTube', async ({
  page,
  openPanel,
  sites,
}) => {
  await openOcw(page, FIRST.ocw);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toContainText('Thing 1');
  await expect(panel.getByText('0.01')).toBeVisible();
  await writeNote(panel, 'Known at once');

  const asked = sites.requests.filter(({ byExtension }) => byExtension);
  expect(asked.length).toBeLessThanOrEqual(4);
  expect(new Set(asked.map(({ host }) => host))).toEqual(new Set(['ocw.mit.edu']));

  await openYouTube(page, FIRST.watch);
  await page.evaluate(() => standInPlayer.pauseAt(61));
  await seePosition(panel, '1:01');
  await expect(lectureTitle(panel)).toContainText('Thing 1');
  await expect(notes(panel)).toHaveText([/Known at once/]);
  // Nothing more was asked of OCW.
  expect(sites.requests.filter(({ byExtension }) => byExtension)).toHaveLength(asked.length);
});

test('a course’s home lists its lectures in the order of its gallery', async ({
  page,
  openPanel,
}) => {
  await page.goto(`${MADE_UP_COURSE}/`);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toHaveText('Made-up Things');
  await expect(panel.getByRole('list').getByRole('listitem')).toHaveText(
    [2, 1, 3].map((number) => `Lecture ${number}: Thing ${number}`),
  );
  await expect(panel.getByText(/^Read on/)).toBeVisible();
  expect((await new AxeBuilder({ page: panel }).analyze()).violations).toEqual([]);
});

test('when OCW is away the panel says so, and tries again when asked', async ({
  page,
  openPanel,
  sites,
}) => {
  sites.settings.courseData = 'broken';
  await page.goto(`${MADE_UP_COURSE}/`);
  const panel = await openPanel();
  await expect(panel.getByRole('alert')).toContainText('OCW does not answer');
  sites.settings.courseData = 'page';
  await panel.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(panel.locator('#learning')).toBeFocused();
  await expect(panel.getByRole('alert')).toContainText('not what Lectern expects');
  sites.settings.courseData = 'served';
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(lectureTitle(panel)).toHaveText('Made-up Things');
});

test('a reading can be stopped, and begun again', async ({ page, openPanel, sites }) => {
  sites.settings.courseData = 'broken';
  await page.goto(`${MADE_UP_COURSE}/`);
  const panel = await openPanel();
  await expect(panel.getByRole('alert')).toBeVisible();
  sites.settings.courseData = 'served';
  await panel.route('https://ocw.mit.edu/**', () => undefined);
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(
    panel.getByRole('progressbar', { name: 'Reading the course from OCW' }),
  ).toBeVisible();
  await panel.getByRole('button', { name: 'Stop' }).click();
  await expect(panel.getByText(/in a few requests/)).toBeVisible();
  await panel.unroute('https://ocw.mit.edu/**');
  await panel.getByRole('button', { name: 'Read this course' }).click();
  await expect(lectureTitle(panel)).toHaveText('Made-up Things');
});

test('the popup reads a course only when it is told to', async ({ page, openPopup, sites }) => {
  await page.goto(`${MADE_UP_COURSE}/`);
  const popup = await openPopup();
  const learn = popup.getByRole('button', { name: 'Read this course' });
  await expect(learn).toBeVisible();
  expect(sites.requests.filter(({ byExtension }) => byExtension)).toEqual([]);
  await learn.press('Enter');
  await expect(lectureTitle(popup)).toHaveText('Made-up Things');
});

test('a course is read again when the student wants it, and stays known when OCW is away', async ({
  page,
  openPanel,
  sites,
}) => {
  await page.goto(`${MADE_UP_COURSE}/`);
  const panel = await openPanel();
  const again = panel.getByRole('button', { name: 'Read again' });
  await expect(again).toBeVisible();
  const fromOcw = () => sites.requests.filter(({ byExtension }) => byExtension).length;
  const once = fromOcw();
  await again.click();
  await expect.poll(fromOcw).toBe(2 * once);
  await expect(again).toBeVisible();
  sites.settings.courseData = 'broken';
  await again.click();
  await expect(panel.getByRole('alert')).toContainText('OCW does not answer');
  await expect(panel.getByText('Lecture 3: Thing 3')).toBeVisible();
});

test('what has changed at OCW is told after a course was read again, and nothing is lost', async ({
  page,
  openPanel,
  sites,
}) => {
  sites.settings.courseData = 'sessions';
  await page.goto(`${MADE_UP_COURSE}/`);
  const panel = await openPanel();
  const again = panel.getByRole('button', { name: 'Read again' });
  await again.click();
  await expect(panel.getByText(/^Nothing has changed since/)).toBeVisible();

  sites.settings.courseData = 'changed';
  await again.click();
  await panel.getByText(/^What has changed since/).click();
  await expect(panel.getByRole('group').getByRole('listitem')).toHaveText([
    'New lecture: Lecture 4: Thing 4',
    'Renamed: Lecture 1: A First Thing, before: Lecture 1: Thing 1',
    /^Moved in the course: Lecture [12]/,
    'No longer at OCW: Lecture 3: Thing 3',
    'New reading: The Book of Bread',
  ]);
  await expect(panel.getByText('What OCW no longer has is kept here.')).toBeVisible();
  expect((await new AxeBuilder({ page: panel }).analyze()).violations).toEqual([]);
  await expect(panel.getByRole('link', { name: 'Lecture 3: Thing 3' })).toBeVisible();
  await again.click();
  await expect(panel.getByText(/^Nothing has changed since/)).toBeVisible();
  await openYouTube(page, madeUpLecture(3).watch);
  await expect(lectureTitle(panel)).toContainText('Thing 3');
});

test('a course without a gallery is read page by page, as the student opens them', async ({
  page,
  openPanel,
  sites,
}) => {
  sites.settings.courseData = 'pages';
  await openOcw(page, FIRST.ocw);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toContainText('Thing 1');
  await openOcw(page, madeUpLecture(2).ocw);
  await expect(lectureTitle(panel)).toContainText('Thing 2');
  await expect(panel.getByText('Lecture 2 of 2 read so far')).toBeVisible();
  await openTab(panel, 'Readings');
  await panel.getByRole('button', { name: 'Read the whole course' }).press('Enter');
  await expect(panel.getByText(/of\s3$/)).toBeVisible();
  await openOcw(page, FIRST.ocw);
  await expect(lectureTitle(panel)).toContainText('Thing 1');
});

test('when OCW goes away in the middle the panel says so, and goes on when asked', async ({
  page,
  openPanel,
  sites,
}) => {
  sites.settings.courseData = 'half';
  await openOcw(page, FIRST.ocw);
  const panel = await openPanel();
  await expect(panel.getByRole('alert')).toContainText('OCW does not answer');
  sites.settings.courseData = 'served';
  // Not before the student asks: what was read half way has changed what the panel knows of the page.
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(lectureTitle(panel)).toContainText('Thing 1');
});

test('an address from before 2022 that OCW knows no more is known in a course that was read', async ({
  page,
  openPanel,
}) => {
  await page.goto(`${MADE_UP_COURSE}/`);
  const panel = await openPanel();
  await expect(panel.getByText(/^Read on/)).toBeVisible();

  const answer = await page.goto(madeUpLegacyAddress('Lecture 2: Thing 2'));
  expect(answer?.status()).toBe(404);
  await expect(lectureTitle(panel)).toContainText('Thing 2');
  await openTab(panel, 'Sources');
  await expect(panel.getByRole('link', { name: 'MIT OpenCourseWare' })).toHaveAttribute(
    'href',
    madeUpLecture(2).ocw,
  );

  // A name of which no lecture is known is that of none of those beside it.
  await page.goto(madeUpLegacyAddress('Lecture 2: Thing 4'));
  await expect(lectureTitle(panel)).toHaveText('Made-up Things');
});

test('a note on a clip’s page is at its second of the recording, and stands beside the whole as well', async ({
  page,
  openPanel,
  sites,
}) => {
  sites.settings.courseData = 'clips';
  const [frame] = await openOcw(page, MADE_UP_CLIP.ocw);
  await frame?.evaluate(() => standInPlayer.pauseAt(75));
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toHaveText('A minute of thing 1');
  await expect(panel.getByText('2 of 3')).toBeVisible();
  await seePosition(panel, '1:15');
  await writeNote(panel, 'Fifteen seconds into the clip');
  await expect(notes(panel)).toHaveText([/1:12/]);

  await openOcw(page, FIRST.ocw);
  await expect(lectureTitle(panel)).toContainText('Thing 1');
  await expect(notes(panel)).toHaveText([/1:12\s*Fifteen seconds/]);
  await openYouTube(page, FIRST.watch);
  await expect(panel.getByText('on YouTube')).toBeVisible();
  await page.evaluate(() => standInPlayer.pauseAt(30));
  await seePosition(panel, '0:30');
  await notes(panel).getByRole('button', { name: 'Go to 1 minute, 12 seconds' }).click();
  await seePosition(panel, '1:12');
});

// Pages on which no known lecture plays: plainly said, with a way on.
import { openOcw, openYouTube } from '../browser/stand-in-pages';
import { LEARN_COURSE, lectureNumber, OCW_COURSE } from '../sites/addresses';
import { strayRequests } from '../sites/requests';
import { badge } from './badge';
import { expect, test } from './fixtures';
import { lectureTitle, notes, openTab, seePosition, writeNote } from './panel';

const DOGTOWN = 'https://www.youtube.com/watch?v=1ieY0Zu9IiE';

test('a related video is named as that, with the way to its lecture', async ({
  page,
  openPanel,
}) => {
  await openYouTube(page, DOGTOWN);
  const panel = await openPanel();
  await expect(
    panel.getByText(/belongs to “Lecture 3: .*” and is not a lecture itself/),
  ).toBeVisible();
  await panel.getByRole('link', { name: /^Lecture 3/ }).click();
  await expect(page).toHaveURL(lectureNumber(3).watch);
  await expect(lectureTitle(panel)).toContainText('Users Working Together');
});

for (const address of [
  `${OCW_COURSE}/`,
  `${OCW_COURSE}/pages/readings/`,
  `${OCW_COURSE}/video_galleries/lecture-videos/`,
  `${OCW_COURSE}/resources/lecture-videos/`,
  `${OCW_COURSE}/resources/4wtaflayz_w-5/`,
  `${LEARN_COURSE}/`,
  'https://ocw.mit.edu/15-356S12',
]) {
  test(`a page of the course that is no lecture offers its lectures: ${address}`, async ({
    page,
    openPanel,
  }) => {
    await page.goto(address);
    const panel = await openPanel();
    await expect(panel.getByText('No lecture plays on this page.')).toBeVisible();
    await expect(panel.getByRole('link', { name: /^Lecture \d/ })).toHaveCount(4);
  });
}

test('an unknown video becomes a lecture of the student’s own', async ({
  page,
  context,
  openPanel,
}) => {
  await openYouTube(page, 'https://www.youtube.com/watch?v=StandInClip');
  const panel = await openPanel();
  await panel.getByRole('button', { name: /Take notes on/ }).click();
  await expect(panel.getByText('Your own lecture')).toBeVisible();
  await expect.poll(() => badge(context, page)).toBe('●');
  await page.evaluate(() => standInPlayer.pauseAt(50));
  await seePosition(panel, '0:50');
  await writeNote(panel, 'Mine');
  await page.goto('https://www.youtube.com/');
  await expect(panel.getByRole('heading', { name: 'No lecture here' })).toBeVisible();
  await openYouTube(page, 'https://youtu.be/StandInClip?t=10');
  await expect(notes(panel)).toHaveText(/0:47\s*Mine/);
});

test('on a page that Lectern does not look at, it says where it looks', async ({
  page,
  openPanel,
}) => {
  await page.goto('about:blank');
  const panel = await openPanel();
  await expect(panel.getByText(/looks at MIT OpenCourseWare and YouTube/)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Allow the Internet Archive' })).toBeVisible();
});

test('on a page with several lectures the student says which one is meant', async ({
  page,
  openPanel,
}) => {
  const frames = await openOcw(page, `${OCW_COURSE}/pages/two-lectures/`);
  expect(frames.length).toBeGreaterThan(1);
  const panel = await openPanel();
  const choice = panel.getByRole('combobox', { name: 'Lectures on this page' });
  await choice.selectOption({ index: 1 });
  const second = await choice.locator('option').nth(1).innerText();
  await expect(lectureTitle(panel)).toHaveText(second.replace(/^Lecture \d: /, ''));
});

test('Lectern asks no site for anything', async ({ page, openPanel, sites }) => {
  await openOcw(page, lectureNumber(3).ocw);
  const panel = await openPanel();
  for (const tab of ['Readings', 'Sources', 'About', 'Notes'] as const) await openTab(panel, tab);
  await openYouTube(page, lectureNumber(3).watch);
  await writeNote(panel, 'Nothing leaves the machine');
  expect(sites.requests.filter(({ byExtension }) => byExtension)).toEqual([]);
  expect(strayRequests(sites.requests)).toEqual([]);
});

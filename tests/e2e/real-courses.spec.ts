// Every course of OCW's real data that is at hand, as a student meets it: opened on OCW, and then known on YouTube.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HAS_COURSE_DATA } from '../sites/course-data';
import { expect, test } from './fixtures';
import { lectureTitle, openTab } from './panel';

const ROOT = fileURLToPath(new URL('../../../shared/data/ocw-site/courses/', import.meta.url));
/** Courses without a lecture on video. */
const WITHOUT_VIDEOS = /^(?:7-00-|15-356-.*-2004$)/;
/** Courses without a gallery: their home cannot name a lecture before more pages have been read. */
const WITHOUT_GALLERY = /^(?:14-01sc|15-071|18-06sc|24-900|6-801|8-04)-/;

test.skip(!HAS_COURSE_DATA, 'OCW’s data is not beside this project');

/** All but the one that ships with Lectern. */
const SLUGS = HAS_COURSE_DATA
  ? readdirSync(ROOT).filter((slug) => !/^15-356-.*-2012$/.test(slug))
  : [];

for (const slug of SLUGS.sort()) {
  test(`is learned on OCW and known on YouTube: ${slug}`, async ({ page, openPanel, sites }) => {
    const { course_title: title } = JSON.parse(readFileSync(`${ROOT}${slug}/data.json`, 'utf8'));
    await page.goto(`https://ocw.mit.edu/courses/${slug}/`);
    const panel = await openPanel();
    await expect(lectureTitle(panel)).toHaveText(title.trim());
    await expect(panel.getByText(/^Read (?:in part )?on/)).toBeVisible();
    if (WITHOUT_GALLERY.test(slug)) {
      await expect(panel.getByRole('button', { name: 'Read the whole course' })).toBeVisible();
      return;
    }
    const lectures = panel.getByRole('main').getByRole('link');
    if (WITHOUT_VIDEOS.test(slug)) {
      await expect(lectures).toHaveCount(0);
      return;
    }
    await lectures.first().click();
    await page.waitForURL(/\/resources\//);
    await expect(panel.getByRole('tab', { name: /^Sources/ })).toBeVisible();
    const name = await lectureTitle(panel).innerText();
    await openTab(panel, 'Sources');
    const door = await panel.getByRole('link', { name: 'YouTube' }).first().getAttribute('href');
    const asked = sites.requests.filter(({ byExtension }) => byExtension).length;
    await page.goto(door ?? '');
    await expect(panel.getByText('on YouTube')).toBeVisible();
    await expect(lectureTitle(panel)).toHaveText(name);
    expect(sites.requests.filter(({ byExtension }) => byExtension)).toHaveLength(asked);
  });
}

test('a course without a gallery is read whole when the student wants it', async ({
  page,
  openPanel,
}) => {
  await page.goto('https://ocw.mit.edu/courses/14-01sc-principles-of-microeconomics-fall-2011/');
  const panel = await openPanel();
  await panel.getByRole('button', { name: 'Read the whole course' }).press('Enter');
  await expect(panel.getByRole('main').getByRole('listitem')).toHaveCount(38);
  await expect(panel.getByText(/^Read on/)).toBeVisible();
});

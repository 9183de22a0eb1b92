// YouTube changes its page without loading one: the panel follows, and what is being written stays where it began.
import { openYouTube } from '../browser/stand-in-pages';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { lectureTitle, noteBox, notes, seePosition, watchAt } from './panel';

const LECTURE = lectureNumber(3);
const NEXT = lectureNumber(4);

test('to another lecture and back', async ({ page, openPanel }) => {
  await openYouTube(page, LECTURE.watch);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toContainText('Users Working Together');
  await page.evaluate((address) => standInPage.navigate(address), NEXT.watch);
  await expect(lectureTitle(panel)).toContainText('Toolkits');
  await page.goBack();
  await expect(lectureTitle(panel)).toContainText('Users Working Together');
});

test('the old video’s second is not taken for the new lecture’s', async ({ page, openPanel }) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 800);
  await page.evaluate(() => standInPlayer.hold());
  await page.locator(`#related [data-video="${NEXT.video}"] #video-title`).click();
  await expect(lectureTitle(panel)).toContainText('Toolkits');
  await expect(panel.locator('.time-numbers')).not.toContainText('13:20');
  await page.evaluate(() => standInPlayer.release());
  await seePosition(panel, '0:0');
});

test('autoplay in mid-sentence: the note belongs to where it began', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.inPlaylist, 603);
  await noteBox(panel).pressSequentially('Users give their designs');
  await page.evaluate(() => standInPlayer.playToEnd());
  await expect(lectureTitle(panel)).toContainText('Toolkits');
  await expect(panel.getByText(/still writing on “Lecture 3: .*”, at 10:00/)).toBeVisible();
  await noteBox(panel).pressSequentially(' away');
  await panel.keyboard.press('Control+Enter');
  await expect(panel.getByText(/^Saved at 10:00/)).toBeVisible();
  await expect(notes(panel)).toHaveCount(0);
  await page.goBack();
  await expect(lectureTitle(panel)).toContainText('Users Working Together');
  await expect(notes(panel)).toHaveText(/10:00\s*Users give their designs away/);
});

test('hover previews and the miniplayer are no lectures', async ({ page, openPanel }) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  await page.evaluate((id) => standInPage.preview(id), NEXT.video);
  await page.evaluate(() => standInPlayer.pauseAt(101));
  await seePosition(panel, '1:41');
  await expect(lectureTitle(panel)).toContainText('Users Working Together');

  await page.evaluate(() => standInPage.openMiniplayer());
  await expect(panel.getByRole('heading', { name: 'No lecture here' })).toBeVisible();
  await page.goBack();
  await expect(lectureTitle(panel)).toContainText('Users Working Together');
});

test('the panel follows the tab in front', async ({ page, context, openPanel }) => {
  await openYouTube(page, LECTURE.watch);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toContainText('Users Working Together');
  const other = await context.newPage();
  await openYouTube(other, NEXT.watch);
  await expect(lectureTitle(panel)).toContainText('Toolkits');
  await page.bringToFront();
  await expect(lectureTitle(panel)).toContainText('Users Working Together');
});

test('an advert’s second is never a note’s', async ({ page, openPanel }) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 500);
  await page.evaluate(() => standInPlayer.startAdvert());
  await expect(panel.getByText('advert', { exact: true })).toBeVisible();
  await seePosition(panel, '8:20');
  await noteBox(panel).pressSequentially('Written during the advert');
  await panel.keyboard.press('Control+Enter');
  await expect(notes(panel)).toHaveText(/8:17\s*Written during the advert/);
  await page.evaluate(() => standInPlayer.endAdvert());
  await expect(panel.getByText('advert', { exact: true })).toHaveCount(0);
});

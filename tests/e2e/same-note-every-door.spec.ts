// A note taken at one door is there at every other.
import { copyFile, writeFile } from 'node:fs/promises';

import { ARCHIVE_HOSTS, OFFLINE_HOSTS } from '../../lib/sites/hosts';
import { openOcw, openYouTube } from '../browser/stand-in-pages';
import { ARCHIVE_ITEM, lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { lectureTitle, notes, openTab, seePosition, watchAt, writeNote } from './panel';

const LECTURE = lectureNumber(3);
const TITLE = 'Users Working Together in Communities Are Powerful Innovators';

test('from YouTube to OCW today, learn.mit.edu, OCW before 2022 and the Archive', async ({
  page,
  context,
  openPanel,
  grantHosts,
  sites,
}) => {
  await openYouTube(page, LECTURE.watch);
  await page.evaluate(() => standInPlayer.pauseAt(757));
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toHaveText(TITLE);
  await seePosition(panel, '12:37');
  await writeNote(panel, 'Kitesurfers share their designs');
  await expect(notes(panel)).toHaveText(/12:34\s*Kitesurfers share their designs/);

  await openOcw(page, LECTURE.ocw);
  await expect(panel.getByText(/on MIT OpenCourseWare/)).toBeVisible();
  await expect(lectureTitle(panel)).toHaveText(TITLE);
  await expect(notes(panel)).toHaveText(/12:34\s*Kitesurfers/);

  await openOcw(page, LECTURE.learn);
  await seePosition(panel, '0:00');
  await expect(notes(panel)).toHaveText(/12:34\s*Kitesurfers/);

  sites.settings.legacyPages = 'kept';
  await page.goto(LECTURE.legacy);
  await expect(panel.getByText(/no player on this page/)).toBeVisible();
  await expect(lectureTitle(panel)).toHaveText(TITLE);
  await expect(notes(panel)).toHaveText(/12:34\s*Kitesurfers/);

  // The click on the door asks for the host, and opens it whatever the answer.
  await grantHosts(ARCHIVE_HOSTS);
  await openTab(panel, 'Sources');
  const opened = context.waitForEvent('page');
  await panel.getByRole('link', { name: 'Internet Archive' }).click();
  const archive = await opened;
  await expect(panel.getByText(/on Internet Archive/)).toBeVisible();
  await openTab(panel, 'Notes');
  await expect(lectureTitle(panel)).toHaveText(TITLE);
  await expect(notes(panel)).toHaveText(/12:34\s*Kitesurfers/);

  await archive.goto(`${LECTURE.download}#t=100`);
  await seePosition(panel, '1:40');
  await expect(notes(panel)).toHaveText(/12:34\s*Kitesurfers/);
});

test('a legacy address that redirects leads to the same lecture', async ({ page, openPanel }) => {
  await openOcw(page, LECTURE.legacy);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toHaveText(TITLE);
});

test('the Archive’s player is followed from file to file', async ({
  page,
  openPanel,
  grantHosts,
}) => {
  await grantHosts(ARCHIVE_HOSTS);
  await page.goto(ARCHIVE_ITEM);
  const panel = await openPanel();
  // One click in the panel, and the page that is open is recognised without a reload.
  await panel.getByRole('button', { name: 'Allow the Internet Archive' }).click();
  await expect(lectureTitle(panel)).toContainText('The Paradigm Shift');
  await page.getByRole('button', { name: LECTURE.archiveFile }).click();
  await expect(lectureTitle(panel)).toHaveText(TITLE);
  await writeNote(panel, 'Written beside the Archive copy');

  await openYouTube(page, LECTURE.watch);
  await expect(panel.getByText(/on YouTube/)).toBeVisible();
  await expect(notes(panel)).toHaveText(/Written beside the Archive copy/);
});

test('an offline copy of the course is a door as well', async ({
  page,
  openPanel,
  grantHosts,
}, info) => {
  const copy = info.outputPath('index.html');
  await copyFile(
    new URL('../sites/media/lecture.webm', import.meta.url),
    info.outputPath('l.webm'),
  );
  await writeFile(
    copy,
    `<!doctype html><link rel="canonical" href="${LECTURE.ocw}">
    <div class="video-page"><div class="video-container">
      <video id="video-player-${LECTURE.video}-${LECTURE.uid.replaceAll('-', '')}"
        class="video-js vjs-ocw" controls src="l.webm"></video>
    </div></div>`,
  );
  const panel = await watchAt(page, openPanel, LECTURE.watch, 757);
  await writeNote(panel, 'Written online');
  await page.goto(`file://${copy}`);
  await grantHosts(OFFLINE_HOSTS);
  await panel.getByRole('button', { name: 'Allow offline copies' }).click();
  await expect(lectureTitle(panel)).toHaveText(TITLE);
  await notes(panel).getByRole('button', { name: 'Go to 12 minutes, 34 seconds' }).click();
  await seePosition(panel, '12:34');
});

test('the readings are those of its own session, and say why', async ({ page, openPanel }) => {
  await openYouTube(page, LECTURE.watch);
  const panel = await openPanel();
  await openTab(panel, 'Readings');
  const readings = panel.getByRole('tabpanel');
  await expect(readings.getByRole('listitem').filter({ hasText: 'Chapter 7' })).toContainText(
    'Session 4, which OCW names for this recording',
  );
  await expect(readings).toContainText('Innovation by User Communities');
  await expect(readings).toContainText('The DogTown Video');
  await expect(readings).toContainText('Users Rule');
  await expect(readings).not.toContainText('Patents');

  await page.evaluate((address) => standInPage.navigate(address), lectureNumber(4).watch);
  await expect(readings).toContainText('Customers as Innovators');
  await expect(readings).toContainText('Session 10');
  await expect(readings).not.toContainText('Innovation by User Communities');
});

test('the doors open at this second, and iTunes U is shown as closed', async ({
  page,
  context,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 754);
  await openTab(panel, 'Sources');
  const doors = panel.getByRole('list', { name: 'Sources' });
  await expect(doors.getByRole('link', { name: 'YouTube' })).toHaveAttribute(
    'href',
    `${LECTURE.watch}&t=754s`,
  );
  await expect(doors.getByRole('link', { name: 'Internet Archive' })).toHaveAttribute(
    'href',
    /MIT15\.356S12\/MIT15_356S12lec3_300k\.mp4.*754/,
  );
  await expect(doors.getByRole('link', { name: 'MIT OpenCourseWare' }).first()).toHaveAttribute(
    'href',
    LECTURE.ocw,
  );
  await expect(doors.getByRole('link', { name: /iTunes/ })).toHaveCount(0);
  await expect(doors).toContainText('iTunes U closed at the end of 2021');

  const opened = context.waitForEvent('page');
  await doors.getByRole('link', { name: 'MIT OpenCourseWare' }).first().click();
  await expect(await opened).toHaveURL(LECTURE.ocw);
  await expect(lectureTitle(panel)).toHaveText(TITLE);
});

test('previous and next lecture stay at the same kind of door', async ({ page, openPanel }) => {
  await openOcw(page, LECTURE.ocw);
  const panel = await openPanel();
  await panel.getByRole('button', { name: /^Next lecture/ }).click();
  await expect(page).toHaveURL(lectureNumber(4).ocw);
  await expect(lectureTitle(panel)).toContainText('Toolkits');
  await expect(panel.getByRole('button', { name: 'This is the last lecture' })).toBeDisabled();
  await panel.getByRole('button', { name: /^Previous lecture/ }).click();
  await expect(page).toHaveURL(LECTURE.ocw);
});

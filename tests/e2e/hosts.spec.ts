// What the browser or the student withholds is plainly said, with the click that allows it.
import type { BrowserContext } from '@playwright/test';
import { YOUTUBE_EXTRA_HOSTS } from '../../lib/sites/hosts';
import { openYouTube } from '../browser/stand-in-pages';
import { lectureNumber } from '../sites/addresses';
import { badge } from './badge';
import { expect, test } from './fixtures';
import { lectureTitle, notes, seePosition, writeNote } from './panel';

const LECTURE = lectureNumber(3);
const TITLE = 'Users Working Together';
const ALLOW_EXTRA = 'Allow mobile and embedded YouTube';

/** What the page of the browser's own settings may call. */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess: 'ON_CLICK' | 'ON_ALL_SITES';
    }): Promise<void>;
  };
};

type Access = 'ON_CLICK' | 'ON_ALL_SITES';

/** What the student sets in the browser's own page of extensions. */
async function openAccess(context: BrowserContext, extensionId: string) {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  return (hostAccess: Access) =>
    settings.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
      extensionId,
      hostAccess,
    });
}

test('sites that the browser withholds are named and offered, and work once allowed', async ({
  page,
  context,
  extensionId,
  openPanel,
}) => {
  const setAccess = await openAccess(context, extensionId);
  await page.goto('about:blank');
  // Its key would give the extension the page in front for a moment, so the panel is there first.
  const panel = await openPanel();
  await setAccess('ON_CLICK');
  await openYouTube(page, LECTURE.watch);
  await expect(panel.getByText(/keeps Lectern out of/)).toBeVisible();
  await expect(
    panel.getByRole('button', { name: 'Allow OpenCourseWare and YouTube' }),
  ).toBeVisible();
  await setAccess('ON_ALL_SITES');
  await expect(lectureTitle(panel)).toContainText(TITLE);
});

test('a site that is taken away is no longer looked at, though its page stays open', async ({
  page,
  context,
  extensionId,
  openPanel,
}) => {
  const setAccess = await openAccess(context, extensionId);
  await page.goto('about:blank');
  const panel = await openPanel();
  await openYouTube(page, LECTURE.watch);
  await expect(lectureTitle(panel)).toContainText(TITLE);
  await setAccess('ON_CLICK');
  await expect(panel.getByText(/keeps Lectern out of/)).toBeVisible();
  // The page's agent lives on, and says so when the page goes on to another lecture.
  await page.evaluate((next) => history.pushState(null, '', next), lectureNumber(4).watch);
  await page.bringToFront();
  await expect(panel.getByText(/keeps Lectern out of/)).toBeVisible();
  await setAccess('ON_ALL_SITES');
  await expect(lectureTitle(panel)).toContainText('Toolkits');
  await expect.poll(() => badge(context, page)).toBe('●');
});

test('a player without cookies is heard in any page once the student has allowed it', async ({
  page,
  openPanel,
  grantHosts,
}) => {
  await grantHosts([...YOUTUBE_EXTRA_HOSTS]);
  await page.goto('about:blank');
  const panel = await openPanel();
  await panel.getByRole('button', { name: ALLOW_EXTRA }).click();
  await expect(panel.getByRole('button', { name: ALLOW_EXTRA })).toHaveCount(0);
  await page.goto(`https://elsewhere.example/?video=${LECTURE.video}&nocookie`);
  await expect(lectureTitle(panel)).toContainText(TITLE);
  const frame = page.frames().find((one) => one.url().includes('youtube-nocookie'));
  await frame?.evaluate(() => standInPlayer.ready);
  await frame?.evaluate(() => standInPlayer.pauseAt(757));
  await seePosition(panel, '12:37');
  await writeNote(panel, 'Beside a page of somebody else’s');
  await expect(notes(panel)).toHaveText(/12:34/);
});

test('a player of YouTube’s own in any other page is left alone', async ({ page, openPanel }) => {
  await page.goto(`https://elsewhere.example/?video=${LECTURE.video}`);
  const panel = await openPanel();
  await expect(panel.getByText(/looks at MIT OpenCourseWare and YouTube/)).toBeVisible();
});

test('the mobile site is a door of its own once the student has allowed it', async ({
  page,
  context,
  openPanel,
  grantHosts,
}) => {
  await grantHosts([...YOUTUBE_EXTRA_HOSTS]);
  const session = await context.newCDPSession(page);
  const userAgent = 'Mozilla/5.0 (Linux; Android 15) Mobile';
  await session.send('Emulation.setUserAgentOverride', { userAgent });
  // The page is there first: the student allows it because of what they look at.
  await openYouTube(page, `https://m.youtube.com/watch?v=${LECTURE.video}`);
  const panel = await openPanel();
  await panel.getByRole('button', { name: ALLOW_EXTRA }).click();
  await expect(lectureTitle(panel)).toContainText(TITLE);
  await page.evaluate(() => standInPlayer.pauseAt(757));
  await seePosition(panel, '12:37');
  await expect.poll(() => badge(context, page)).toBe('●');
});

// What the browser or the student withholds is plainly said, with the click that allows it.
import { openYouTube } from '../browser/stand-in-pages';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { lectureTitle } from './panel';

/** What the page of the browser's own settings may call. */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess: 'ON_CLICK' | 'ON_ALL_SITES';
    }): Promise<void>;
  };
};

test('sites that the browser withholds are named and offered, and work once allowed', async ({
  page,
  context,
  extensionId,
  openPanel,
}) => {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  const setAccess = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') =>
    settings.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
      extensionId,
      hostAccess,
    });
  await page.goto('about:blank');
  // Its key would give the extension the page in front for a moment, so the panel is there first.
  const panel = await openPanel();
  await setAccess('ON_CLICK');
  await openYouTube(page, lectureNumber(3).watch);
  await expect(panel.getByText(/keeps Lectern out of/)).toBeVisible();
  await expect(
    panel.getByRole('button', { name: 'Allow OpenCourseWare and YouTube' }),
  ).toBeVisible();
  await setAccess('ON_ALL_SITES');
  await expect(lectureTitle(panel)).toContainText('Users Working Together');
});

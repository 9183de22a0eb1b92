// The keys, the badge and the popup: a lecture from outside the panel.
import { MARK_NOW_KEYS, pressCommand } from '../browser/chromium-extension';
import { openOcw, openYouTube } from '../browser/stand-in-pages';
import { lectureNumber, OCW_COURSE } from '../sites/addresses';
import { badge, worker } from './badge';
import { expect, test } from './fixtures';
import { lectureTitle, noteBox, notes, watchAt, writeNote } from './panel';

const LECTURE = lectureNumber(3);

/** What is called here of the extension's own API. */
declare const chrome: {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
};

test('the badge shows a lecture, and nothing on any other page', async ({ page, context }) => {
  await openYouTube(page, LECTURE.watch);
  await expect.poll(() => badge(context, page)).toBe('●');
  await page.evaluate(() => standInPage.navigate('/watch?v=1ieY0Zu9IiE'));
  await expect.poll(() => badge(context, page)).toBe('');
  await page.goBack();
  await expect.poll(() => badge(context, page)).toBe('●');
  await openOcw(page, LECTURE.ocw);
  await expect.poll(() => badge(context, page)).toBe('●');
  await page.goto(`${OCW_COURSE}/pages/readings/`);
  await expect.poll(() => badge(context, page)).toBe('');
});

test('no element is added to any page', async ({ page, openPanel }) => {
  const elements = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
  await page.goto(LECTURE.legacy);
  await openOcw(page, LECTURE.ocw);
  const before = await elements();
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toContainText('Users Working Together');
  expect(await elements()).toEqual(before);
});

test('a mark is saved at this second without opening anything', async ({
  page,
  context,
  openPanel,
}) => {
  await openYouTube(page, LECTURE.watch);
  await expect.poll(() => badge(context, page)).toBe('●');
  await page.evaluate(() => standInPlayer.pauseAt(754));
  const pages = context.pages().length;
  await pressCommand(page, MARK_NOW_KEYS);
  await expect.poll(() => badge(context, page)).toBe('12:34');
  expect(context.pages()).toHaveLength(pages);
  const panel = await openPanel();
  await expect(notes(panel)).toHaveText(/12:34\s*Marked/);
});

test('a mark’s answer never leaves a badge on a page that is no lecture', async ({
  page,
  context,
}) => {
  await openYouTube(page, LECTURE.watch);
  await expect.poll(() => badge(context, page)).toBe('●');
  await page.evaluate(() => standInPlayer.pauseAt(754));
  await pressCommand(page, MARK_NOW_KEYS);
  await expect.poll(() => badge(context, page)).toBe('12:34');
  await page.evaluate(() => standInPage.navigate('/watch?v=StandInClip'));
  await expect.poll(() => badge(context, page)).toBe('');
  await pressCommand(page, MARK_NOW_KEYS);
  await expect.poll(() => badge(context, page)).toBe('?');
  // Longer than the answer stands.
  await expect.poll(() => badge(context, page), { timeout: 10_000 }).toBe('');
});

test('a mark during an advert takes the last second before it', async ({
  page,
  context,
  openPanel,
}) => {
  await openYouTube(page, LECTURE.watch);
  await expect.poll(() => badge(context, page)).toBe('●');
  await page.evaluate(() => standInPlayer.pauseAt(500));
  await page.evaluate(() => standInPlayer.startAdvert());
  await pressCommand(page, MARK_NOW_KEYS);
  await expect.poll(() => badge(context, page)).toBe('8:20');
  const panel = await openPanel();
  await expect(notes(panel)).toHaveText(/8:20\s*Marked/);
});

test('a mark during the advert before a lecture takes the second that its address asks for', async ({
  page,
  context,
  sites,
  openLibrary,
}) => {
  sites.settings.advertFirst = true;
  await openYouTube(page, `${LECTURE.watch}&t=754s`);
  await expect.poll(() => badge(context, page)).toBe('●');
  await pressCommand(page, MARK_NOW_KEYS);
  await expect.poll(() => badge(context, page)).toBe('12:34');
  const library = await openLibrary();
  await expect(notes(library)).toHaveText(/12:34\s*Marked/);
});

test('a mark with the worker stopped starts it again and loses nothing', async ({
  page,
  openPanel,
  stopWorker,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 600);
  await stopWorker();
  await pressCommand(page, MARK_NOW_KEYS);
  await expect(notes(panel)).toHaveText(/10:00\s*Marked/);
});

test('where no lecture plays, a mark saves nothing and says so', async ({ page, context }) => {
  await page.goto(`${OCW_COURSE}/pages/readings/`);
  await pressCommand(page, MARK_NOW_KEYS);
  await expect.poll(() => badge(context, page)).toBe('?');
});

test('keys typed into a note never reach the page', async ({ page, openPanel }) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 63);
  await writeNote(panel, 'k j l m space , . 0 5');
  await expect(notes(panel)).toHaveText(/1:00\s*k j l m space , . 0 5/);
  expect(
    await page
      .locator('#movie_player video')
      .evaluate((video: HTMLVideoElement) => [video.paused, Math.floor(video.currentTime)]),
  ).toEqual([true, 63]);
});

test('Chromium really assigns the keys, and the library shows them', async ({
  page,
  context,
  extensionId,
}) => {
  const commands = await worker(context).evaluate(() => chrome.commands.getAll());
  expect(Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
    _execute_action: '',
    'open-panel': 'Alt+Shift+Y',
    'note-now': 'Alt+Shift+U',
    'mark-now': 'Alt+Shift+G',
  });
  await page.goto(`chrome-extension://${extensionId}/library.html`);
  for (const { shortcut } of commands.filter((command) => command.shortcut)) {
    await expect(page.getByText(shortcut, { exact: true })).toBeVisible();
  }
});

test('the popup names the lecture, takes a note and opens the panel and the library', async ({
  page,
  context,
  openPopup,
}) => {
  await openYouTube(page, LECTURE.watch);
  await page.evaluate(() => standInPlayer.pauseAt(200));
  const popup = await openPopup();
  await expect(lectureTitle(popup)).toContainText('Users Working Together');
  await expect(noteBox(popup)).toBeFocused();
  await expect(popup.getByText('3:17')).toBeVisible();
  await writeNote(popup, 'From the popup');
  await expect(popup.getByRole('link', { name: 'Internet Archive' })).toBeVisible();
  const opened = context.waitForEvent('page', {
    predicate: (other) => other.url().includes('sidepanel.html'),
  });
  await popup.getByRole('button', { name: 'Open the panel (Alt+Shift+Y)' }).click();
  await expect(notes(await opened)).toHaveText(/3:17\s*From the popup/);
});

test('the popup offers the way back where nothing is recognised', async ({
  page,
  openPanel,
  openPopup,
  context,
}) => {
  await watchAt(page, openPanel, LECTURE.watch, 300);
  await page.goto('https://www.youtube.com/');
  const popup = await openPopup();
  await expect(popup.getByRole('heading', { name: 'No lecture here' })).toBeVisible();
  await expect(popup.getByRole('link', { name: /^Lecture 3/ })).toHaveAttribute(
    'href',
    `${LECTURE.watch}&t=300s`,
  );
  const library = context.waitForEvent('page', {
    predicate: (other) => other.url().includes('library.html'),
  });
  await popup.getByRole('button', { name: 'Open the library' }).click();
  await expect((await library).getByRole('heading', { name: 'Library' })).toBeVisible();
});

test('installing asks for the three sites and nothing else', async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/library.html`);
  const warnings = await page.evaluate(async () => {
    const manifest = await (await fetch('/manifest.json')).text();
    return chrome.management.getPermissionWarningsByManifest(manifest);
  });
  expect(warnings).toEqual([
    'Read and change your data on learn.mit.edu, ocw.mit.edu, and www.youtube.com',
  ]);
});

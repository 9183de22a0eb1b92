// A student's stories in real Firefox: the same extension, the real sidebar, popup, keys and permissions.
import type { Firefox } from '../browser/firefox';
import {
  findPopup,
  findSidebar,
  isSidebarOpen,
  openPopup,
  readButton,
  refuseNextPrompt,
  stopEventPage,
} from '../browser/firefox-extension';
import type { View } from '../browser/firefox-view';
import { ARCHIVE_ITEM, lectureNumber, OCW_COURSE } from '../sites/addresses';
import { expect, FIREFOX_MISSING, test } from './firefox-fixtures';

const LECTURE = lectureNumber(3);
const NEXT = lectureNumber(4);
const TITLE = 'Users Working Together in Communities Are Powerful Innovators';

test.skip(FIREFOX_MISSING !== null, FIREFOX_MISSING ?? '');

/** Opens lecture 3 on YouTube and stops it at a second. */
async function openLecture(firefox: Firefox, time: number): Promise<void> {
  await firefox.navigate(LECTURE.watch);
  await firefox.inPage(async (second) => {
    await standInPlayer.ready;
    standInPlayer.pauseAt(second);
  }, time);
}

async function openSidebar(firefox: Firefox): Promise<View> {
  await firefox.press('Alt+Shift+Y');
  return findSidebar(firefox);
}

async function labels(view: View, role: string): Promise<string[]> {
  return (await view.list(role)).map(({ label }) => label);
}

test('a note written beside YouTube is there beside OCW, and moves its embedded player', async ({
  firefox,
}) => {
  await openLecture(firefox, 757);
  const sidebar = await openSidebar(firefox);
  await sidebar.find('heading', TITLE);
  await sidebar.see('12:37');
  await sidebar.click('textbox', 'New note');
  await firefox.type('Kitesurfers share');
  await sidebar.click('button', 'Save');
  await sidebar.see('Saved at 12:34');
  await sidebar.find('listitem', /12 minutes, 34 seconds Kitesurfers share/);

  await firefox.navigate(LECTURE.ocw);
  await sidebar.see('on MIT OpenCourseWare');
  await sidebar.find('heading', TITLE);
  await sidebar.find('listitem', /12 minutes, 34 seconds Kitesurfers share/);
  await sidebar.click('button', 'Go to 12 minutes, 34 seconds');
  await sidebar.see(/Position\s+12:34/);
  const time = await firefox.inFrame(
    'iframe.vjs-tech',
    () => document.querySelector<HTMLVideoElement>('#movie_player video')?.currentTime,
  );
  expect(Math.floor(time ?? 0)).toBe(754);

  await sidebar.click('tab', /^Readings/);
  await sidebar.find('listitem', /Chapter 7.*Session 4, which OCW names for this recording/s);
  await sidebar.find('listitem', /Innovation by User Communities/);
  expect(await labels(sidebar, 'listitem')).not.toContainEqual(expect.stringContaining('Patents'));
});

test('the key for a note opens a box with the caret in it, and the sidebar follows', async ({
  firefox,
}) => {
  await openLecture(firefox, 63);
  const sidebar = await openSidebar(firefox);
  await sidebar.see('1:03');
  await firefox.press('Alt+Shift+U');
  const popup = findPopup(firefox);
  await expect.poll(async () => (await popup.find('textbox', 'New note')).isFocused).toBe(true);
  await firefox.type('k j l');
  await expect.poll(async () => (await sidebar.find('textbox', 'New note')).value).toBe('k j l');
  await firefox.press('Control+Enter');
  await sidebar.find('listitem', /1 minute k j l/);
  // The popup has gone, and the keys are the page's again.
  await expect.poll(() => firefox.inPage(() => document.hasFocus())).toBe(true);
});

test('the key for a mark saves one without opening anything, and the badge says so', async ({
  firefox,
}) => {
  const button = () => readButton(firefox);
  await firefox.navigate(`${OCW_COURSE}/pages/readings/`);
  expect(await button()).toEqual({ badge: '', title: 'Lectern' });
  await openLecture(firefox, 754);
  await expect
    .poll(button)
    .toEqual({ badge: '●', title: expect.stringContaining('Lecture 3: Users Working Together') });
  await firefox.press('Alt+Shift+G');
  await expect.poll(button).toEqual({ badge: '✓', title: 'Lectern: marked 12:34' });
  expect(await isSidebarOpen(firefox)).toBe(false);
  const sidebar = await openSidebar(firefox);
  await sidebar.find('listitem', /12 minutes, 34 seconds Marked/);
  await firefox.navigate(`${OCW_COURSE}/pages/readings/`);
  await expect.poll(button).toEqual({ badge: '', title: 'Lectern' });
});

test('the keys start an event page that has ended', async ({ firefox }) => {
  await openLecture(firefox, 600);
  const sidebar = await openSidebar(firefox);
  await sidebar.see('10:00');
  await stopEventPage(firefox);
  await firefox.press('Alt+Shift+G');
  await sidebar.find('listitem', /10 minutes Marked/);
  await stopEventPage(firefox);
  await firefox.press('Alt+Shift+U');
  await findPopup(firefox).find('textbox', 'New note');
});

test('the popup names the lecture, takes a note and opens the sidebar', async ({ firefox }) => {
  await openLecture(firefox, 200);
  const popup = await openPopup(firefox);
  await popup.find('heading', TITLE);
  await expect.poll(async () => (await popup.find('textbox', 'New note')).isFocused).toBe(true);
  await popup.see('3:17');
  await expect.poll(() => popup.run(({ body }) => body.clientWidth)).toBe(380);
  await firefox.type('From the popup');
  await popup.see('Draft kept');
  await firefox.press('Control+Enter');
  await popup.see('Saved at 3:17');
  await popup.click('button', 'Open the panel (Alt+Shift+Y)');
  await findSidebar(firefox).find('listitem', /3 minutes, 17 seconds From the popup/);
});

test('the Archive is recognised as soon as the student allows it', async ({ firefox }) => {
  await firefox.navigate(ARCHIVE_ITEM);
  const sidebar = await openSidebar(firefox);
  await sidebar.click('button', 'Allow the Internet Archive');
  await sidebar.find('heading', /The Paradigm Shift/);
  await sidebar.see('on Internet Archive');
  await firefox.navigate(`${LECTURE.download}#t=100`);
  await sidebar.find('heading', TITLE);
  await sidebar.see('1:40');
});

test('without the student’s leave the Archive stays unseen, and can be asked for again', async ({
  firefox,
}) => {
  await firefox.navigate(ARCHIVE_ITEM);
  const sidebar = await openSidebar(firefox);
  await refuseNextPrompt(firefox, () => sidebar.click('button', 'Allow the Internet Archive'));
  await sidebar.find('heading', 'No lecture here');
  await sidebar.click('button', 'Allow the Internet Archive');
  await sidebar.find('heading', /The Paradigm Shift/);
});

test('the sidebar follows YouTube from video to video', async ({ firefox }) => {
  await openLecture(firefox, 100);
  const sidebar = await openSidebar(firefox);
  await sidebar.find('heading', TITLE);
  await firefox.inPage((address) => standInPage.navigate(address), NEXT.watch);
  await sidebar.find('heading', /^Toolkits/);
  await firefox.inPage(() => history.back());
  await sidebar.find('heading', TITLE);
});

test('the sidebar does not believe in a page that was left and is kept', async ({
  firefox,
  sites,
}) => {
  sites.settings.keptPages = true;
  // A page without media: Firefox keeps none that is still loading some.
  await firefox.navigate(`${OCW_COURSE}/pages/readings/`);
  const sidebar = await openSidebar(firefox);
  await sidebar.see('No lecture plays on this page.');
  await firefox.inPage(() => document.documentElement.setAttribute('data-kept', ''));
  await firefox.navigate('about:blank');
  await sidebar.find('heading', 'No lecture here');
  await firefox.inPage(() => history.back());
  await sidebar.see('No lecture plays on this page.');
  // Else the page was loaded anew, and this test has tested nothing.
  expect(await firefox.inPage(() => 'kept' in document.documentElement.dataset)).toBe(true);
});

test('the sidebar stays with a page that loses its embedded player', async ({ firefox }) => {
  await firefox.navigate(LECTURE.ocw);
  const sidebar = await openSidebar(firefox);
  await sidebar.see(/Position/);
  await firefox.inPage(() => document.querySelector('iframe.vjs-tech')?.remove());
  await sidebar.see('no player on this page');
  await sidebar.find('heading', TITLE);
});

test('words and buttons fit into the sidebar as wide as Firefox makes it', async ({ firefox }) => {
  await openLecture(firefox, 754);
  const sidebar = await openSidebar(firefox);
  await sidebar.see('12:34');
  await sidebar.click('textbox', 'New note');
  await firefox.type('Half a sen');
  await sidebar.see('Draft kept');
  const fit = await sidebar.run(({ documentElement: root }) => ({
    width: root.clientWidth,
    tooWide: root.scrollWidth > root.clientWidth,
    broken: [...root.querySelectorAll<HTMLElement>('button, [role="status"]')]
      .filter((element) => element.offsetHeight > 36)
      .map((element) => element.innerText),
  }));
  expect(fit).toEqual({ width: expect.any(Number), tooWide: false, broken: [] });
  expect(fit.width).toBeLessThan(300);
});

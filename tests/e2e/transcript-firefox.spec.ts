// Captions in real Firefox: its own parser, and files of the extension's own.
import { findSidebar } from '../browser/firefox-extension';
import { lectureNumber } from '../sites/addresses';
import { madeUpWords } from '../sites/captions';
import { madeUpLecture } from '../sites/made-up-course';
import { expect, FIREFOX_MISSING, test } from './firefox-fixtures';

const FIRST = madeUpLecture(1);

test.skip(FIREFOX_MISSING !== null, FIREFOX_MISSING ?? '');

test('a transcript is read from OCW, kept, and there beside YouTube while OCW is away', async ({
  firefox,
  sites,
}) => {
  await firefox.navigate(FIRST.ocw);
  await firefox.press('Alt+Shift+Y');
  const sidebar = findSidebar(firefox);
  await sidebar.find('heading', /Thing 1/);
  await sidebar.click('tab', 'Transcript');
  await sidebar.see(madeUpWords(1, 0));

  sites.settings.captions = 'broken';
  await firefox.navigate(lectureNumber(3).watch);
  await sidebar.find('heading', /Users Working Together/);
  await firefox.navigate(FIRST.watch);
  await sidebar.find('heading', /Thing 1/);
  await sidebar.click('tab', 'Transcript');
  await sidebar.see(madeUpWords(1, 4));
  expect(sites.requests.filter(({ path }) => path.endsWith('.vtt'))).toHaveLength(1);
});

test('by keyboard in the sidebar: words are found, gone to, and quoted into a note', async ({
  firefox,
}) => {
  await firefox.navigate(FIRST.ocw);
  await firefox.press('Alt+Shift+Y');
  const sidebar = findSidebar(firefox);
  await sidebar.find('heading', /Thing 1/);
  await sidebar.see(/Position\s+0:00/);
  await sidebar.click('tab', 'Transcript');
  await sidebar.see(madeUpWords(1, 0));
  await sidebar.click('searchbox', 'Find in the transcript');
  await firefox.type('about sails');
  await sidebar.see('1 of 38');
  await firefox.press('Enter');
  await sidebar.see('2 of 38');
  await firefox.press('Escape');
  await expect
    .poll(async () => (await sidebar.list('button')).find(({ isFocused }) => isFocused)?.label)
    .toMatch(/^Go to /);
  await firefox.press('ArrowRight');
  await firefox.type('q');
  await expect
    .poll(async () => (await sidebar.find('textbox', 'New note')).value)
    .toBe(`> ${madeUpWords(1, 40)}\n\n`);
  await firefox.type('In Firefox');
  await firefox.press('Control+Enter');
  await sidebar.see('Saved at 0:40');
  await sidebar.find('button', /^Note at 0:40: In Firefox/);
});

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

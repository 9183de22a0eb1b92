// A picture of the frame in real Firefox, by the keyboard alone.
import { findSidebar } from '../browser/firefox-extension';
import { lectureNumber } from '../sites/addresses';
import { expect, FIREFOX_MISSING, test } from './firefox-fixtures';

const LECTURE = lectureNumber(3);

test.skip(FIREFOX_MISSING !== null, FIREFOX_MISSING ?? '');

test('one key takes the frame while a note is written, and it is saved with it', async ({
  firefox,
}) => {
  await firefox.navigate(LECTURE.watch);
  await firefox.inPage(async (second) => {
    await standInPlayer.ready;
    standInPlayer.pauseAt(second);
  }, 757);
  await firefox.press('Alt+Shift+Y');
  const sidebar = findSidebar(firefox);
  await sidebar.see('12:37');
  await sidebar.click('textbox', 'New note');
  await firefox.type('The kite');
  await firefox.press('Alt+C');
  await sidebar.find('button', 'Picture of the video at 12:37');
  await firefox.press('Control+Enter');
  await sidebar.see('Saved at 12:34');
  await sidebar.find('listitem', /The kite/);
  await sidebar.find('button', 'Picture of the video at 12:37');
  const seen = await sidebar.run(({ images }) => {
    const [image] = images;
    return image ? { width: image.naturalWidth, height: image.naturalHeight } : null;
  });
  expect(seen).toEqual({ width: 192, height: 108 });
});

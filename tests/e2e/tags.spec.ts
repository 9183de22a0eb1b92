// Tags: completed from those used before, and a way through the notes.
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { noteBox, notes, watchAt, writeNote } from './panel';

const LECTURE = lectureNumber(3);

test('by keyboard: a tag of another lecture is completed, saved, and filters the notes', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, lectureNumber(4).watch, 100);
  await writeNote(panel, 'Foldit is a #toolkit');
  await page.evaluate((to) => standInPage.navigate(to), LECTURE.watch);
  await expect(notes(panel)).toHaveCount(0);
  await writeNote(panel, 'Nothing of the kind');
  await noteBox(panel).pressSequentially('Kites need a #to');
  await expect(panel.getByRole('option', { name: '#toolkit' })).toBeVisible();
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await expect(noteBox(panel)).toHaveValue('Kites need a #toolkit ');
  await panel.keyboard.type('too');
  await panel.keyboard.press('ControlOrMeta+Z');
  await expect(noteBox(panel)).not.toHaveValue(/too$/);
  await panel.keyboard.press('Control+Enter');
  await expect(notes(panel)).toHaveCount(2);
  const filter = panel.getByRole('button', { name: 'Only notes with #toolkit' });
  await filter.press('Enter');
  await expect(notes(panel)).toHaveText(/Kites need a #toolkit/);
  await filter.press('Enter');
  await expect(notes(panel)).toHaveCount(2);
});

test('a pasted address of the same lecture is its moment', async ({ page, openPanel }) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  await noteBox(panel).pressSequentially('As before at ');
  await noteBox(panel).evaluate((area, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    area.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, `${LECTURE.watch}&t=42s`);
  await expect(noteBox(panel)).toHaveValue('As before at [0:42]');
});

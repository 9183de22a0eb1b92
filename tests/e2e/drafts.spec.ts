// What is being written survives everything that can happen to a panel.
import { openYouTube } from '../browser/stand-in-pages';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { lectureTitle, noteBox, notes, seePosition, watchAt, writeNote } from './panel';

const LECTURE = lectureNumber(3);
const HALF = 'A sentence that breaks off in the mid';

test('the panel is closed in mid-sentence and opened again', async ({ page, openPanel }) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 754);
  await noteBox(panel).pressSequentially(HALF);
  await panel.keyboard.press('Home');
  await panel.keyboard.press('ControlOrMeta+ArrowRight');
  await panel.close();
  await page.evaluate(() => standInPlayer.pauseAt(900));

  const again = await openPanel();
  await expect(noteBox(again)).toHaveValue(HALF);
  await expect(again.getByRole('button', { name: 'Go to 12 minutes, 31 seconds' })).toBeVisible();
  // Writing goes on where it was left.
  await noteBox(again).focus();
  await again.keyboard.type(' long');
  await expect(noteBox(again)).toHaveValue(HALF.replace('A ', 'A long '));
  await again.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(notes(again)).toHaveText(/12:31\s*A long sentence/);
  await expect(noteBox(again)).toHaveValue('');
});

test('the lecture’s tab is closed in mid-sentence', async ({ page, context, openPanel }) => {
  const other = await context.newPage();
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  await noteBox(panel).pressSequentially(HALF);
  await page.close();
  await other.bringToFront();
  await openYouTube(other, LECTURE.watch);
  await expect(lectureTitle(panel)).toContainText('Users Working Together');
  await expect(noteBox(panel)).toHaveValue(HALF);
});

test('what is begun in the panel goes on in the popup, and is one note', async ({
  page,
  openPanel,
  openPopup,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  await noteBox(panel).pressSequentially('Begun here');
  const popup = await openPopup();
  await expect(noteBox(popup)).toHaveValue('Begun here');
  await noteBox(popup).press('End');
  await writeNote(popup, ', ended there');
  await expect(noteBox(panel)).toHaveValue('');
  await expect(notes(panel)).toHaveText(/1:37\s*Begun here, ended there/);
});

test('emptied text forgets its second; discarded text can be brought back', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  await noteBox(panel).pressSequentially('a');
  await page.evaluate(() => standInPlayer.pauseAt(200));
  await seePosition(panel, '3:20');
  await noteBox(panel).press('Backspace');
  await noteBox(panel).pressSequentially('b');
  await expect(panel.getByRole('button', { name: 'Go to 3 minutes, 17 seconds' })).toBeVisible();
  await panel.getByRole('button', { name: 'Discard' }).click();
  await expect(noteBox(panel)).toHaveValue('');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(noteBox(panel)).toHaveValue('b');
});

test('a note is edited, deleted and brought back, and other views follow', async ({
  page,
  openPanel,
  openLibrary,
}) => {
  const library = await openLibrary();
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  await writeNote(panel, 'First');
  await expect(notes(library)).toHaveText(/1:37\s*First/);

  await panel.getByRole('button', { name: 'Edit the note at 1:37' }).click();
  await panel.getByRole('textbox', { name: 'Text of the note' }).fill('Second');
  await panel.keyboard.press('Control+Enter');
  await expect(notes(panel)).toHaveText(/Second/);
  await expect(notes(library)).toHaveText(/Second/);

  await panel.getByRole('button', { name: 'Delete the note at 1:37' }).click();
  await expect(notes(panel)).toHaveCount(0);
  await expect(notes(library)).toHaveCount(0);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(notes(panel)).toHaveText(/Second/);
  await expect(notes(library)).toHaveText(/Second/);
});

test('a store that refuses is told, and the text stays and can be saved later', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  // What a full disk looks like to a page; the disk itself cannot be filled here.
  await panel.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    Object.assign(globalThis, {
      letStoreWork: () => Object.assign(IDBObjectStore.prototype, { put }),
    });
  });
  await noteBox(panel).pressSequentially('Precious');
  await expect(panel.getByRole('alert')).toContainText('no room left');
  await panel.keyboard.press('Control+Enter');
  await expect(panel.getByRole('alert')).toContainText('no room left');
  await expect(noteBox(panel)).toHaveValue('Precious');
  await expect(panel.getByRole('button', { name: 'Copy the text' })).toBeVisible();
  await panel.evaluate('letStoreWork()');
  await noteBox(panel).focus();
  await panel.keyboard.press('Control+Enter');
  await expect(notes(panel)).toHaveText(/1:37\s*Precious/);
  await expect(panel.getByRole('alert')).toHaveCount(0);
});

test('text of a note that is being edited is kept when the view goes', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  await writeNote(panel, 'First');
  await panel.getByRole('button', { name: 'Edit the note at 1:37' }).click();
  await panel.getByRole('textbox', { name: 'Text of the note' }).pressSequentially(' and more');
  await panel.getByRole('tab', { name: /^Readings/ }).click();
  await panel.getByRole('tab', { name: /^Notes/ }).click();
  await expect(notes(panel)).toHaveText(/First and more/);
});

test('two windows save different words of the same draft, and both stay', async ({
  page,
  openPanel,
  openPopup,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  await noteBox(panel).pressSequentially('First thought');
  const popup = await openPopup();
  await expect(noteBox(popup)).toHaveValue('First thought');
  await noteBox(popup).press('Control+Enter');
  await expect(notes(panel)).toHaveText(/First thought/);
  await expect(noteBox(panel)).toHaveValue('');
  await noteBox(panel).pressSequentially('Another');
  await noteBox(panel).press('Control+Enter');
  await expect(notes(panel)).toHaveCount(2);
});

test('the video becomes one that is no lecture in mid-sentence', async ({ page, openPanel }) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  await noteBox(panel).pressSequentially('Users give their ');
  await page.evaluate(() => standInPage.navigate('/watch?v=StandInClip'));
  await expect(panel.getByText(/You are still writing on .*, at 1:37/)).toBeVisible();
  await noteBox(panel).pressSequentially('designs away');
  await noteBox(panel).press('Control+Enter');
  await expect(panel.getByText('Saved at 1:37')).toBeVisible();
  await expect(noteBox(panel)).toBeDisabled();
  await page.evaluate(() => standInPage.navigate('/watch?v=StandInTalk'));
  await expect(noteBox(panel)).toHaveCount(0);
  await page.evaluate((to) => standInPage.navigate(to), LECTURE.watch);
  await expect(notes(panel)).toHaveText(/1:37\s*Users give their designs away/);
});

test('one note edited in two windows keeps both texts', async ({
  page,
  openPanel,
  openLibrary,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  await writeNote(panel, 'First');
  const open = async () => {
    const library = await openLibrary();
    await library.getByRole('button', { name: 'Edit the note at 1:37' }).click();
    return { library, area: library.getByRole('textbox', { name: 'Text of the note' }) };
  };
  const one = await open();
  await one.area.pressSequentially('!');
  const other = await open();
  await expect(other.area).toHaveValue('First!');
  await other.area.fill('A long thought from the other window');
  await other.area.press('Control+Enter');
  await expect(notes(other.library)).toHaveText(/A long thought/);
  await one.area.pressSequentially('?');
  await expect(one.library.getByRole('status').filter({ hasText: 'another window' })).toBeVisible();
  await one.area.press('Control+Enter');
  await expect(notes(one.library)).toHaveCount(2);
  await expect(notes(one.library).filter({ hasText: 'A long thought' })).toHaveCount(1);
  await expect(notes(one.library).filter({ hasText: 'First!?' })).toHaveCount(1);
});

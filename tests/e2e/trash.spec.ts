// Deleted notes: brought back days later, or gone for good.
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { notes, watchAt, writeNote } from './panel';

test('a deleted note comes back from the library, another goes for good after a question', async ({
  page,
  openPanel,
  openLibrary,
}) => {
  const panel = await watchAt(page, openPanel, lectureNumber(3).watch, 100);
  for (const text of ['Wanted', 'Unwanted', 'Kept']) await writeNote(panel, text);
  for (const text of ['Wanted', 'Unwanted']) {
    const note = notes(panel).filter({ hasText: new RegExp(`${text}$`) });
    await note.getByRole('button', { name: /^Delete/ }).click();
    await expect(note).toHaveCount(0);
  }
  const library = await openLibrary();
  await library.getByRole('link', { name: 'Deleted notes' }).click();
  const trash = library.getByRole('list', { name: 'Deleted notes' }).getByRole('listitem');
  await expect(trash).toHaveText([/^Unwanted.*at 1:37 · 30 days left/, /^Wanted/]);
  await trash
    .last()
    .getByRole('button', { name: /^Bring back/ })
    .click();
  await expect(library.getByText('1 note is back in its place.')).toBeVisible();

  await library.getByRole('button', { name: 'Delete all for good' }).click();
  await library.keyboard.press('Enter');
  await expect(trash).toHaveCount(1);
  await trash.getByRole('button', { name: /for good$/ }).click();
  await library.getByRole('alertdialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(library.getByText('1 note is gone for good.')).toBeVisible();
  await expect(library.getByText('No deleted notes.')).toBeVisible();
  await library
    .getByRole('navigation', { name: 'Library' })
    .getByRole('link', { name: 'Notes', exact: true })
    .click();
  await expect(notes(library)).toHaveText([/Wanted$/, /Kept$/]);
});

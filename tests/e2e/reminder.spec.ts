// Work that is only in the browser: the student is reminded, and it is in a file by one click.
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { watchAt, writeNote } from './panel';

/** What is called here of the extension's own API. */
declare const chrome: {
  storage: { local: { set(values: object): Promise<void> } };
};

const WEEK_AND_A_DAY = 8 * 24 * 60 * 60 * 1000;

test('after a week without a file the panel and the library remind, and one click makes one', async ({
  page,
  openPanel,
  openLibrary,
}) => {
  const panel = await watchAt(page, openPanel, lectureNumber(3).watch, 100);
  await writeNote(panel, 'Only here');
  const reminder = /^For 8 days you have written notes that are only in this browser/;
  const library = await openLibrary();
  await expect(library.getByText(/^Lectern uses .+ of the .+ that your browser/)).toBeVisible();
  await expect(library.getByText(reminder)).toHaveCount(0);

  await library.evaluate(
    (since) => chrome.storage.local.set({ 'unsaved-work': { since, putOffAt: null } }),
    new Date(Date.now() - WEEK_AND_A_DAY).toISOString(),
  );
  await expect(library.getByText(reminder)).toBeVisible();
  await expect(panel.getByText(reminder)).toBeVisible();
  const downloading = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Save a file of everything' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^lectern-backup-.*\.json$/);
  await expect(library.getByText('Exported 1 note.')).toBeVisible();
  await expect(library.getByText(reminder)).toHaveCount(0);
  await expect(panel.getByText(reminder)).toHaveCount(0);
});

// Back to what was here on an earlier day, and from there back again.
import AxeBuilder from '@axe-core/playwright';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { notes, watchAt, writeNote } from './panel';

/** What is called here of the extension's own API. */
declare const chrome: {
  alarms: { create(name: string, when: { when: number }): Promise<void> };
};

test('the worker makes a restore point, the student sees what it would change, goes back and back again', async ({
  page,
  openPanel,
  openLibrary,
}) => {
  const panel = await watchAt(page, openPanel, lectureNumber(3).watch, 100);
  for (const text of ['Edited', 'Deleted']) await writeNote(panel, text);
  const library = await openLibrary('#restore');
  await expect(library.getByText(/^No restore points yet/)).toBeVisible();
  await library.evaluate(() => chrome.alarms.create('keep-safe', { when: Date.now() }));
  const points = library.getByRole('list', { name: 'Restore points' }).getByRole('listitem');
  await expect(async () => {
    await library.reload();
    await expect(points).toHaveText(/2 notes in 1 lecture/, { timeout: 500 });
  }).toPass();

  await page.bringToFront();
  const edited = notes(panel).filter({ hasText: /Edited$/ });
  await edited.getByRole('button', { name: /^Edit/ }).click();
  const text = panel.getByRole('textbox', { name: 'Text of the note' });
  await text.pressSequentially(' since');
  await text.press('Control+Enter');
  await expect(notes(panel).filter({ hasText: /Edited since$/ })).toHaveCount(1);
  const deleted = notes(panel).filter({ hasText: /Deleted$/ });
  await deleted.getByRole('button', { name: /^Delete/ }).click();
  await expect(deleted).toHaveCount(0);
  await writeNote(panel, 'Newer');

  await library.bringToFront();
  await points.getByRole('button', { name: /^See what going back/ }).click();
  const heading = library.getByRole('heading', { name: /^Going back to/ });
  await expect(heading).toBeFocused();
  await expect(library.getByRole('list', { name: /^Come back/ })).toHaveText(/^Deleted/);
  await expect(library.getByRole('list', { name: /^Are changed back/ })).toHaveText(/^Edited/);
  await expect(library.getByRole('list', { name: /^Go to the deleted/ })).toHaveText(/^Newer/);
  for (const colorScheme of ['light', 'dark'] as const) {
    await library.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: library }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  await library.setViewportSize({ width: 320, height: 640 });
  const wide = await library.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);

  await library.getByRole('button', { name: 'Go back' }).click();
  const asked = library.getByRole('alertdialog');
  await expect(asked.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await library.keyboard.press('Enter');
  await expect(heading).toHaveCount(0);
  await expect(points).toHaveCount(1);
  await points.getByRole('button').click();
  await library.getByRole('button', { name: 'Go back' }).click();
  await asked.getByRole('button', { name: 'Go back' }).click();
  await expect(library.getByText(/^All is as it was on/)).toBeVisible();
  await page.bringToFront();
  await expect(notes(panel)).toHaveText([/Edited$/, /Deleted$/]);
  await library.bringToFront();

  await expect(points).toHaveCount(2);
  await expect(points.first()).toContainText('kept before you went back or imported a file');
  await points.first().getByRole('button').click();
  await library.getByRole('button', { name: 'Go back' }).click();
  await asked.getByRole('button', { name: 'Go back' }).click();
  await page.bringToFront();
  await expect(notes(panel)).toHaveText([/Edited since$/, /Newer$/]);
});

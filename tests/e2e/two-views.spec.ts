// Two views write on the same thing at the same time.
import type { Locator } from '@playwright/test';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { noteBox, notes, watchAt, writeNote } from './panel';

const LECTURE = lectureNumber(3);

/** Key by key in both, so that the keys of one fall between those of the other. */
async function typeInBoth(one: Locator, other: Locator, texts: [string, string]) {
  await Promise.all([
    one.pressSequentially(texts[0], { delay: 40 }),
    other.pressSequentially(texts[1], { delay: 40 }),
  ]);
}

test('a draft that two views write on becomes two, and no letter is lost', async ({
  page,
  context,
  extensionId,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 300);
  const other = await context.newPage();
  await other.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.bringToFront();
  await noteBox(panel).pressSequentially('base');
  await expect(noteBox(other)).toHaveValue('base');
  await typeInBoth(noteBox(panel), noteBox(other), [' ALPHA-alpha-ALPHA', ' bravo-BRAVO-bravo']);
  await expect(noteBox(panel)).toHaveValue(/^base.* ALPHA-alpha-ALPHA$/);
  await expect(noteBox(other)).toHaveValue(/^base.* bravo-BRAVO-bravo$/);

  // Once one is saved, the other is shown.
  await noteBox(panel).press('Control+Enter');
  await expect(notes(panel)).toHaveText(/ALPHA-alpha-ALPHA/);
  await expect(noteBox(panel)).toHaveValue(/bravo-BRAVO-bravo$/);
  await noteBox(panel).press('Control+Enter');
  await expect(notes(panel)).toHaveCount(2);
  await expect(notes(panel).filter({ hasText: ' bravo-BRAVO-bravo' })).toHaveCount(1);
  await expect(noteBox(panel)).toHaveValue('');
  await expect(noteBox(other)).toHaveValue('');
});

test('a saved note that two views edit becomes two notes, one for each', async ({
  page,
  openPanel,
  openLibrary,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 300);
  await writeNote(panel, 'base');
  const library = await openLibrary();
  await library.getByRole('button', { name: /^Edit the note/ }).click();
  await page.bringToFront();
  await panel.getByRole('button', { name: /^Edit the note/ }).click();
  const one = panel.getByRole('textbox', { name: 'Text of the note' });
  const other = library.getByRole('textbox', { name: 'Text of the note' });
  await expect(one).toBeFocused();
  await expect(other).toHaveValue('base');
  await typeInBoth(one, other, [' ALPHA-alpha', ' bravo-BRAVO']);
  await expect(one).toHaveValue(/ ALPHA-alpha$/);
  await expect(other).toHaveValue(/ bravo-BRAVO$/);
  // Whoever came second is told.
  const told = /changed in another window/;
  await expect
    .poll(
      async () => (await panel.getByText(told).count()) + (await library.getByText(told).count()),
    )
    .toBe(1);
  await one.press('Control+Enter');
  await other.press('Control+Enter');
  for (const view of [panel, library]) {
    await expect(notes(view)).toHaveCount(2);
    await expect(notes(view).filter({ hasText: 'ALPHA-alpha' })).toHaveCount(1);
    await expect(notes(view).filter({ hasText: 'bravo-BRAVO' })).toHaveCount(1);
  }
});

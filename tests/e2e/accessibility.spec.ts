// By keyboard alone, without seeing, at 320 pixels and in both colour schemes.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openYouTube } from '../browser/stand-in-pages';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { noteBox, notes, openTab, seePosition, watchAt, writeNote } from './panel';

const LECTURE = lectureNumber(3);

async function expectAccessible(view: Page): Promise<void> {
  // Its own blank page is not wanted: the views of an extension are no frames of it.
  const { violations } = await new AxeBuilder({ page: view }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in panel, popup and library, ${colorScheme}`, async ({
    page,
    context,
    extensionId,
    openPanel,
    openPopup,
  }) => {
    await openYouTube(page, LECTURE.watch);
    await page.evaluate(() => standInPlayer.pauseAt(100));
    const panel = await openPanel();
    await panel.emulateMedia({ colorScheme });
    await seePosition(panel, '1:40');
    await writeNote(panel, 'A note');
    for (const tab of ['Transcript', 'Readings', 'Sources', 'About', 'Notes'] as const) {
      await openTab(panel, tab);
      await expectAccessible(panel);
    }
    await panel.getByRole('button', { name: 'Edit the note at 1:37' }).click();
    await panel.getByText('Earlier versions').click();
    await expectAccessible(panel);

    const popup = await openPopup();
    await popup.emulateMedia({ colorScheme });
    await expect(noteBox(popup)).toBeVisible();
    await expectAccessible(popup);

    const library = await context.newPage();
    await library.emulateMedia({ colorScheme });
    await library.goto(`chrome-extension://${extensionId}/library.html`);
    await expect(notes(library)).toHaveCount(1);
    await expectAccessible(library);
    await library.getByRole('button', { name: 'Delete the note at 1:37' }).click();
    await library.getByRole('link', { name: 'Deleted notes' }).click();
    await library.getByRole('button', { name: 'Delete all for good' }).click();
    await expectAccessible(library);

    await page.goto('about:blank');
    await page.bringToFront();
    await expect(panel.getByRole('heading', { name: 'No lecture here' })).toBeVisible();
    await expectAccessible(panel);
  });
}

/** What reaches over the right edge, in the page itself or in a part of it that scrolls. */
function listOverhangs(view: Page): Promise<string[]> {
  return view.evaluate(() =>
    [...document.querySelectorAll('body *:not(.visually-hidden)')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

test('nothing scrolls sideways or is cut at 320 pixels, nor at 200 % zoom of it', async ({
  page,
  context,
  extensionId,
  openPanel,
  openLibrary,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  await writeNote(panel, `A long word: ${'community'.repeat(12)}`);
  await writeNote(panel, 'Gone');
  await panel.getByRole('button', { name: 'Delete the note at 1:37' }).last().click();
  await expect(notes(panel)).toHaveCount(1);
  await noteBox(panel).pressSequentially('Not yet saved');
  const library = await openLibrary();
  await expect(notes(library)).toHaveCount(1);
  // Chromium lets nobody give a real popup another size.
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.bringToFront();
  await seePosition(panel, '1:40');
  await expect(noteBox(popup)).toHaveValue('Not yet saved');

  // A page at 200 % zoom has half the width.
  for (const width of [320, 160]) {
    for (const view of [panel, library, popup]) await view.setViewportSize({ width, height: 640 });
    for (const tab of ['Transcript', 'Readings', 'Sources', 'About', 'Notes'] as const) {
      await openTab(panel, tab);
      expect(await listOverhangs(panel), `${tab} at ${width} pixels`).toEqual([]);
    }
    await panel.getByRole('button', { name: 'Edit the note at 1:37' }).click();
    expect(await listOverhangs(panel), `the editor at ${width} pixels`).toEqual([]);
    await panel.keyboard.press('Escape');
    for (const place of ['Notes', 'Deleted notes']) {
      await library.getByRole('link', { name: place, exact: true }).click();
      expect(await listOverhangs(library), `${place} at ${width} pixels`).toEqual([]);
    }
    expect(await listOverhangs(popup), `popup at ${width} pixels`).toEqual([]);
  }
});

test('by keyboard alone: write, save, find the note, go to its second, edit it', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  const { keyboard } = panel;
  const focused = panel.locator(':focus');

  await noteBox(panel).focus();
  await keyboard.type('By keyboard');
  await keyboard.press('Control+Enter');
  await expect(notes(panel)).toHaveCount(1);
  await expect(noteBox(panel)).toBeFocused();

  await panel.getByRole('tab', { name: /^Notes/ }).focus();
  await keyboard.press('ArrowRight');
  await expect(focused).toHaveText('Transcript');
  await keyboard.press('ArrowLeft');
  await keyboard.press('Tab');
  await expect(focused).toHaveAttribute('role', 'tabpanel');
  await keyboard.press('Tab');
  await expect(focused).toHaveAccessibleName('Go to 1 minute, 37 seconds');
  await keyboard.press('Enter');
  await seePosition(panel, '1:37');
  await keyboard.press('Tab');
  await expect(focused).toHaveAccessibleName('Edit the note at 1:37');
  await keyboard.press('Enter');
  await expect(focused).toHaveAccessibleName('Text of the note');
  await keyboard.type(', changed');
  await keyboard.press('Escape');
  await expect(focused).toHaveAccessibleName('Edit the note at 1:37');
  await expect(notes(panel)).toHaveText(/By keyboard$/);
});

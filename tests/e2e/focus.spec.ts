// After every action the focus is on what comes next, never nowhere: the whole story by keyboard alone.
import type { Page } from '@playwright/test';
import { openYouTube } from '../browser/stand-in-pages';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { noteBox, notes, watchAt } from './panel';

const LECTURE = lectureNumber(3);

/** Goes there with the Tab key, as far as it takes. */
async function tabTo(view: Page, name: string, key = 'Tab'): Promise<void> {
  const target = view
    .getByRole('button', { name, exact: true })
    .or(view.getByRole('textbox', { name, exact: true }));
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluateAll((found) => found.some((one) => one === document.activeElement)))
      return;
    await view.keyboard.press(key);
  }
  throw new Error(`The Tab key does not come to ${name}`);
}

/** In an open editor: another second, and done. */
async function retime({ keyboard }: Page, clock: string): Promise<void> {
  await keyboard.press('Tab');
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type(clock);
  await keyboard.press('Control+Enter');
}

test('by keyboard: discard, save, edit, delete, undo and dismiss, and the focus is never lost', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  const { keyboard } = panel;
  const focused = panel.locator(':focus');

  await tabTo(panel, 'New note');
  await expect(noteBox(panel)).toBeFocused();
  await keyboard.type('Rash');
  await tabTo(panel, 'Discard');
  await keyboard.press('Enter');
  await expect(noteBox(panel)).toBeFocused();
  await tabTo(panel, 'Undo', 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(noteBox(panel)).toBeFocused();
  await expect(noteBox(panel)).toHaveValue('Rash');
  await tabTo(panel, 'Save');
  await keyboard.press('Enter');
  await expect(noteBox(panel)).toBeFocused();
  await expect(notes(panel)).toHaveText(/1:37\s*Rash/);
  await keyboard.type('Second');
  await keyboard.press('Control+Enter');
  await expect(notes(panel)).toHaveCount(2);

  // An edited note keeps the focus, wherever its new second puts it.
  await tabTo(panel, 'Edit the note at 1:37', 'Shift+Tab');
  await keyboard.press('Enter');
  await retime(panel, '0:05');
  await expect(notes(panel)).toHaveText([/0:05\s*Second/, /1:37\s*Rash/]);
  await expect(focused).toHaveText(/0:05\s*Second/);
  await tabTo(panel, 'Edit the note at 0:05');
  await keyboard.press('Enter');
  await retime(panel, '3:00');
  await expect(notes(panel)).toHaveText([/1:37\s*Rash/, /3:00\s*Second/]);
  await expect(focused).toHaveText(/3:00\s*Second/);
  await expect(focused).toHaveRole('listitem');

  await tabTo(panel, 'Delete the note at 3:00');
  await keyboard.press('Enter');
  await expect(focused).toHaveText('Undo');
  await expect(notes(panel)).toHaveCount(1);
  await keyboard.press('Enter');
  await expect(focused).toHaveText(/3:00\s*Second/);
  await tabTo(panel, 'Delete the note at 3:00');
  await keyboard.press('Enter');
  await expect(focused).toHaveText('Undo');
  await tabTo(panel, 'Dismiss');
  await keyboard.press('Enter');
  await expect(focused).toHaveAccessibleName('Notes');
  await expect(focused).toHaveRole('list');
});

test('by keyboard: notes on a video that no course lists begin in the box', async ({
  page,
  openPanel,
}) => {
  await openYouTube(page, 'https://www.youtube.com/watch?v=StandInClip');
  const panel = await openPanel();
  await expect(panel.getByRole('button', { name: 'Take notes on this video' })).toBeVisible();
  await tabTo(panel, 'Take notes on this video');
  await panel.keyboard.press('Enter');
  await expect(noteBox(panel)).toBeFocused();
});

test('by keyboard: the library follows a deletion, and an import', async ({
  page,
  openPanel,
  openLibrary,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  await noteBox(panel).pressSequentially('Only one');
  await panel.keyboard.press('Control+Enter');
  await expect(notes(panel)).toHaveCount(1);
  const library = await openLibrary();
  const focused = library.locator(':focus');
  await expect(notes(library)).toHaveCount(1);
  await tabTo(library, 'Delete the note at 1:37');
  await library.keyboard.press('Enter');
  await expect(focused).toHaveText('Undo');
  await library.keyboard.press('Enter');
  await expect(focused).toHaveText(/1:37\s*Only one/);
  await tabTo(library, 'Delete the note at 1:37');
  await library.keyboard.press('Enter');
  await tabTo(library, 'Dismiss');
  await library.keyboard.press('Enter');
  await expect(focused).toHaveRole('main');

  const at = '2026-03-01T10:00:00.000Z';
  const draft = { id: 'd1', lecture: 'youtube:odj5VnTI490', title: 'Lecture 3', time: 5 };
  const backup = {
    format: 'lectern-backup',
    version: 1,
    exportedAt: at,
    notes: [],
    drafts: [{ ...draft, text: 'Half a', startedAt: at, updatedAt: at }],
    ownLectures: [],
    settings: {},
  };
  const file = { name: 'backup.json', mimeType: 'application/json' };
  const chosen = { ...file, buffer: Buffer.from(JSON.stringify(backup)) };
  await library.locator('input[type=file]').setInputFiles(chosen);
  await tabTo(library, 'Cancel');
  await library.keyboard.press('Enter');
  await expect(focused).toHaveText('Import a file');
  await library.locator('input[type=file]').setInputFiles(chosen);
  await tabTo(library, 'Import');
  await library.keyboard.press('Enter');
  await expect(focused).toHaveText(/^Imported:/);
});

test('the focus stays on the way to the next lecture, and is on the title where there is none', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, lectureNumber(2).watch, 10);
  const focused = panel.locator(':focus');
  await panel.getByRole('button', { name: /^Next lecture/ }).press('Enter');
  await expect(panel.getByText('Lecture 3 of 4')).toBeVisible();
  await expect(focused).toHaveAccessibleName(/^Next lecture: Lecture 4/);
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('Lecture 4 of 4')).toBeVisible();
  await expect(panel.getByRole('heading', { level: 1 })).toBeFocused();
  await panel.getByRole('button', { name: /^Previous lecture/ }).click();
  await expect(panel.getByText('Lecture 3 of 4')).toBeVisible();
  await expect(focused).toHaveAccessibleName(/^Previous lecture: Lecture 2/);
});

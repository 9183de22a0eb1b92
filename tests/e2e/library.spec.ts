// The library: every note by course and lecture, out into files and in again.
import { readFile, writeFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { cleanExtension } from '../browser/clean-extension';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { noteBox, notes, watchAt, writeNote } from './panel';

const LECTURE = lectureNumber(3);
const TITLE = 'Lecture 3: Users Working Together in Communities Are Powerful Innovators';

async function openLibrary(page: Page, extensionId: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/library.html`);
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
}

async function save(page: Page, button: string): Promise<Download> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  return downloading;
}

async function importFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('export, clear and import brings everything back, and twice adds nothing', async ({
  page,
  context,
  extensionId,
  openPanel,
}, info) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  await writeNote(panel, 'Kept for ever ✍️ ‮שלום');
  await noteBox(panel).pressSequentially('Not yet saved');

  const library = await context.newPage();
  await openLibrary(library, extensionId);
  await expect(library.getByRole('region', { name: TITLE })).toContainText('Kept for ever');
  await expect(library.getByRole('heading', { name: 'Unfinished notes' })).toBeVisible();
  const file = info.outputPath('backup.json');
  await (await save(library, 'Export everything')).saveAs(file);
  await expect(library.getByText('Exported 1 note.')).toBeVisible();
  await library.getByRole('button', { name: 'Delete the note at 1:37' }).click();
  await expect(notes(library)).toHaveCount(0);

  // Another browser of the student's has never seen these notes.
  await panel.close();
  await cleanExtension(library, extensionId);
  await openLibrary(library, extensionId);
  const text = await readFile(file, 'utf8');
  await importFile(library, 'backup.json', text);
  await expect(library.getByText('This file would add 1 note, update 0 notes')).toBeVisible();
  await expect(notes(library)).toHaveCount(0);
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(library.getByText('Imported: 1 note added, 0 notes updated.')).toBeVisible();
  await expect(notes(library)).toHaveText(/1:37\s*Kept for ever ✍️ ‮שלום/);
  await expect(library.getByText('Not yet saved')).toBeVisible();

  await importFile(library, 'backup.json', text);
  await expect(library.getByText('Everything in this file is already here.')).toBeVisible();
});

test('an unfinished note leads to its second, and is discarded and brought back', async ({
  page,
  context,
  extensionId,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  await noteBox(panel).pressSequentially('Not yet saved');
  const library = await context.newPage();
  await openLibrary(library, extensionId);
  const link = library.getByRole('link', { name: `${TITLE}, at 1:37` });
  await expect(link).toHaveAttribute('href', `${LECTURE.watch}&t=97s`);
  await library.getByRole('button', { name: 'Discard' }).click();
  await expect(link).toHaveCount(0);
  // The panel stands beside the tab in front.
  await page.bringToFront();
  await expect(noteBox(panel)).toHaveValue('');
  await library.bringToFront();
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(link).toBeVisible();
  await page.bringToFront();
  await expect(noteBox(panel)).toHaveValue('Not yet saved');
});

test('a file whose only news is an unfinished note can be imported', async ({
  page,
  extensionId,
}) => {
  await openLibrary(page, extensionId);
  const at = '2026-03-01T10:00:00.000Z';
  const draft = {
    id: 'd1',
    lecture: 'youtube:odj5VnTI490',
    title: 'Lecture 3',
    time: 5,
    text: 'Half a',
    startedAt: at,
    updatedAt: at,
  };
  const backup = { notes: [], drafts: [draft], ownLectures: [], settings: {}, exportedAt: at };
  const text = JSON.stringify({ format: 'lectern-backup', version: 1, ...backup });
  await importFile(page, 'backup.json', text);
  await expect(page.getByText('that are not here yet: 1.')).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Half a')).toBeVisible();
});

test('a newer note is never overwritten by an import', async ({
  page,
  context,
  extensionId,
  openPanel,
}, info) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  await writeNote(panel, 'First thought');
  const library = await context.newPage();
  await openLibrary(library, extensionId);
  const file = info.outputPath('backup.json');
  await (await save(library, 'Export everything')).saveAs(file);
  await library.getByRole('button', { name: 'Edit the note at 1:37' }).click();
  await library.getByRole('textbox', { name: 'Text of the note' }).fill('Second thought');
  await library.keyboard.press('Control+Enter');
  await expect(notes(library)).toHaveText(/Second thought/);
  await importFile(library, 'backup.json', await readFile(file, 'utf8'));
  await expect(library.getByText('Newer here than in the file, and kept: 1 note.')).toBeVisible();
  await expect(notes(library)).toHaveText(/Second thought/);
});

test('a broken or foreign file is refused with the reason, and nothing is changed', async ({
  page,
  extensionId,
}, info) => {
  await openLibrary(page, extensionId);
  const refused = page.getByRole('alert');
  for (const [text, reason] of [
    ['', 'The file is empty.'],
    ['{"format":"lectern-backup","version":1,', 'The file breaks off before its end.'],
    ['<html>', 'it is not JSON'],
    ['{"notes":[]}', 'The file is not a Lectern backup.'],
    ['{"format":"lectern-backup","version":99}', 'made by a newer Lectern'],
  ] as const) {
    const file = info.outputPath('broken.json');
    await writeFile(file, text);
    await importFile(page, 'broken.json', text);
    await expect(refused).toContainText(`Nothing was imported. `);
    await expect(refused).toContainText(reason);
  }
  await expect(notes(page)).toHaveCount(0);
});

test('a lecture is saved as Markdown with links to its moments', async ({
  page,
  context,
  extensionId,
  openPanel,
}, info) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 757);
  await writeNote(panel, 'Designs are *given away*');
  const library = await context.newPage();
  await openLibrary(library, extensionId);
  const download = await save(library, 'Save as Markdown');
  expect(download.suggestedFilename()).toMatch(/^Lecture 3.*\.md$/);
  const file = info.outputPath('lecture.md');
  await download.saveAs(file);
  const markdown = await readFile(file, 'utf8');
  expect(markdown).toContain(`# ${TITLE}`);
  expect(markdown).toContain(`[12:34](${LECTURE.watch}&t=754s)`);
  expect(markdown).toContain('Designs are *given away*');
  expect(markdown).toContain('Innovation by User Communities');
});

test('the delay of a note’s time is the student’s to set', async ({
  page,
  context,
  extensionId,
  openPanel,
}) => {
  const library = await context.newPage();
  await openLibrary(library, extensionId);
  const delay = library.getByRole('spinbutton');
  await expect(delay).toHaveValue('3');
  await delay.fill('10');
  await delay.blur();
  const panel = await watchAt(page, openPanel, LECTURE.watch, 100);
  // The box shows the second that a note would get, once the panel has heard of the setting.
  await expect(panel.locator('.composer-box .time-code')).toHaveText('1:30');
  await writeNote(panel, 'Late');
  await expect(notes(panel)).toHaveText(/1:30\s*Late/);
});

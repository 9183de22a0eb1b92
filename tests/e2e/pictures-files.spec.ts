// A picture leaves with its note, in the backup and in Markdown, and comes back.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { cleanExtension } from '../browser/clean-extension';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { noteBox, notes, watchAt } from './panel';

const picture = (view: Page) => view.getByRole('button', { name: 'Picture of the video at 12:37' });

test('a picture is in the backup byte by byte, and in the Markdown as an image', async ({
  page,
  extensionId,
  openPanel,
  openLibrary,
}, info) => {
  const panel = await watchAt(page, openPanel, lectureNumber(3).watch, 757);
  await noteBox(panel).pressSequentially('The kite');
  await panel.keyboard.press('Alt+KeyC');
  await panel.keyboard.press('Control+Enter');
  await expect(picture(panel)).toBeVisible();

  const library = await openLibrary();
  await expect(picture(library)).toBeVisible();
  const save = async (button: string) => {
    const downloading = library.waitForEvent('download');
    await library.getByRole('button', { name: button }).first().click();
    const file = info.outputPath(button);
    await (await downloading).saveAs(file);
    return readFile(file, 'utf8');
  };
  const backup = await save('Export everything');
  const markdown = await save('Save as Markdown');
  const [bytes] = JSON.parse(backup).pictures.map((one: { bytes: string }) => one.bytes);
  expect(Buffer.from(bytes, 'base64').toString('latin1')).toMatch(/^RIFF[\s\S]{4}WEBP/);
  expect(markdown).toContain(`![Picture of the video at 12:37](data:image/webp;base64,${bytes})`);

  await panel.close();
  await cleanExtension(library, extensionId);
  await library.goto(`chrome-extension://${extensionId}/library.html`);
  await library
    .locator('input[type=file]')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(notes(library)).toHaveText(/The kite/);
  await expect(picture(library)).toBeVisible();
  const again = await save('Export everything');
  expect(JSON.parse(again).pictures).toEqual(JSON.parse(backup).pictures);

  // They can be given up for the room that they take, and the notes stay.
  await expect(library.getByText(/^Pictures of notes: 1, which take [\d.,]+ k?B/)).toBeVisible();
  await library.getByRole('button', { name: 'Delete all pictures' }).click();
  const question = library.getByRole('alertdialog');
  await question.getByRole('button', { name: 'Delete all pictures' }).click();
  await expect(library.getByText('The pictures are deleted.')).toBeVisible();
  await expect(picture(library)).toBeHidden();
  await expect(notes(library)).toHaveText(/The kite/);
});

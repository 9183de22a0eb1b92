// What lectures are called goes with the notes to a machine that does not know their courses.
import { readFile } from 'node:fs/promises';
import { cleanExtension } from '../browser/clean-extension';
import { openOcw } from '../browser/stand-in-pages';
import { madeUpLecture } from '../sites/made-up-course';
import { expect, test } from './fixtures';
import { lectureTitle, notes, writeNote } from './panel';

const FIRST = madeUpLecture(1);

test('notes on a learned course have its name and their door where nobody knows it', async ({
  page,
  extensionId,
  openPanel,
  openLibrary,
}, info) => {
  await openOcw(page, FIRST.ocw);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toContainText('Thing 1');
  await writeNote(panel, 'Taken elsewhere');
  const library = await openLibrary();
  await expect(library.getByRole('region', { name: FIRST.title })).toBeVisible();
  const downloading = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Export everything' }).click();
  const file = info.outputPath('backup.json');
  await (await downloading).saveAs(file);

  await panel.close();
  await page.goto('about:blank');
  await cleanExtension(library, extensionId);
  await library.goto(`chrome-extension://${extensionId}/library.html`);
  await library
    .locator('input[type=file]')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: await readFile(file) });
  await expect(library.getByText('Names of lectures: 1.')).toBeVisible();
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(notes(library)).toHaveText([/Taken elsewhere/]);
  await expect(
    library.getByRole('heading', { name: '0.01 Made-up Things, Fall 2030' }),
  ).toBeVisible();
  await expect(library.getByRole('link', { name: FIRST.title, exact: true })).toHaveAttribute(
    'href',
    FIRST.watch,
  );
});

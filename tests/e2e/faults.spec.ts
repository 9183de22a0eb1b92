// What the student cannot help: an older Lectern over newer notes, an update in mid-sentence.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Chromium, launchChromium } from '../browser/chromium';
import { allowReplacing, openPanel, replaceExtension } from '../browser/chromium-extension';
import { openYouTube } from '../browser/stand-in-pages';
import { lectureNumber } from '../sites/addresses';
import { badge } from './badge';
import { BUILD, test as base, expect } from './fixtures';
import { lectureTitle, noteBox, notes, seePosition, watchAt, writeNote } from './panel';

const LECTURE = lectureNumber(3);

/** Leaves behind what no other test may find, so each has a browser of its own. */
const test = base.extend<{ own: Chromium }>({
  own: async ({ sites }, use) => {
    const own = await launchChromium({ extension: BUILD, sites });
    await use(own);
    await own.close();
  },
});

test('notes stored by a newer Lectern are read, and not changed', async ({ own }) => {
  const page = await own.context.newPage();
  const open = (beside = page) => openPanel(own.context, beside);
  const panel = await watchAt(page, open, LECTURE.watch, 100);
  await writeNote(panel, 'From the future');
  await panel.close();
  const bare = await own.context.newPage();
  await bare.goto(`chrome-extension://${own.extensionId}/manifest.json`);
  await setVersion(bare, 99);

  const later = await open(page);
  await expect(later.getByText(/stored by a newer Lectern. Update this one/)).toBeVisible();
  await expect(lectureTitle(later)).toContainText('Users Working Together');
  await expect(notes(later)).toHaveText(/1:37\s*From the future/);
  await noteBox(later).fill('Cannot be kept here');
  await noteBox(later).press('Control+Enter');
  await expect(later.getByText(/^This could not be saved\./)).toBeVisible();
  await expect(noteBox(later)).toHaveValue('Cannot be kept here');
  const library = await own.context.newPage();
  await library.goto(`chrome-extension://${own.extensionId}/library.html`);
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Export everything' }).click();
  const file = await (await download).path();
  expect(readFileSync(file, 'utf8')).toContain('From the future');
  const { version, texts } = await readNotes(bare);
  expect({ version, texts }).toEqual({ version: 99, texts: ['From the future'] });
});

test('notes that cannot be brought to this version are left as they are, and saved as a file', async ({
  own,
}) => {
  const bare = await own.context.newPage();
  await bare.goto(`chrome-extension://${own.extensionId}/manifest.json`);
  await bare.evaluate(writeOddStore);
  const library = await own.context.newPage();
  await library.goto(`chrome-extension://${own.extensionId}/library.html`);
  await expect(library.getByRole('alert')).toContainText('bringing them to this version failed');
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Save what is stored as a file' }).click();
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(saved).toMatchObject({
    format: 'lectern-raw-data',
    version: 2,
    stores: { notes: [{ id: 'a', text: 'From an older Lectern', picture: 'AQL/' }] },
  });
  const { version, texts } = await readNotes(bare);
  expect({ version, texts }).toEqual({ version: 2, texts: ['From an older Lectern'] });
});

test('an update in mid-sentence loses no letter, and the open page needs no reload', async ({
  own,
}) => {
  const { context } = own;
  const page = await context.newPage();
  const open = (beside = page) => openPanel(context, beside);
  const panel = await watchAt(page, open, LECTURE.watch, 100);
  await noteBox(panel).pressSequentially('Half a sen');
  await expect(panel.getByText('Draft kept')).toBeVisible();
  await allowReplacing(context);
  await replaceExtension(context, panel);

  await expect.poll(() => badge(context, page)).toBe('●');
  const later = await open(page);
  await expect(noteBox(later)).toHaveValue('Half a sen');
  await noteBox(later).press('End');
  await noteBox(later).pressSequentially('tence');
  await noteBox(later).press('Control+Enter');
  await expect(notes(later)).toHaveText(/1:37\s*Half a sentence/);
  // The agent of before is silent: only one obeys.
  await page.evaluate(() => standInPlayer.pauseAt(200));
  await seePosition(later, '3:20');
  await notes(later)
    .getByRole('button', { name: /1 minute/ })
    .click();
  await seePosition(later, '1:37');
  await openYouTube(page, lectureNumber(4).watch);
  await expect(lectureTitle(later)).toContainText('Toolkits');
});

/** Gives the store of notes another version, as an update would. */
function setVersion(page: Page, version: number): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('lectern', wanted);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
    version,
  );
}

function readNotes(page: Page): Promise<{ version: number; texts: string[] }> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('lectern');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const { result } = opening;
          const reading = result.transaction('notes').objectStore('notes').getAll();
          reading.onsuccess = () => {
            const texts = reading.result.map(({ text }: { text: string }) => text);
            resolve({ version: result.version, texts });
            result.close();
          };
        };
      }),
  );
}

/** A store of version 2 that has already what the step to version 3 would make. */
async function writeOddStore(): Promise<void> {
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('lectern').onsuccess = resolve;
  });
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('lectern', 2);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      const { result } = opening;
      result.createObjectStore('versions');
      const notes = result.createObjectStore('notes', { keyPath: 'id' });
      const picture = Uint8Array.of(1, 2, 255).buffer;
      notes.put({ id: 'a', text: 'From an older Lectern', picture });
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

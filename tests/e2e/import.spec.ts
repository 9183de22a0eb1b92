// A file of someone else's, or of another machine: what it would do is said first, and what was here can be had back.
import type { Page } from '@playwright/test';
import { launchChromium } from '../browser/chromium';
import { openPanel } from '../browser/chromium-extension';
import { lectureNumber } from '../sites/addresses';
import { BUILD, expect, test } from './fixtures';
import { notes, watchAt, writeNote } from './panel';

const LECTURE = lectureNumber(3);
const LONG_AGO = '2020-03-01T12:00:00.000Z';

interface BackupFile {
  notes: Record<string, unknown>[];
}

async function openLibrary(page: Page, extensionId: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/library.html`);
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
}

async function exportAll(library: Page): Promise<BackupFile> {
  const downloading = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Export everything' }).click();
  const file = await (await downloading).createReadStream();
  const parts = await file.toArray();
  return JSON.parse(Buffer.concat(parts).toString());
}

async function choose(library: Page, backup: object): Promise<void> {
  await library.locator('input[type=file]').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(backup)),
  });
}

test('an import that removes a note says so, and the note is there after the next start of the browser', async ({
  sites,
}, info) => {
  const profile = info.outputPath('profile');
  const start = () => launchChromium({ extension: BUILD, sites, userDataDir: profile });
  let own = await start();
  try {
    const page = await own.context.newPage();
    const open = (beside = page) => openPanel(own.context, beside);
    const panel = await watchAt(page, open, LECTURE.watch, 100);
    await writeNote(panel, 'My own words');
    const library = await own.context.newPage();
    await openLibrary(library, own.extensionId);
    const backup = await exportAll(library);
    const theirs = backup.notes.map((note) => ({
      ...note,
      text: '',
      revision: 9,
      deletedAt: LONG_AGO,
    }));
    const gone = theirs.map((note) => ({ ...note, id: 'long-gone' }));
    await choose(library, { ...backup, notes: [...theirs, ...gone] });
    await expect(library.getByText(/add 0 notes, update 0 notes/)).toBeVisible();
    await expect(library.getByText(/^Deleted in the file: 1 note\./)).toBeVisible();
    await library.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(library.getByText('Moved to the deleted notes: 1 note.')).toBeVisible();
    await expect(notes(library)).toHaveCount(0);
    await own.close();

    own = await start();
    const again = await own.context.newPage();
    await openLibrary(again, own.extensionId);
    await again.getByRole('link', { name: 'Deleted notes' }).click();
    const trash = again.getByRole('list', { name: 'Deleted notes' }).getByRole('listitem');
    // The worker has looked after the store once the other one, which was never here, is gone for good.
    await expect(trash).toHaveText([/at 1:37 · 30 days left/]);
    await trash.getByRole('button', { name: /^Bring back/ }).click();
    await expect(again.getByText('1 note is back in its place.')).toBeVisible();
    await openLibrary(again, own.extensionId);
    await again.getByRole('button', { name: 'Edit the note at 1:37' }).click();
    await again.getByText('Earlier versions').click();
    const versions = again.getByRole('list', { name: 'Earlier versions' }).getByRole('listitem');
    await expect(versions).toHaveText(/My own words/);
    await versions.getByRole('button').click();
    await expect(again.getByRole('textbox', { name: 'Text of the note' })).toHaveValue(
      'My own words',
    );
  } finally {
    await own.close();
  }
});

test('the settings that an import would change are named, and what is out of range stays as it is', async ({
  page,
  extensionId,
}) => {
  await openLibrary(page, extensionId);
  const file = {
    format: 'lectern-backup',
    version: 1,
    exportedAt: LONG_AGO,
    notes: [],
    drafts: [],
    ownLectures: [],
    settings: { courseReading: 'always', noteDelay: 1e9, writingPause: 'evil' },
  };
  await choose(page, file);
  const preview = page.getByRole('status').filter({ hasText: 'Settings that it would change:' });
  await expect(preview.getByRole('listitem')).toHaveText([
    'Courses of OCW’s lectures on YouTube that Lectern does not know: Read them at once',
  ]);
  const reading = page.getByRole('combobox', { name: /^Courses of OCW/ });
  await expect(reading).toHaveValue('ask');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(reading).toHaveValue('always');
  await expect(page.getByRole('spinbutton', { name: /^A note goes back/ })).toHaveValue('3');
  await expect(page.getByRole('combobox', { name: /^While you write/ })).toHaveValue('begin');

  // What the student says themselves stands.
  await reading.selectOption('never');
  await expect(reading).toHaveValue('never');
  await choose(page, file);
  await expect(page.getByText('Everything in this file is already here.')).toBeVisible();
});

test('an import of many notes is drawn in parts, leads to each course, and can be taken back', async ({
  page,
  extensionId,
}) => {
  await openLibrary(page, extensionId);
  const backup = await exportAll(page);
  const many = (lecture: string, prefix: string) =>
    Array.from({ length: 800 }, (_, at) => ({
      id: `${prefix}-${at}`,
      lecture,
      time: at,
      end: null,
      kind: 'note',
      text: `${prefix} ${at}`,
      createdAt: LONG_AGO,
      updatedAt: LONG_AGO,
      revision: 1,
      deletedAt: null,
    }));
  const theirs = [
    ...many(`youtube:${LECTURE.video}`, 'Seed'),
    ...many('youtube:aaaaaaaaaaa', 'Own'),
  ];
  await choose(page, { ...backup, notes: theirs });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Imported: 1600 notes added')).toBeVisible();
  await expect(page.getByRole('button', { name: /of 1600 are shown/ })).toBeAttached();
  await expect(page.getByRole('listitem').filter({ hasText: /Own \d+$/ })).toHaveCount(0);

  await page.getByRole('link', { name: 'Your own lectures' }).click();
  await expect(page.getByRole('heading', { name: 'Your own lectures' })).toBeFocused();
  await expect(page.getByText('Own 0', { exact: true })).toBeInViewport();
  await page.getByText('Own 19', { exact: true }).scrollIntoViewIfNeeded();
  await expect(page.getByText('Own 90', { exact: true })).toBeAttached();

  await page.getByRole('link', { name: 'Go back to before the import' }).click();
  const points = page.getByRole('list', { name: 'Restore points' }).getByRole('listitem');
  await expect(points).toContainText('0 notes in 0 lectures');
  await points.getByRole('button').click();
  await page.getByRole('button', { name: 'Go back' }).click();
  const asked = page.getByRole('alertdialog');
  await asked.getByRole('button', { name: 'Go back' }).click();
  await expect(page.getByText(/^All is as it was on/)).toBeVisible();
  await page.getByRole('link', { name: 'Notes', exact: true }).click();
  await expect(page.getByText(/No notes yet/)).toBeVisible();
});

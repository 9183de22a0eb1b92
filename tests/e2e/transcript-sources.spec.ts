// Where transcripts come from: OCW as it is and as it must not be, and the student's own files.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { openOcw, openYouTube } from '../browser/stand-in-pages';
import { lectureNumber } from '../sites/addresses';
import type { SiteSettings } from '../sites/answer';
import { madeUpWords } from '../sites/captions';
import { madeUpLecture } from '../sites/made-up-course';
import { strayRequests } from '../sites/requests';
import { expect, test } from './fixtures';
import { lectureTitle, openTab } from './panel';

const SEED = lectureNumber(3);
const OWN = '1\n00:00:01,000 --> 00:00:04,000\nMy own words.\n';

function body(panel: Page): Locator {
  return panel.getByRole('tabpanel');
}

/** The lecture of the made-up course on YouTube, with OCW's page closed. */
async function openLecture(page: Page, openPanel: () => Promise<Page>, number: 1 | 2 | 3) {
  const lecture = madeUpLecture(number);
  await openOcw(page, lecture.ocw);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toContainText(`Thing ${number}`);
  await openYouTube(page, lecture.watch);
  await expect(panel.getByText('on YouTube')).toBeVisible();
  return panel;
}

async function addOwn(panel: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
  await panel.locator('input[type=file]').first().setInputFiles(file);
}

test('a transcript is asked for once, and is there without OCW from then on', async ({
  page,
  openPanel,
  sites,
}) => {
  const captions = () => sites.requests.filter(({ path }) => path.endsWith('.vtt'));
  const panel = await openLecture(page, openPanel, 1);
  expect(captions()).toEqual([]);
  await openTab(panel, 'Transcript');
  await expect(body(panel)).toContainText(madeUpWords(1, 0));
  expect(captions()).toMatchObject([{ host: 'ocw.mit.edu', byExtension: true, status: 200 }]);

  sites.settings.captions = 'broken';
  await panel.reload();
  await openTab(panel, 'Transcript');
  await expect(body(panel)).toContainText(madeUpWords(1, 0));
  expect(captions()).toHaveLength(1);
});

for (const [captions, sentence] of [
  ['missing', 'OCW does not have the transcript any more'],
  ['broken', 'OCW does not answer'],
  ['page', 'What OCW sent is not a transcript'],
  ['huge', 'What OCW sent is not a transcript'],
  ['elsewhere', 'OCW does not have this transcript where it says'],
] as const satisfies readonly [SiteSettings['captions'], string][]) {
  test(`OCW answers with ${captions}: a clear line, a retry, and nothing is kept`, async ({
    page,
    openPanel,
    sites,
  }) => {
    const panel = await openLecture(page, openPanel, 1);
    sites.settings.captions = captions;
    await openTab(panel, 'Transcript');
    await expect(panel.getByRole('alert')).toContainText(sentence);
    const kept = await panel.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('transcripts', { create: true });
      return Array.fromAsync(folder.keys());
    });
    expect(kept).toEqual([]);
    expect(strayRequests(sites.requests)).toEqual([]);
    expect(sites.requests.filter(({ host }) => /elsewhere/.test(host))).toEqual([]);

    sites.settings.captions = 'served';
    await panel.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(body(panel)).toContainText(madeUpWords(1, 0));
    await expect(panel.getByRole('alert')).toHaveCount(0);
  });
}

test('captions that OCW only names by a uid are found', async ({ page, openPanel }) => {
  const panel = await openLecture(page, openPanel, 2);
  await openTab(panel, 'Transcript');
  await expect(body(panel)).toContainText(madeUpWords(2, 0));
});

test('the language that was chosen last is the one that comes up', async ({ page, openPanel }) => {
  const panel = await openLecture(page, openPanel, 3);
  await openTab(panel, 'Transcript');
  await expect(body(panel)).toContainText(madeUpWords(3, 0));
  await panel.getByRole('button', { name: 'Transcript options' }).press('Enter');
  await panel
    .getByRole('combobox', { name: 'Language' })
    .selectOption({ label: 'Mexican Spanish' });
  await expect(body(panel)).toContainText(madeUpWords(3, 0, 'es'));
  await panel.reload();
  await openTab(panel, 'Transcript');
  await expect(body(panel)).toContainText(madeUpWords(3, 0, 'es'));
});

test('a file that is none is refused in words, and one of the student’s own can be taken away and back', async ({
  page,
  openPanel,
  sites,
}) => {
  await openYouTube(page, SEED.watch);
  const panel = await openPanel();
  await openTab(panel, 'Transcript');
  await addOwn(panel, 'page.srt', '<!doctype html><title>Not found</title>');
  await expect(panel.getByRole('alert')).toContainText('This is a web page and not a transcript');
  await addOwn(panel, 'prose.srt', 'No times at all.');
  await expect(panel.getByRole('alert')).toContainText('no words with times');
  await addOwn(panel, 'lecture.en.srt', OWN);
  await expect(body(panel)).toContainText('My own words.');
  await expect(panel.getByRole('alert')).toHaveCount(0);

  await panel.reload();
  await openTab(panel, 'Transcript');
  await expect(body(panel)).toContainText('My own words.');
  await panel.getByRole('button', { name: 'Transcript options' }).click();
  await panel.getByRole('button', { name: 'Remove this file' }).click();
  await expect(body(panel)).not.toContainText('My own words.');
  await panel.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(body(panel)).toContainText('My own words.');
  expect(sites.requests.filter(({ byExtension }) => byExtension)).toEqual([]);
});

test('a transcript of the student’s own is in the file of everything, and comes back with it', async ({
  page,
  openPanel,
  openLibrary,
}) => {
  await openYouTube(page, SEED.watch);
  const panel = await openPanel();
  await openTab(panel, 'Transcript');
  await addOwn(panel, 'lecture.en.srt', OWN);
  await expect(body(panel)).toContainText('My own words.');

  const library = await openLibrary();
  const downloading = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Export everything' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  expect(JSON.parse(text).transcripts).toEqual([
    { lecture: `youtube:${SEED.video}`, language: 'en', offset: 0, cues: ['1 4 My own words.'] },
  ]);

  // The panel shows what is in front.
  await page.bringToFront();
  await openTab(panel, 'Transcript');
  await panel.getByRole('button', { name: 'Transcript options' }).click();
  await panel.getByRole('button', { name: 'Remove this file' }).click();
  await expect(body(panel)).not.toContainText('My own words.');
  const file = { name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await library.locator('input[type=file]').setInputFiles(file);
  await expect(library.getByText('Transcripts of your own: 1.')).toBeVisible();
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(library.getByText(/^Imported/)).toBeVisible();
  await page.bringToFront();
  await openTab(panel, 'Transcript');
  await expect(body(panel)).toContainText('My own words.');
});

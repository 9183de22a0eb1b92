// What a transcript is like that is long, of a clip, in two languages, or that OCW does not give.
import type { Page } from '@playwright/test';
import { openOcw, openYouTube } from '../browser/stand-in-pages';
import { lectureNumber } from '../sites/addresses';
import { madeUpWords } from '../sites/captions';
import { MADE_UP_CLIP, madeUpLecture } from '../sites/made-up-course';
import { makeCues } from '../unit/domain/made-up-transcript';
import { expect, test } from './fixtures';
import { lectureTitle, noteBox, notes, openTab, seePosition, watchAt } from './panel';

const FIRST = madeUpLecture(1);
const THIRD = madeUpLecture(3);

async function learn(page: Page, openPanel: () => Promise<Page>, address: string, title: string) {
  await openOcw(page, address);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toContainText(title);
  return panel;
}

function rows(panel: Page) {
  return panel.getByRole('list', { name: 'What is said' }).getByRole('listitem');
}

test('who scrolls is not followed, until they go back to now; of ten hours little is drawn', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, lectureNumber(3).watch, 61);
  await openTab(panel, 'Transcript');
  const lines = makeCues(10_000).map(({ start, text }) => `${toClock(start)} ${text}`);
  await panel
    .getByLabel('Add a file of captions')
    .and(panel.locator('input'))
    .setInputFiles({
      name: 'a.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(lines.join('\n')),
    });
  await expect(rows(panel).first()).toBeVisible();
  expect(await rows(panel).count()).toBeLessThan(60);
  const current = panel.locator('[aria-current="true"], .cue-row-now').first();
  await expect(current).toBeInViewport();

  await panel.locator('#transcript-list').hover();
  await panel.mouse.wheel(0, 5_000);
  await expect(current).not.toBeInViewport();
  await page.evaluate(() => standInPlayer.pauseAt(121));
  await seePosition(panel, '2:01');
  await expect(current).not.toBeInViewport();
  await panel.getByRole('button', { name: 'Back to now' }).click();
  await expect(current).toBeInViewport();
  await expect(panel.getByRole('button', { name: 'Back to now' })).toHaveCount(0);

  // From one end to the other, and each row is drawn when it is reached.
  await panel.keyboard.press('End');
  const count = Number(await rows(panel).last().getAttribute('aria-setsize'));
  await expect(panel.locator('li:focus-within')).toHaveAttribute('aria-posinset', `${count}`);
  await expect(panel.locator('li:focus-within')).toBeInViewport();
  await panel.keyboard.press('Home');
  await expect(panel.locator('li:focus-within')).toHaveAttribute('aria-posinset', '1');
  await expect(panel.locator('li:focus-within')).toBeInViewport();

  // What is selected can be quoted from anywhere, though most of the list is not there.
  const words = panel.locator('li[aria-posinset="3"] .cue').first();
  await words.hover({ position: { x: 1, y: 8 } });
  await panel.mouse.down();
  await words.hover({ position: { x: 90, y: 8 } });
  await panel.mouse.up();
  const readSelected = () => panel.evaluate(() => String(document.getSelection()).trim());
  const selected = await readSelected();
  expect(selected).not.toBe('');
  await panel.mouse.wheel(0, 50_000);
  await expect(panel.locator('li[aria-posinset="4"]')).toHaveCount(0);
  expect(await readSelected()).toBe(selected);
  await panel.getByRole('button', { name: /^Quote/ }).click();
  await expect(noteBox(panel)).toHaveValue(`> ${selected}\n\n`);
});

test('text with times that is pasted becomes a transcript', async ({ page, openPanel }) => {
  const panel = await watchAt(page, openPanel, lectureNumber(3).watch, 3);
  await openTab(panel, 'Transcript');
  await panel.getByText('Or paste text with times').click();
  await panel
    .getByRole('textbox', { name: /^Lines with times/ })
    .fill('0:00 Good morning.\n0:04 Who uses a kite?');
  await panel.getByRole('button', { name: 'Use this text' }).click();
  await expect(panel.locator('[aria-current="true"]')).toHaveText('Good morning.');
});

test('a clip shows its part, and the rest when it is wanted', async ({
  page,
  openPanel,
  sites,
}) => {
  sites.settings.courseData = 'clips';
  const panel = await learn(page, openPanel, MADE_UP_CLIP.ocw, 'A minute');
  await openTab(panel, 'Transcript');
  await expect(panel.getByText('The part of this clip: 1:00 to 2:00')).toBeVisible();
  await expect(panel.getByText(madeUpWords(1, 56))).toHaveCount(0);
  await expect(panel.getByText(madeUpWords(1, 116))).toHaveCount(1);
  await panel.getByRole('button', { name: 'Show the whole lecture' }).click();
  await expect(panel.getByText(madeUpWords(1, 56))).toHaveCount(1);
});

test('where no player is, words open the lecture at their second; a search stands while another tab is looked at', async ({
  page,
  context,
  openPanel,
}) => {
  // OCW's page is there, and YouTube's player in it is not.
  await page.route('**/embed/**', (route) => route.abort());
  await page.goto(FIRST.ocw);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toContainText('Thing 1');
  await openTab(panel, 'Transcript');
  const search = panel.getByRole('searchbox', { name: 'Find in the transcript' });
  await search.fill(madeUpWords(1, 56));
  await expect(panel.getByText('1 of 1')).toBeVisible();
  await openTab(panel, 'Notes');
  await openTab(panel, 'Transcript');
  await expect(search).toHaveValue(madeUpWords(1, 56));
  await expect(panel.getByText('1 of 1')).toBeVisible();

  const opened = context.waitForEvent('page');
  await panel.locator('mark').first().click();
  await expect(await opened).toHaveURL(/youtube\.com\/watch\?v=.*&t=5\ds/);
});

test('OCW’s languages are offered, and the one that was chosen is remembered', async ({
  page,
  openPanel,
}) => {
  const panel = await learn(page, openPanel, THIRD.ocw, 'Thing 3');
  await openTab(panel, 'Transcript');
  await expect(panel.getByText(madeUpWords(3, 0))).toBeVisible();
  await panel.getByRole('button', { name: 'Transcript options' }).click();
  await panel
    .getByRole('combobox', { name: 'Language' })
    .selectOption({ label: 'Mexican Spanish' });
  await expect(panel.getByText(madeUpWords(3, 0, 'es'))).toBeVisible();
  await expect(panel.getByRole('list', { name: 'What is said' })).toHaveAttribute('lang', 'es-MX');
  await panel.getByRole('radio', { name: 'Lines' }).check();
  await panel.close();
  const again = await openPanel();
  await openTab(again, 'Transcript');
  await expect(rows(again).first()).toHaveText(`0:00${madeUpWords(3, 0, 'es')}`);
});

test('what OCW does not give is said, and asked for again', async ({ page, openPanel, sites }) => {
  sites.settings.captions = 'broken';
  const panel = await learn(page, openPanel, FIRST.ocw, 'Thing 1');
  await openTab(panel, 'Transcript');
  await expect(panel.getByRole('tabpanel').getByRole('alert')).toBeVisible();
  sites.settings.captions = 'served';
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByText(madeUpWords(1, 0))).toBeVisible();
});

test('a language that OCW does not give leads back to the one that is kept', async ({
  page,
  openPanel,
  sites,
}) => {
  const panel = await learn(page, openPanel, THIRD.ocw, 'Thing 3');
  await openTab(panel, 'Transcript');
  await expect(panel.getByText(madeUpWords(3, 0))).toBeVisible();
  sites.settings.captions = 'broken';
  await panel.getByRole('button', { name: 'Transcript options' }).click();
  const languages = panel.getByRole('combobox', { name: 'Language' });
  await languages.selectOption({ label: 'Mexican Spanish' });
  await expect(panel.getByRole('tabpanel').getByRole('alert')).toBeVisible();
  await languages.selectOption({ label: 'English' });
  await expect(panel.getByText(madeUpWords(3, 0))).toBeVisible();
});

test('a note without text tells what was being said, and does not take it for the student’s', async ({
  page,
  openPanel,
}) => {
  const panel = await learn(page, openPanel, FIRST.ocw, 'Thing 1');
  await openTab(panel, 'Transcript');
  await expect(panel.getByText(madeUpWords(1, 0))).toBeVisible();
  await openYouTube(page, FIRST.watch);
  await page.evaluate(() => standInPlayer.pauseAt(62));
  await seePosition(panel, '1:02');
  await panel.getByRole('button', { name: 'Mark this second' }).click();
  await openTab(panel, 'Notes');
  await expect(notes(panel)).toContainText(['What was being said']);
  await expect(notes(panel).locator('q')).toHaveText(madeUpWords(1, 60));
  await panel.getByRole('button', { name: 'Edit the note at 1:02' }).click();
  await expect(panel.getByRole('textbox', { name: 'Text of the note' })).toHaveValue('');
});

function toClock(seconds: number): string {
  const whole = Math.floor(seconds);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(whole / 3600)}:${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}`;
}

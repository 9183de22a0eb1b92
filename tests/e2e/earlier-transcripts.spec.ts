// What the student's own transcript gave way to, by mistake or not, comes back.
import type { Page } from '@playwright/test';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { openTab, watchAt } from './panel';

async function add(panel: Page, name: string, words: string): Promise<void> {
  const text = `1\n00:00:01,000 --> 00:00:04,000\n${words}\n`;
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
  await panel.locator('input[type=file]').first().setInputFiles(file);
  await expect(panel.getByRole('tabpanel')).toContainText(words);
}

async function startWithWrong(page: Page, openPanel: () => Promise<Page>): Promise<Page> {
  const panel = await watchAt(page, openPanel, lectureNumber(3).watch, 2);
  await openTab(panel, 'Transcript');
  await add(panel, 'mine.en.srt', 'Mine, mended for hours.');
  await panel.getByRole('button', { name: 'Transcript options' }).click();
  await add(panel, 'wrong.en.srt', 'Dropped by mistake.');
  await expect(panel.getByText('Your file was replaced.')).toBeVisible();
  await panel.getByRole('button', { name: 'Remove this file' }).click();
  await expect(panel.getByText('Your file is removed.')).toBeVisible();
  return panel;
}

test('a wrong file, and its removal, are undone one after the other', async ({
  page,
  openPanel,
}) => {
  const panel = await startWithWrong(page, openPanel);
  const list = panel.getByRole('tabpanel');
  await panel.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(list).toContainText('Dropped by mistake.');
  await expect(panel.getByText('Your file was replaced.')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(list).toContainText('Mine, mended for hours.');
  await expect(panel.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('what was removed comes back after the tab and the panel were left', async ({
  page,
  openPanel,
}) => {
  const panel = await startWithWrong(page, openPanel);
  await openTab(panel, 'Notes');
  await panel.reload();
  await openTab(panel, 'Transcript');
  await panel.getByText('Bring back an earlier file').press('Enter');
  const earlier = panel.getByRole('button', { name: /^(Mine|Dropped)/ });
  await expect(earlier).toContainText(['Dropped by mistake.', 'Mine, mended for hours.']);
  await earlier.last().press('Enter');
  await expect(panel.getByRole('list', { name: 'What is said' })).toContainText('Mine, mended');
  await expect(panel.locator('#transcript-list')).toBeFocused();
});

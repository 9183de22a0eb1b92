// What a student selects with the mouse is what is quoted, wherever the mouse is let go.
import type { Locator, Page } from '@playwright/test';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { noteBox, openTab, watchAt } from './panel';

const SEED = lectureNumber(3);
const FOUR = [0, 1, 2, 3]
  .map(
    (row) =>
      `${row + 1}\n00:00:0${row * 2},000 --> 00:00:0${row * 2 + 2},000\nSentence number ${row}\n`,
  )
  .join('\n');

async function openFour(page: Page, openPanel: () => Promise<Page>): Promise<Page> {
  const panel = await watchAt(page, openPanel, SEED.watch, 1);
  await panel.setViewportSize({ width: 320, height: 640 });
  await openTab(panel, 'Transcript');
  await panel
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'four.en.srt', mimeType: 'text/plain', buffer: Buffer.from(FOUR) });
  await expect(panel.locator('[aria-current="true"]')).toHaveText('Sentence number 0');
  await panel.getByRole('button', { name: 'Transcript options' }).click();
  await panel.getByRole('radio', { name: 'Lines' }).check();
  await panel.getByRole('button', { name: 'Transcript options' }).click();
  await expect(panel.locator('.cue-row')).toHaveCount(4);
  return panel;
}

async function drag(panel: Page, from: Locator, to: Locator, above: number): Promise<void> {
  await from.hover({ position: { x: 70, y: 8 } });
  await panel.mouse.down();
  const box = await to.boundingBox();
  if (!box) throw new Error('There is nothing to drag to');
  await panel.mouse.move(box.x + 150, box.y - above, { steps: 8 });
  await panel.mouse.up();
  await expect.poll(() => panel.evaluate(() => String(document.getSelection()))).not.toBe('');
}

for (const [where, above] of [
  ['to the blank below the list', 12],
  ['into the box of the new note', -12],
] as const) {
  test(`a drag ${where} quotes to the end of the list`, async ({ page, openPanel }) => {
    const panel = await openFour(page, openPanel);
    await drag(panel, panel.locator('[data-cue="2"]'), panel.locator('.composer'), above);
    await expect(panel.getByRole('button', { name: /^Quote/ })).toBeVisible();
    await panel.keyboard.press('q');
    await expect(noteBox(panel)).toHaveValue(/^> \S+ 2 Sentence number 3\n\n$/);
  });
}

test('a drag above the list quotes from its start', async ({ page, openPanel }) => {
  const panel = await openFour(page, openPanel);
  await drag(panel, panel.locator('[data-cue="1"]'), panel.locator('.transcript-bar'), 30);
  await panel.getByRole('button', { name: /^Quote/ }).click();
  await expect(noteBox(panel)).toHaveValue(/^> Sentence number 0 Sentence/);
});

test('a triple click on the last row quotes it', async ({ page, openPanel }) => {
  const panel = await openFour(page, openPanel);
  await panel.locator('[data-cue="3"]').click({ clickCount: 3 });
  await panel.getByRole('button', { name: /^Quote/ }).click();
  await expect(noteBox(panel)).toHaveValue('> Sentence number 3\n\n');
});

test('with other words of the panel selected, no row is quoted in their place', async ({
  page,
  openPanel,
}) => {
  const panel = await openFour(page, openPanel);
  await panel.getByRole('heading', { level: 1 }).click({ clickCount: 3 });
  await expect.poll(() => panel.evaluate(() => String(document.getSelection()))).not.toBe('');
  await panel.locator('.cue-handle').first().focus();
  await panel.keyboard.press('q');
  await expect(noteBox(panel)).toHaveValue('');
  await panel.keyboard.press('Shift+ArrowDown');
  await panel.keyboard.press('q');
  await expect(noteBox(panel)).toHaveValue('> Sentence number 0 Sentence number 1\n\n');
});

test('what can be done with the list covers none of its options', async ({ page, openPanel }) => {
  const panel = await openFour(page, openPanel);
  await panel.locator('.cue-handle').last().focus();
  await expect(panel.getByRole('button', { name: 'Back to now' })).toBeVisible();
  await panel.getByRole('button', { name: 'Transcript options' }).click();
  await expect(panel.getByRole('button', { name: 'Back to now' })).toBeInViewport({ ratio: 1 });
  // A click is refused where something else lies over it.
  await panel.locator('.add-transcript > button').click({ trial: true });
  await expect(panel.locator('.add-transcript > button')).toBeInViewport({ ratio: 1 });
});

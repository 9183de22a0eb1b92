// What keys do while a note is written: to its time and kind, and to the player, without leaving the text.
import type { Page } from '@playwright/test';
import { MARK_NOW_KEYS, pressCommand } from '../browser/chromium-extension';
import { lectureNumber } from '../sites/addresses';
import { badge } from './badge';
import { expect, test } from './fixtures';
import { noteBox, notes, seePosition, watchAt } from './panel';

const LECTURE = lectureNumber(3);

function player(page: Page): Promise<{ paused: boolean; rate: number; time: number }> {
  return page
    .locator('#movie_player video')
    .evaluate(({ paused, playbackRate, currentTime }: HTMLVideoElement) => ({
      paused,
      rate: playbackRate,
      time: Math.floor(currentTime),
    }));
}

test('the player is moved, slowed and started from inside the note, and the text stays as it is', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 300);
  await noteBox(panel).pressSequentially('Kites');
  await panel.keyboard.press('Alt+KeyJ');
  await expect.poll(async () => (await player(page)).time).toBe(295);
  await panel.keyboard.press('Alt+KeyL');
  await panel.keyboard.press('Alt+KeyL');
  await expect.poll(async () => (await player(page)).time).toBe(305);
  await panel.keyboard.press('Alt+KeyO');
  await expect.poll(async () => (await player(page)).rate).toBe(1.25);
  await expect(panel.locator('.composer-status')).toHaveText('Speed 1.25');
  await panel.keyboard.press('Alt+KeyU');
  await panel.keyboard.press('Alt+KeyU');
  await expect.poll(async () => (await player(page)).rate).toBe(0.75);
  await panel.keyboard.press('Alt+KeyK');
  await expect.poll(async () => (await player(page)).paused).toBe(false);
  await panel.keyboard.press('Alt+KeyK');
  await expect.poll(async () => (await player(page)).paused).toBe(true);
  await expect(noteBox(panel)).toBeFocused();
  await expect(noteBox(panel)).toHaveValue('Kites');
});

test('a note’s second is moved, it is made a question and a range, and saved, by keys alone', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 300);
  await noteBox(panel).pressSequentially('Why kites?');
  await panel.keyboard.press('Alt+ArrowUp');
  await panel.keyboard.press('Alt+Shift+ArrowDown');
  await panel.keyboard.press('Alt+KeyY');
  await panel.keyboard.press('Alt+KeyL');
  await seePosition(panel, '5:05');
  await panel.keyboard.press('Alt+KeyR');
  await panel.keyboard.press('Control+Enter');
  await expect(notes(panel)).toHaveText(/4:53–5:05\s*Why kites\?\s*Question/);
  await expect(
    notes(panel).getByRole('button', {
      name: 'Go to 4 minutes, 53 seconds, to 5 minutes, 5 seconds',
    }),
  ).toBeVisible();
});

test('what is not understood needs no text', async ({ page, openPanel }) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 300);
  await noteBox(panel).focus();
  await panel.keyboard.press('Alt+KeyX');
  await panel.keyboard.press('Control+Enter');
  await expect(notes(panel)).toHaveText(/4:57\s*Marked\s*Unclear/);
});

test('a note that is there already is changed by the same keys', async ({ page, openPanel }) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 300);
  await noteBox(panel).pressSequentially('Kites');
  await panel.keyboard.press('Control+Enter');
  await panel.getByRole('button', { name: 'Edit the note at 4:57' }).press('Enter');
  await panel.keyboard.press('Alt+ArrowDown');
  await panel.keyboard.press('Alt+KeyX');
  await panel.keyboard.press('Alt+KeyR');
  await panel.keyboard.press('Control+Enter');
  await expect(notes(panel)).toHaveText(/4:56–5:00\s*Kites\s*Unclear/);
});

test('the keys are shown by a key, and Escape leads back into the text', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 300);
  await noteBox(panel).pressSequentially('Kites');
  await panel.keyboard.press('Alt+KeyI');
  const sheet = panel.getByRole('dialog', { name: 'Keys while you write a note' });
  await expect(sheet.getByText('Alt+J')).toBeVisible();
  await expect(sheet.getByText('$x^2$ is mathematics')).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(noteBox(panel)).toBeFocused();
  await expect(noteBox(panel)).toHaveValue('Kites');
  await panel.keyboard.press('Control+Enter');
  await panel.getByRole('button', { name: /^Edit the note/ }).click();
  const text = panel.getByRole('textbox', { name: 'Text of the note' });
  await text.pressSequentially(' fly');
  await panel.keyboard.press('Alt+KeyI');
  await expect(sheet).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(text).toBeFocused();
  await expect(text).toHaveValue('Kites fly');
});

test('two marks within three seconds are a range, without the panel', async ({
  page,
  context,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 300);
  await panel.close();
  await pressCommand(page, MARK_NOW_KEYS);
  await expect.poll(() => badge(context, page)).toBe('5:00');
  await page.evaluate(() => standInPlayer.pauseAt(302));
  await pressCommand(page, MARK_NOW_KEYS);
  await expect.poll(() => badge(context, page)).toBe('✓');
  await expect(notes(await openPanel())).toHaveText(/5:00–5:02\s*Marked/);
});

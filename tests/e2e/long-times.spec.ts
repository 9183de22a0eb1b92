// Hours of three digits stand beside their words, and never over them.
import type { Page } from '@playwright/test';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { notes, openTab, watchAt } from './panel';

const LONG = ['00:00:00', '01:00:00', '99:00:00', '99:59:59']
  .map(
    (time, row) =>
      `${row + 1}\n${time},000 --> ${row === 3 ? '100:00:00' : time},900\nSentence number ${row}.\n`,
  )
  .join('\n');

/** The places where a time reaches into what stands beside it. */
function listOverlaps(panel: Page, rows: string, words: string): Promise<(string | null)[]> {
  return panel.locator(rows).evaluateAll(
    (found, of) =>
      found
        .filter((row) => {
          const time = row.querySelector('.time-code')?.getBoundingClientRect();
          const text = row.querySelector(of)?.getBoundingClientRect();
          return time && text && time.right > text.left && time.bottom > text.top;
        })
        .map((row) => row.textContent),
    words,
  );
}

test('times of many hours do not run into the words', async ({ page, openPanel }) => {
  const panel = await watchAt(page, openPanel, lectureNumber(3).watch, 1);
  await panel.setViewportSize({ width: 320, height: 640 });
  await openTab(panel, 'Transcript');
  await panel
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'long.en.srt', mimeType: 'text/plain', buffer: Buffer.from(LONG) });
  await expect(panel.locator('.cue-row')).toHaveCount(4);
  for (const width of [320, 160]) {
    await panel.setViewportSize({ width, height: 640 });
    expect(await listOverlaps(panel, '.cue-row', '.cue-text')).toEqual([]);
  }
  await panel.setViewportSize({ width: 320, height: 640 });
  const lefts = await panel
    .locator('.cue-text')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
  expect(new Set(lefts).size).toBe(1);

  await panel.locator('.cue-handle').last().focus();
  await panel.keyboard.press('q');
  await panel.keyboard.press('Control+Enter');
  await openTab(panel, 'Notes');
  await expect(notes(panel)).toContainText('–100:00:00');
  for (const width of [320, 160]) {
    await panel.setViewportSize({ width, height: 640 });
    expect(await listOverlaps(panel, '.note', '.note-body')).toEqual([]);
  }
});

// The transcript of a lecture, by keyboard alone: learned at OCW, read along on YouTube, searched, quoted, and found again.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { openOcw, openYouTube } from '../browser/stand-in-pages';
import { lectureNumber } from '../sites/addresses';
import { madeUpWords } from '../sites/captions';
import { madeUpLecture } from '../sites/made-up-course';
import { expect, test } from './fixtures';
import { lectureTitle, noteBox, notes, openTab, seePosition, watchAt, writeNote } from './panel';

const FIRST = madeUpLecture(1);
const SEED = lectureNumber(3);
const SRT = [
  [1, '00:01:38,000 --> 00:01:44,500', 'Lead users build'],
  [2, '00:01:44,500 --> 00:01:49,000', 'what they need.'],
  [3, '00:02:10,000 --> 00:02:14,000', 'And nobody pays them.'],
]
  .map((lines) => `${lines.join('\n')}\n`)
  .join('\n');

function current(panel: Page): Locator {
  return panel.locator('[aria-current="true"]');
}

function findBox(panel: Page): Locator {
  return panel.getByRole('searchbox', { name: 'Find in the transcript' });
}

function videoTime(page: Page): Promise<number> {
  return page
    .locator('#movie_player video')
    .evaluate((video: HTMLVideoElement) => Math.floor(video.currentTime));
}

async function expectAccessible(panel: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

function listOverhangs(view: Page): Promise<string[]> {
  return view.evaluate(() =>
    [...document.querySelectorAll('body *:not(.visually-hidden)')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

test('learned at OCW, read along on YouTube, searched and quoted; the note is at its place on OCW', async ({
  page,
  openPanel,
  sites,
}) => {
  await openOcw(page, FIRST.ocw);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toContainText('Thing 1');
  await openYouTube(page, FIRST.watch);
  await page.evaluate(() => standInPlayer.pauseAt(61));
  await seePosition(panel, '1:01');

  const { keyboard } = panel;
  const focused = panel.locator(':focus');
  await panel.getByRole('tab', { name: /^Notes/ }).focus();
  await keyboard.press('ArrowRight');
  await expect(current(panel)).toHaveText(madeUpWords(1, 60));
  await page.evaluate(() => standInPlayer.pauseAt(601));
  await expect(current(panel)).toHaveText(madeUpWords(1, 600));
  await expect(current(panel)).toBeInViewport();
  // Read along, nothing is said to a screen reader.
  await expect(panel.getByRole('tabpanel').getByRole('status')).toHaveText(['', '']);

  await keyboard.press('Control+f');
  await expect(findBox(panel)).toBeFocused();
  await keyboard.type('ABOUT patents');
  await expect(panel.getByText('20 of 37')).toBeVisible();
  await expect(panel.locator('.tick-hit')).not.toHaveCount(0);
  await keyboard.press('Enter');
  await expect(panel.getByText('21 of 37')).toBeVisible();
  await expect(panel.locator('mark.hit-now').first()).toBeInViewport();
  await keyboard.press('Shift+Enter');
  await keyboard.press('Escape');
  await expect(focused).toHaveAccessibleName(/^Go to 10 minutes/);
  await expect(panel.locator('.tick-hit')).toHaveCount(0);
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await expect.poll(() => videoTime(page)).toBe(628);

  await keyboard.press('q');
  await expect(noteBox(panel)).toBeFocused();
  await expect(noteBox(panel)).toHaveValue(`> ${madeUpWords(1, 628)}\n\n`);
  await keyboard.type('Who would own it?');
  await keyboard.press('Control+Enter');
  await expect(panel.getByText(/^Saved at 10:28/)).toBeVisible();
  await expect(focused).toHaveAccessibleName('Go to 10 minutes, 28 seconds');
  const atItsPlace = panel.getByRole('button', { name: /^Note at 10:28/ });
  await expect(atItsPlace).toBeVisible();
  await expectAccessible(panel);

  // What was read is kept.
  sites.settings.captions = 'broken';
  const asked = sites.requests.length;
  await openOcw(page, FIRST.ocw);
  await expect(panel.getByText(/on MIT OpenCourseWare/)).toBeVisible();
  // Whoever reads along goes on reading.
  await expect(current(panel)).toHaveText(madeUpWords(1, 0));
  await atItsPlace.focus();
  await keyboard.press('Enter');
  await expect(panel.getByRole('tab', { name: /^Notes/ })).toHaveAttribute('aria-selected', 'true');
  await expect(notes(panel)).toHaveText([/10:28.*Who would own it\?/s]);
  await expect(notes(panel).first()).toBeFocused();
  await expect(notes(panel).locator('blockquote')).toHaveText(madeUpWords(1, 628));
  const since = sites.requests.slice(asked).filter(({ path }) => path.endsWith('.vtt'));
  expect(since).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a lecture that has none, with a file that is dropped on it, ${colorScheme}`, async ({
    page,
    openPanel,
  }) => {
    const panel = await watchAt(page, openPanel, SEED.watch, 100);
    await panel.emulateMedia({ colorScheme });
    await panel.setViewportSize({ width: 320, height: 640 });
    await panel.getByRole('button', { name: 'Mark this second' }).click();
    await openTab(panel, 'Transcript');
    await expect(panel.getByText(/^No transcript is known/)).toBeVisible();
    await expectAccessible(panel);
    const dataTransfer = await panel.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'lecture.en.srt'));
      return data;
    }, SRT);
    await panel.locator('.no-transcript').dispatchEvent('drop', { dataTransfer });
    await expect(current(panel)).toHaveText('Lead users build');
    await expect(panel.locator('#transcript-list')).toBeFocused();
    await expectAccessible(panel);

    const { keyboard } = panel;
    await keyboard.press('ArrowRight');
    await keyboard.press('Shift+ArrowRight');
    await expect(panel.getByText('2 lines picked')).toHaveCount(1);
    await keyboard.press('q');
    await expect(noteBox(panel)).toHaveValue('> what they need. And nobody pays them.\n\n');
    await keyboard.press('Control+Enter');
    await expect(panel.getByText(/^Saved at 1:44/)).toBeVisible();
    await panel.getByRole('button', { name: 'Transcript options' }).click();
    await expectAccessible(panel);
    await panel.getByRole('button', { name: 'Half a second later' }).click();
    await expect(panel.getByText('+0.5 s')).toBeVisible();
    for (const width of [320, 160]) {
      await panel.setViewportSize({ width, height: 640 });
      expect(await listOverhangs(panel), `at ${width} pixels`).toEqual([]);
    }
    await panel.setViewportSize({ width: 320, height: 640 });

    await openTab(panel, 'Notes');
    await expect(notes(panel).first()).toContainText('Lead users build what they need.');
    await expectAccessible(panel);
    await openTab(panel, 'Transcript');
    await panel.getByRole('button', { name: 'Transcript options' }).click();
    await panel.getByRole('button', { name: 'Remove this file' }).click();
    await expect(panel.getByText(/^No transcript is known/)).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Undo' })).toBeFocused();
    await keyboard.press('Enter');
    await expect(panel.getByText('what they need.', { exact: true })).toBeVisible();
  });
}

test('what is written already is kept when words are quoted into it', async ({
  page,
  openPanel,
}) => {
  await openOcw(page, FIRST.ocw);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toContainText('Thing 1');
  await seePosition(panel, '0:00');
  await writeNote(panel, 'Saved before');
  await noteBox(panel).pressSequentially('My own thought');
  await openTab(panel, 'Transcript');
  // As a student selects with the mouse: from the middle of one line to the middle of the next.
  await expect(current(panel)).toHaveText(madeUpWords(1, 0));
  const [from, to] = [panel.locator('[data-cue="0"]'), panel.locator('[data-cue="1"]')];
  await from.hover({ position: { x: 2, y: 8 } });
  await panel.mouse.down();
  await to.hover();
  await panel.mouse.up();
  await expect(panel.getByRole('button', { name: /^Quote/ })).toBeVisible();
  await panel.keyboard.press('q');
  await expect(noteBox(panel)).toBeFocused();
  await expect(noteBox(panel)).toHaveValue(/^My own thought\n\n> .+ \[0:00\]\n\n$/);
  await panel.keyboard.type('and on');
  await expect(noteBox(panel)).toHaveValue(/\n\nand on$/);
});

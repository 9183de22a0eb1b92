// What a student sees and does in the side panel and the popup, by role and label.
import type { Locator, Page } from '@playwright/test';
import { formatTime } from '../../lib/domain/time';
import { openYouTube } from '../browser/stand-in-pages';
import { expect } from './fixtures';

export function lectureTitle(view: Page): Locator {
  return view.getByRole('heading', { level: 1 });
}

export function noteBox(view: Page): Locator {
  return view.getByRole('textbox', { name: 'New note' });
}

export function notes(view: Page): Locator {
  return view.getByRole('list', { name: 'Notes' }).getByRole('listitem');
}

type TabName = 'Notes' | 'Transcript' | 'Readings' | 'Sources' | 'About';

export async function openTab(view: Page, name: TabName) {
  await view.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
}

/** Types as a student does, key by key, and saves. */
export async function writeNote(view: Page, text: string): Promise<void> {
  await noteBox(view).pressSequentially(text);
  await view.keyboard.press('Control+Enter');
  await expect(view.getByText(/^Saved at/)).toBeVisible();
}

/** Waits until the panel shows this second of the player. */
export async function seePosition(view: Page, clock: string): Promise<void> {
  await expect(view.locator('.time-numbers b')).toContainText(clock);
}

/** The lecture paused at a second on YouTube, with the panel beside it that has seen that second. */
export async function watchAt(
  page: Page,
  openPanel: () => Promise<Page>,
  address: string,
  seconds: number,
): Promise<Page> {
  await openYouTube(page, address);
  await page.evaluate((second) => standInPlayer.pauseAt(second), seconds);
  const panel = await openPanel();
  await seePosition(panel, formatTime(seconds));
  return panel;
}

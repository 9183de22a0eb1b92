// What a student sees and does in the side panel and the popup, by role and label.
import type { Locator, Page } from '@playwright/test';
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

export async function openTab(view: Page, name: 'Notes' | 'Readings' | 'Sources' | 'About') {
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

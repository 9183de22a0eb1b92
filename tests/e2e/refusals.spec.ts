// What cannot be read or kept is said, and there is a way on.
import type { Page } from '@playwright/test';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { lectureTitle, notes, watchAt, writeNote } from './panel';

/** Lets the first request of the next document fail, as with a file that the disk no longer gives. */
async function failFirstRequest(view: Page): Promise<void> {
  await view.addInitScript(() => {
    const { fetch } = globalThis;
    let isFirst = true;
    globalThis.fetch = (...given) => {
      const wasFirst = isFirst;
      isFirst = false;
      return wasFirst ? Promise.reject(new TypeError('Failed to fetch')) : fetch(...given);
    };
  });
}

test('courses that cannot be loaded are no endless looking: one click tries again', async ({
  page,
  context,
  extensionId,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, lectureNumber(3).watch, 100);
  await failFirstRequest(panel);
  await panel.reload();
  await expect(panel.getByRole('alert')).toContainText('could not be loaded');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(lectureTitle(panel)).toContainText('Users Working Together');

  const library = await context.newPage();
  await failFirstRequest(library);
  await library.goto(`chrome-extension://${extensionId}/library.html`);
  await expect(library.getByRole('alert')).toContainText('could not be loaded');
  await library.getByRole('button', { name: 'Try again' }).click();
  await expect(library.getByRole('alert')).toHaveCount(0);
  await expect(library.getByText(/^No notes yet/)).toBeVisible();
});

/** What a full disk looks like to a page; the disk itself cannot be filled here. */
async function fillDisk(view: Page): Promise<void> {
  await view.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
}

test('a refusal says what it is about: a mark, a deletion, a setting', async ({
  page,
  openPanel,
  openLibrary,
}) => {
  const panel = await watchAt(page, openPanel, lectureNumber(3).watch, 100);
  await writeNote(panel, 'Stands');
  await fillDisk(panel);
  const refusal = panel.getByRole('alert');
  await panel.getByRole('button', { name: 'Mark this second' }).click();
  await expect(refusal).toHaveText(/^This second could not be marked\. There is no room left/);
  await panel.getByRole('button', { name: 'Delete the note at 1:37' }).click();
  await expect(refusal.first()).toHaveText(/^The note could not be deleted/);
  await expect(notes(panel)).toHaveCount(1);

  const library = await openLibrary();
  await expect(notes(library)).toHaveCount(1);
  await fillDisk(library);
  const delay = library.getByRole('spinbutton');
  await delay.fill('10');
  await delay.blur();
  await expect(library.getByRole('alert')).toHaveText(/^The setting could not be saved/);
  await expect(delay).toHaveValue('3');
});

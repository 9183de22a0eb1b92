// A folder of the student's, which gets a file of everything each day. The browser's own window for choosing one cannot be driven,
// so another folder of the browser's stands for it.
import AxeBuilder from '@axe-core/playwright';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { watchAt, writeNote } from './panel';

test('a chosen folder gets a file, and after a day with changes another one from the worker', async ({
  page,
  context,
  extensionId,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, lectureNumber(3).watch, 100);
  await writeNote(panel, 'In the folder');
  const library = await context.newPage();
  await library.addInitScript(() => {
    const root = navigator.storage.getDirectory();
    const choose = () =>
      root.then((folder) => folder.getDirectoryHandle('Study', { create: true }));
    Object.assign(window, { showDirectoryPicker: choose });
  });
  await library.goto(`chrome-extension://${extensionId}/library.html`);
  const files = () =>
    library.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const texts: string[] = [];
      for await (const handle of (await root.getDirectoryHandle('Study')).values()) {
        if (handle.kind === 'file') texts.push(await (await handle.getFile()).text());
      }
      return texts;
    });
  await library.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(library.getByText(/^The last file in “Study” is of/)).toBeVisible();
  expect(await files()).toEqual([expect.stringContaining('In the folder')]);
  expect((await new AxeBuilder({ page: library }).setLegacyMode().analyze()).violations).toEqual(
    [],
  );

  await page.bringToFront();
  await writeNote(panel, 'The day after');
  await library.evaluate(async () => {
    const { 'backup-folder': backup } = await chrome.storage.local.get('backup-folder');
    const savedAt = new Date(Date.now() - 86_400_000).toISOString();
    await chrome.storage.local.set({ 'backup-folder': { ...backup, savedAt } });
    await chrome.alarms.create('keep-safe', { when: Date.now() });
  });
  await expect.poll(files).toEqual([expect.stringContaining('The day after')]);

  await library.bringToFront();
  await library.getByRole('button', { name: 'Write no more' }).click();
  await expect(library.getByRole('button', { name: 'Choose a folder' })).toBeFocused();
});

test('where the browser lets nobody choose a folder, none is offered', async ({
  context,
  extensionId,
}) => {
  const library = await context.newPage();
  await library.addInitScript(() => {
    Reflect.deleteProperty(window, 'showDirectoryPicker');
  });
  await library.goto(`chrome-extension://${extensionId}/library.html`);
  await expect(library.getByRole('button', { name: 'Export everything' })).toBeVisible();
  await expect(library.getByRole('heading', { name: 'A folder of yours' })).toHaveCount(0);
});

/** What is called here of the extension's own API. */
declare const chrome: {
  alarms: { create(name: string, when: { when: number }): Promise<void> };
  storage: {
    local: {
      get(key: string): Promise<Record<string, object>>;
      set(values: object): Promise<void>;
    };
  };
};

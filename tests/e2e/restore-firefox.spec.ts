// Restore points in real Firefox, where files of the browser's own and alarms of an event page are other code than in Chromium.
import { findSidebar } from '../browser/firefox-extension';
import { ADDON_UUID } from '../browser/firefox-profile';
import { lectureNumber } from '../sites/addresses';
import { expect, FIREFOX_MISSING, test } from './firefox-fixtures';

/** What is called here of the extension's own API. */
declare const browser: {
  alarms: { create(name: string, when: { when: number }): void };
};

/** Runs in a page of the extension. */
async function countPoints(): Promise<number> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('restore-points', { create: true });
  let count = 0;
  for await (const name of folder.keys()) if (name.endsWith('.gz')) count += 1;
  return count;
}

test.skip(FIREFOX_MISSING !== null, FIREFOX_MISSING ?? '');

test('the event page makes a restore point of the notes, and going back brings a deleted one again', async ({
  firefox,
}) => {
  const library = `moz-extension://${ADDON_UUID}/library.html`;
  const read = () =>
    firefox.inPage(() => document.querySelector('main:not([hidden])')?.textContent);
  const press = (name: string) =>
    firefox.inPage((label) => {
      const buttons = [...document.querySelectorAll('main:not([hidden]) button')];
      const button = buttons.find(({ textContent, ariaLabel }) =>
        (ariaLabel ?? textContent ?? '').startsWith(label),
      );
      if (button instanceof HTMLElement) button.click();
      return button !== undefined;
    }, name);
  const pressed = (name: string) => expect.poll(() => press(name)).toBe(true);

  await firefox.navigate(lectureNumber(3).watch);
  await firefox.press('Alt+Shift+Y');
  const sidebar = findSidebar(firefox);
  await sidebar.click('textbox', 'New note');
  await firefox.type('Kept in Firefox');
  await sidebar.click('button', 'Save');
  await sidebar.see('Saved at');

  await firefox.navigate(`${library}#restore`);
  await expect.poll(read).toContain('No restore points yet');
  await firefox.inPage(() => browser.alarms.create('keep-safe', { when: Date.now() }));
  await expect.poll(() => firefox.inPage(countPoints), { timeout: 20_000 }).toBe(1);
  await firefox.navigate('about:blank');
  await firefox.navigate(`${library}#restore`);
  await expect.poll(read).toContain('1 note in 1 lecture');

  await firefox.navigate(library);
  await pressed('Delete the note');
  await expect.poll(read).not.toContain('Kept in Firefox');
  await firefox.navigate(`${library}#restore`);
  await pressed('See what going back');
  await expect.poll(read).toContain('Kept in Firefox');
  await pressed('Go back');
  await expect.poll(read).toContain('Cancel');
  await firefox.inPage(() =>
    document.querySelector<HTMLElement>('[role=alertdialog] .button-main')?.click(),
  );
  await expect.poll(read).not.toContain('Cancel');
  await firefox.navigate('about:blank');
  await firefox.navigate(library);
  await expect.poll(read).toContain('Kept in Firefox');
});

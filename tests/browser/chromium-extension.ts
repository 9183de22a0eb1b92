// What only the browser itself can do with an extension: its keys, its panel, its popup, its permissions, its worker.
import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** The commands of Lectern's manifest. */
export const OPEN_PANEL_KEYS = 'Alt+Shift+Y';
export const NOTE_NOW_KEYS = 'Alt+Shift+U';
export const MARK_NOW_KEYS = 'Alt+Shift+G';

/** What the extension's pages may call, and that of the browser's own settings. */
declare const chrome: {
  runtime: { reload(): void };
  developerPrivate: {
    addHostPermission(extension: string, host: string): Promise<void>;
    updateProfileConfiguration(change: { inDeveloperMode: true }): Promise<void>;
  };
};

/** As Chromium's protocol counts them. */
const MODIFIERS: Record<string, number> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/**
 * Presses keys as a keyboard does, such as `Alt+Shift+U`: the browser's own shortcuts take them. Playwright's keyboard
 * goes to the page and starts no command.
 */
export async function pressCommand(page: Page, keys: string): Promise<void> {
  const parts = keys.split('+');
  const letter = parts.pop() ?? '';
  const code = letter.toUpperCase().charCodeAt(0);
  const key = {
    modifiers: parts.reduce((sum, name) => sum + (MODIFIERS[name] ?? 0), 0),
    key: letter.toUpperCase(),
    code: `Key${letter.toUpperCase()}`,
    windowsVirtualKeyCode: code,
    nativeVirtualKeyCode: code,
  };
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await session.send('Input.dispatchKeyEvent', { type, ...key });
  }
  await session.detach();
}

/**
 * Lets a page say truly whether it has the keyboard. Playwright makes every page believe that it has, and then `hasFocus` is true
 * in page and panel at once.
 */
export async function believeFocus(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
}

/** Opens the side panel beside `page` by its key, as a student does, and waits for its document. */
export async function openPanel(context: BrowserContext, page: Page): Promise<Page> {
  const opened = context.waitForEvent('page', isPage('sidepanel.html'));
  await pressCommand(page, OPEN_PANEL_KEYS);
  return loaded(await opened);
}

/** Opens the toolbar button's popup over `page`, which gives the extension what a click on the button gives it. */
export async function openPopup(context: BrowserContext, page: Page, id: string): Promise<Page> {
  await page.bringToFront();
  const session = await browserSession(context);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const [tab, another] = targetInfos.filter(({ url }) => url === page.url());
  if (!tab || another) throw new Error(`Not one tab, but none or several show ${page.url()}`);
  const opened = context.waitForEvent('page', isPage('popup.html'));
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  await session.detach();
  return loaded(await opened);
}

/**
 * Grants optional hosts as the user's own settings do. Headless Chromium shows a permission prompt that nobody can reach;
 * after this, `permissions.request` from a click is fulfilled without one.
 */
export async function grantHosts(
  context: BrowserContext,
  id: string,
  patterns: string[],
): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    async ([extension, hosts]) => {
      for (const host of hosts) await chrome.developerPrivate.addHostPermission(extension, host);
    },
    [id, patterns] as const,
  );
  await settings.close();
}

/** Stops the extension's worker as the browser does when it has nothing to do, and waits until it has stopped. */
export async function stopWorker(context: BrowserContext, id: string): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const own = versions.filter(({ scriptURL }) => scriptURL.includes(id));
      if (own.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/** Without it the browser does not start an unpacked extension again. */
export async function allowReplacing(context: BrowserContext): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await settings.close();
}

/** Starts the extension anew, as the browser does when it has a newer one; that closes `view` and all others of it. */
export async function replaceExtension(context: BrowserContext, view: Page): Promise<void> {
  const closed = view.waitForEvent('close');
  const started = context.waitForEvent('serviceworker');
  // The view ends before it can answer.
  const asked = view.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await Promise.all([asked, closed, started]);
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('This context has no browser of its own');
  return browser.newBrowserCDPSession();
}

function isPage(file: string) {
  return { predicate: (page: Page) => page.url().split(/[?#]/)[0]?.endsWith(`/${file}`) ?? false };
}

async function loaded(page: Page): Promise<Page> {
  await page.waitForLoadState('domcontentloaded');
  return page;
}

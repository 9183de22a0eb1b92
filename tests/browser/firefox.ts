// Real Firefox with a temporary add-on, driven by its own remote protocol.
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clickAt, execute, inFrame, inWindow, pressKeys, readValue } from './firefox-commands';
import { startFirefox } from './firefox-process';
import { writePreferences } from './firefox-profile';
import { connectMarionette } from './marionette';
import { startProxy } from './proxy';

export interface FirefoxOptions {
  /** Folder of the built add-on. */
  extension: string;
  /** Where every host is looked for; null for the real network. */
  sites: { port: number } | null;
  headless?: boolean;
  /** Kept from launch to launch; a new one is made and thrown away when not given. */
  profile?: string;
}

export interface Firefox {
  addonId: string;
  navigate(address: string): Promise<void>;
  /** Runs a function in the page and gives back what it returns, when that is JSON. It sees nothing outside itself. */
  inPage<Inputs extends unknown[], Result>(
    run: (...inputs: Inputs) => Result,
    ...inputs: Inputs
  ): Promise<Awaited<Result>>;
  /** The same inside the one frame of the page that a selector finds. */
  inFrame<Inputs extends unknown[], Result>(
    selector: string,
    run: (...inputs: Inputs) => Result,
    ...inputs: Inputs
  ): Promise<Awaited<Result>>;
  /** The same with the rights of the browser's own window. */
  inBrowser<Inputs extends unknown[], Result>(
    run: (...inputs: Inputs) => Result,
    ...inputs: Inputs
  ): Promise<Awaited<Result>>;
  /** Presses keys such as `Alt+Shift+U` as a keyboard does: the browser's shortcuts first, then what has the focus. */
  press(keys: string): Promise<void>;
  /** Clicks with the mouse, in CSS pixels of the browser's window. */
  click(x: number, y: number): Promise<void>;
  /** Types into whatever has the focus, in the page or in the sidebar. */
  type(text: string): Promise<void>;
  /** A picture of the whole window as PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { extension, sites, headless = true } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'firefox-profile-'));
  const proxy = sites && (await startProxy(sites));
  const addonId = readAddonId(extension);
  writePreferences(profile, addonId, proxy?.port ?? null);
  const { child, port } = await startFirefox(profile, headless);
  const marionette = await connectMarionette(port);

  async function close() {
    const ended = once(child, 'exit');
    await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
    await ended;
    marionette.close();
    await proxy?.close();
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
  }

  try {
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await marionette.send('Addon:Install', { path: extension, temporary: true });
  } catch (error) {
    await close();
    throw error;
  }

  return {
    addonId,
    navigate: async (url) => {
      await marionette.send('WebDriver:Navigate', { url });
    },
    inPage: (run, ...inputs) => execute(marionette, run, inputs),
    inFrame: (selector, run, ...inputs) =>
      inFrame(marionette, selector, () => execute(marionette, run, inputs)),
    inBrowser: (run, ...inputs) => inWindow(marionette, () => execute(marionette, run, inputs)),
    press: (keys) => pressKeys(marionette, keys.split('+')),
    click: (x, y) => clickAt(marionette, x, y),
    type: async (text) => {
      for (const character of text) await pressKeys(marionette, [character]);
    },
    screenshot: () =>
      inWindow(marionette, async () => {
        const shot = readValue(await marionette.send('WebDriver:TakeScreenshot', { full: false }));
        return Buffer.from(String(shot), 'base64');
      }),
    close,
  };
}

function readAddonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

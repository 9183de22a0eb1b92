// Real Chromium with an unpacked extension, driven by Playwright; with `sites`, no name is looked up outside this machine.
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from './find-browser';

// Without this switch Playwright does not show a side panel as a page. It must be set before the first launch.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

export interface ChromiumOptions {
  /** Folder of an unpacked extension; null to run without one. */
  extension: string | null;
  /** Where every host is looked for; null for the real network. */
  sites: { port: number } | null;
  headless?: boolean;
  /** Kept from launch to launch; a new one is made and thrown away when not given. */
  userDataDir?: string;
  args?: string[];
  /** Flags of Playwright's own to leave out, for tests of what they hide. */
  withoutArgs?: string[];
}

export interface Chromium {
  context: BrowserContext;
  /** Empty when there is no extension. */
  extensionId: string;
  close(): Promise<void>;
}

export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const { extension, sites, headless = true, userDataDir = '', args = [] } = options;
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('No Chromium found: install one, or set CHROMIUM_PATH to its binary');
  }
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath,
    headless,
    // A container's root user cannot have the sandbox, and the stand-ins are harmless; the real network is not.
    chromiumSandbox: sites === null && process.getuid?.() !== 0,
    // Real sizes: an emulated viewport would be that of the panel too.
    viewport: null,
    ignoreDefaultArgs: options.withoutArgs ?? [],
    args: [
      '--enable-unsafe-extension-debugging',
      '--window-size=1280,800',
      ...(extension === null
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ...(sites === null
        ? []
        : [`--host-resolver-rules=MAP * 127.0.0.1:${sites.port}`, '--ignore-certificate-errors']),
      ...args,
    ],
  });
  try {
    const extensionId = extension === null ? '' : await findExtensionId(context);
    return { context, extensionId, close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** An extension that does not load has no worker: this then fails by its time limit. */
async function findExtensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

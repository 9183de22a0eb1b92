// A browser that is ended and started again, and what stands in its store.
import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Chromium, launchChromium } from '../browser/chromium';
import { openPanel } from '../browser/chromium-extension';
import { openYouTube } from '../browser/stand-in-pages';
import { lectureNumber } from '../sites/addresses';
import type { Sites } from '../sites/server';

export interface Desk extends Chromium {
  /** The lecture on YouTube, and the panel beside it. */
  page: Page;
  panel: Page;
}

export function makeProfile(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-faults-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Starts the browser on a profile, with a lecture in front and the panel beside it. */
export async function sitDown(extension: string, sites: Sites, profile: string): Promise<Desk> {
  const chromium = await launchChromium({ extension, sites, userDataDir: profile });
  const page = await chromium.context.newPage();
  await openYouTube(page, lectureNumber(3).watch);
  await page.evaluate(() => standInPlayer.pauseAt(100));
  return { ...chromium, page, panel: await openPanel(chromium.context, page) };
}

/** Ends the whole browser as a crash does, and waits until it is gone. */
export async function kill({ context }: Chromium, profile: string): Promise<void> {
  // Chromium writes down there who uses the profile: `host-pid`.
  const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').pop());
  const gone = new Promise((resolve) => context.once('close', resolve));
  process.kill(-pid, 'SIGKILL');
  await gone;
}

export interface Stored {
  notes: string[];
  drafts: string[];
}

/** The texts in the store, read without any of our code. */
export async function readStore({ context, extensionId }: Chromium): Promise<Stored> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const stored = await page.evaluate(
    () =>
      new Promise<Stored>((resolve, reject) => {
        const opening = indexedDB.open('lectern');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const { result } = opening;
          const reading = result.transaction(['notes', 'drafts']);
          const notes = reading.objectStore('notes').getAll();
          const drafts = reading.objectStore('drafts').getAll();
          reading.oncomplete = () => {
            resolve({
              notes: notes.result.map(({ text }) => text),
              drafts: drafts.result.map(({ text }) => text),
            });
            result.close();
          };
        };
      }),
  );
  await page.close();
  return stored;
}

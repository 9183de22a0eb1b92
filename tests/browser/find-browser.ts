import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const CHROMIUM_PLACES = [
  // The binary itself before Debian's wrapper, which adds flags of its own.
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const FIREFOX_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * A Chromium on this machine, `CHROMIUM_PATH` first; null when there is none. Google Chrome is no substitute: it has not
 * loaded extensions from its command line since version 137.
 */
export function findChromium(): string | null {
  return findBrowser(process.env.CHROMIUM_PATH, [...CHROMIUM_PLACES, chromium.executablePath()]);
}

/** A Firefox on this machine, `FIREFOX_PATH` first; null when there is none. */
export function findFirefox(): string | null {
  return findBrowser(process.env.FIREFOX_PATH, FIREFOX_PLACES);
}

function findBrowser(chosen: string | undefined, places: string[]): string | null {
  return chosen || (places.find((place) => existsSync(place)) ?? null);
}

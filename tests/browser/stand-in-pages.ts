// Ways into the stand-ins' pages that wait until there is something to test. Works in every browser that Playwright drives.
import type { Frame, Page } from '@playwright/test';

/** Opens a page of YouTube that has a player, and waits until its media has arrived. */
export async function openYouTube(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await playerReady(page.mainFrame());
}

/** Opens a page of OCW and waits until its players have been replaced by YouTube's; gives back their frames, in page order. */
export async function openOcw(page: Page, address: string): Promise<Frame[]> {
  await page.goto(address);
  const tags = await page.locator('.video-js.vjs-ocw').count();
  await page.waitForFunction((count) => standInPagePlayers.length === count, tags);
  const handles = await page.locator('iframe.vjs-tech').elementHandles();
  const frames = await Promise.all(handles.map((handle) => handle.contentFrame()));
  const found = frames.filter((frame) => frame !== null);
  await Promise.all(found.map(playerReady));
  return found;
}

async function playerReady(frame: Frame): Promise<void> {
  // Not by animation frames, as Playwright asks otherwise: Chromium draws none for a frame that is out of sight.
  await frame.waitForFunction(() => 'standInPlayer' in globalThis, null, { polling: 50 });
  await frame.evaluate(() => standInPlayer.ready);
}

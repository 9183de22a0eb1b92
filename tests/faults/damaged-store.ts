// Notes are written, the browser ends, its files are damaged, it starts again: are they all there?
import { expect } from '@playwright/test';
import { notes, writeNote } from '../e2e/panel';
import type { Sites } from '../sites/server';
import { damage } from './damage';
import { type Desk, makeProfile, sitDown } from './profile';

/** Bytes enough for the browser to make a table of its log: only then is there one to lose. */
const BULK = 8_000_000;

export interface DamageResult {
  saved: number;
  lost: number;
  /** What the student was told; null when nothing. */
  told: string | null;
}

export async function damageStore(
  extension: string,
  sites: Sites,
  way: string,
): Promise<DamageResult> {
  const profile = makeProfile();
  let desk: Desk | null = null;
  try {
    desk = await sitDown(extension, sites, profile.folder);
    const texts = ['First thought', 'Second thought ✍️', 'Third thought'];
    for (const text of texts) await writeNote(desk.panel, text);
    if (/table|CURRENT/.test(way)) await addBulk(desk);
    await writeNote(desk.panel, 'Fourth thought');
    await desk.close();
    damage(profile.folder, desk.extensionId, way);

    desk = await sitDown(extension, sites, profile.folder);
    const { panel } = desk;
    const saved = [...texts, 'Fourth thought'];
    // What is lost would never come: the limit of time says so.
    await expect(notes(panel))
      .toHaveCount(saved.length)
      .catch(() => undefined);
    const found = (await notes(panel).allInnerTexts()).join('\n');
    const notice = panel.getByText(/^Your browser had lost/);
    return {
      saved: saved.length,
      lost: saved.filter((text) => !found.includes(text)).length,
      told: (await notice.count()) > 0 ? await notice.innerText() : null,
    };
  } finally {
    await desk?.close();
    profile.remove();
  }
}

/** Something else in the extension's databases, as courses are. */
async function addBulk({ context, extensionId }: Desk): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.evaluate(async (count) => {
    const opening = indexedDB.open('bulk', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('bulk');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    for (let at = 0; at < count; at += 1) {
      const writing = opening.result.transaction('bulk', 'readwrite');
      // Random, since a table is compressed; small, since the browser gives what is large a file of its own.
      writing.objectStore('bulk').put(crypto.getRandomValues(new Uint8Array(40_000)), at);
      await new Promise((resolve) => writing.addEventListener('complete', resolve));
    }
    opening.result.close();
  }, BULK / 40_000);
  await page.close();
}

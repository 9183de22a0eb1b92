// Notes are written, the browser ends, its files are damaged, it starts again: are they all there?
import { expect, type Locator } from '@playwright/test';
import { openOcw, openYouTube } from '../browser/stand-in-pages';
import { lectureTitle, noteBox, notes, writeNote } from '../e2e/panel';
import { madeUpLecture } from '../sites/made-up-course';
import type { Sites } from '../sites/server';
import { damage } from './damage';
import { type Desk, makeProfile, sitDown } from './profile';

/** Bytes enough for the browser to make a table of its log: only then is there one to lose. */
const BULK = 8_000_000;

/** What is called here of the extension's own API. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

export const DRAFT = 'Half a sentence, and not saved';
const OWN_VIDEO = 'https://www.youtube.com/watch?v=StandInClip';

export interface DamageResult {
  saved: number;
  lost: number;
  /** What the box for a new note holds, where half a sentence was being written. */
  draft: string;
  /** Whether the student's own lecture is theirs. */
  isOwnThere: boolean;
  /** Whether a course of OCW's is learned on its page. */
  isLearned: boolean;
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
    await ownAndDraft(desk);
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
    const told = (await notice.count()) > 0 ? await notice.innerText() : null;
    const draft = await noteBox(panel).inputValue();
    await openYouTube(desk.page, OWN_VIDEO);
    const isOwnThere = await isSeen(panel.getByText('Your own lecture'));
    await openOcw(desk.page, madeUpLecture(1).ocw);
    return {
      draft,
      isOwnThere,
      isLearned: await isSeen(lectureTitle(panel).getByText('Thing 1')),
      saved: saved.length,
      lost: saved.filter((text) => !found.includes(text)).length,
      told,
    };
  } finally {
    await desk?.close();
    profile.remove();
  }
}

/** Makes a lecture of the student's own, and leaves half a sentence in the box on the other one. */
async function ownAndDraft({ page, panel }: Desk): Promise<void> {
  const lecture = page.url();
  await openYouTube(page, OWN_VIDEO);
  await panel.getByRole('button', { name: /Take notes on/ }).click();
  await panel.getByText('Your own lecture').waitFor();
  await openYouTube(page, lecture);
  await noteBox(panel).pressSequentially(DRAFT);
  // The copy comes up to 250 ms after the last key, and says nothing of it.
  await expect
    .poll(() =>
      panel.evaluate(async () => (await chrome.storage.local.get('copy-drafts'))['copy-drafts']),
    )
    .toMatchObject([{ text: DRAFT }]);
}

/** What does not come is waited for as long as the test's own limit says. */
function isSeen(what: Locator): Promise<boolean> {
  return expect(what)
    .toBeVisible()
    .then(
      () => true,
      () => false,
    );
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

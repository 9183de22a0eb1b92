// Takes the pictures of this repository, on the stand-ins: `docs/*.png`.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../tests/browser/chromium';
import { openPanel, openPopup } from '../tests/browser/chromium-extension';
import { openOcw, openYouTube } from '../tests/browser/stand-in-pages';
import { lectureNumber, OCW_COURSE } from '../tests/sites/addresses';
import { startSites } from '../tests/sites/server';

const EXTENSION = resolve('.output/chrome-mv3-e2e');
const FOLDER = 'docs';
const LECTURE = lectureNumber(3);
const NOTES: [second: number, text: string][] = [
  [105, 'Users innovate for themselves, and many give the design away.'],
  [341, 'Why would a kitesurfer publish a better sail instead of selling it?'],
  [690, ''],
  [757, 'The cost of a design falls with every user who tries a variant.\nCompare with chapter 7.'],
];

/** Words of our own, each line with its second. */
const WORDS = `
1:40 Most of what we use was first built by somebody who needed it.
5:36 The sail was on the web in the same week.
11:26 Nobody had asked the firm.
12:08 Somebody tears a sail, sews it otherwise,
12:12 and on Monday the new pattern is on the web.
12:17 Others cut it, fly it, and write what they would change.
12:24 Now, what did it cost to try that variant?
12:28 An afternoon. And it is one afternoon for each of them,
12:33 while the firm has to pay for every one of its own.
12:39 So the more of them there are, the cheaper the search becomes
12:44 for each, and the better the design that all of them have.
12:50 That is why a maker of sails should look
12:53 at what its customers sew.
`;

const { status } = spawnSync('npx', ['--no-install', 'wxt', 'build', '--mode', 'e2e'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status !== 0) process.exit(1);
mkdirSync(FOLDER, { recursive: true });
const sites = await startSites();
const browser = await launchChromium({ extension: EXTENSION, sites });
const { context, extensionId } = browser;
try {
  const page = context.pages()[0] ?? (await context.newPage());
  await openYouTube(page, LECTURE.watch);
  const panel = await openPanel(context, page);
  await panel.setViewportSize({ width: 320, height: 640 });
  for (const [second, text] of NOTES) await takeNote(page, panel, second, text);
  await panel
    .getByRole('textbox', { name: 'New note' })
    .fill('Foldit is the same thing with proteins');
  for (const tab of ['Notes', 'Readings', 'Sources', 'About']) {
    await panel.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    await picture(panel, `panel-${tab.toLowerCase()}`);
  }
  await pictureTranscript(panel);
  await panel.getByRole('tab', { name: /^Notes/ }).click();

  const popup = await openPopup(context, page, extensionId);
  await popup.getByRole('heading', { level: 1 }).waitFor();
  await picture(popup, 'popup');
  await popup.close();

  await openOcw(page, LECTURE.ocw);
  await panel.getByText(/on MIT OpenCourseWare/).waitFor();
  await picture(panel, 'panel-on-ocw');
  await page.goto(`${OCW_COURSE}/pages/readings/`);
  await panel.getByText('No lecture plays on this page.').waitFor();
  await picture(panel, 'panel-course');
  await page.goto('https://www.youtube.com/');
  await panel.getByRole('heading', { name: 'No lecture here' }).waitFor();
  await picture(panel, 'panel-no-lecture');

  const library = await context.newPage();
  await library.setViewportSize({ width: 1000, height: 640 });
  await library.goto(`chrome-extension://${extensionId}/library.html`);
  await library.getByRole('listitem').filter({ hasText: 'kitesurfer' }).waitFor();
  await picture(library, 'library');
} finally {
  await browser.close();
  await sites.close();
}

async function takeNote(page: Page, panel: Page, second: number, text: string): Promise<void> {
  // Notes go back three seconds from where they are begun; a mark does not.
  const position = text === '' ? second : second + 3;
  await page.evaluate((at) => standInPlayer.pauseAt(at), position);
  await panel.locator('.time-numbers').getByText(clock(position)).first().waitFor();
  if (text === '') {
    await panel.getByRole('button', { name: 'Mark this second' }).click();
  } else {
    await panel.getByRole('textbox', { name: 'New note' }).fill(text);
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
  }
  await panel.getByText(/^Saved at/).waitFor();
}

async function pictureTranscript(panel: Page): Promise<void> {
  await panel.setViewportSize({ width: 320, height: 800 });
  await panel.emulateMedia({ reducedMotion: 'reduce' });
  await panel.getByRole('tab', { name: 'Transcript' }).click();
  await panel
    .locator('.add-transcript input')
    .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(WORDS) });
  await panel.locator('[aria-current="true"]').waitFor();
  await panel.getByRole('searchbox').fill('each');
  await panel.getByRole('button', { name: 'Back to now' }).click();
  await panel.mouse.move(0, 0);
  await picture(panel, 'panel-transcript');
  await panel.setViewportSize({ width: 320, height: 640 });
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

async function picture(view: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await view.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await view.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`), fullPage: true });
  }
  console.log(`${name}: light and dark`);
}

// The main story, walked without a display: each step says what it saw and leaves a picture in `.output/tour/`.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { launchChromium } from '../tests/browser/chromium';
import { openPanel } from '../tests/browser/chromium-extension';
import { COURSE, LECTURES } from '../tests/sites/seed-course';
import { startSites } from '../tests/sites/server';

const FOLDER = join('.output', 'tour');
const NOTE = 'A community of users innovates together.';
/** Milliseconds for any one thing to appear. */
const PATIENCE = 15_000;

/** Resolves to whether every step held. */
export async function walkTour(extension: string): Promise<boolean> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const sites = await startSites();
  const browser = await launchChromium({ extension, sites });
  let count = 0;

  async function step(name: string, view: Page, work: () => Promise<string>): Promise<void> {
    count += 1;
    const saw = await work();
    const picture = join(FOLDER, `${count}-${name.toLowerCase().replaceAll(' ', '-')}.png`);
    await view.screenshot({ path: picture });
    console.log(`${count}. ${name}\n   saw: ${saw}\n   ${picture}`);
  }

  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    const lecture = LECTURES[2];
    if (!lecture) throw new Error('The stand-ins know no lecture 3.');

    await step('Open lecture 3 on YouTube', page, async () => {
      await page.goto(`https://www.youtube.com/watch?v=${lecture.video}&t=757s`);
      await page.locator('#movie_player video').waitFor({ timeout: PATIENCE });
      return `the page “${await page.title()}”`;
    });
    const panel = await openPanel(browser.context, page);
    panel.setDefaultTimeout(PATIENCE);
    await step('Open the panel', panel, async () => read(panel.getByRole('heading', { level: 1 })));
    await step('Take a note', panel, async () => {
      await panel
        .getByText(/12:5|12:3|12:4/)
        .first()
        .waitFor();
      await panel.getByRole('textbox', { name: 'New note' }).pressSequentially(NOTE);
      await panel.getByRole('button', { name: 'Save', exact: true }).click();
      return read(panel.getByRole('listitem').filter({ hasText: NOTE }));
    });
    await step('Open the same lecture on OCW', page, async () => {
      await page.goto(`https://ocw.mit.edu/courses/${COURSE.slug}/resources/${lecture.name}/`);
      return `the page “${await page.title()}”`;
    });
    await step('See the note there', panel, async () => {
      await panel.getByText('MIT OpenCourseWare').first().waitFor();
      return read(panel.getByRole('listitem').filter({ hasText: NOTE }));
    });
    await step('Open the readings', panel, async () => {
      await panel.getByRole('tab', { name: /Readings/ }).click();
      return read(
        panel.getByRole('listitem').filter({ hasText: 'Innovation by User Communities' }),
      );
    });
    await step('Open the sources', panel, async () => {
      await panel.getByRole('tab', { name: /Sources/ }).click();
      return read(panel.getByRole('listitem').filter({ hasText: 'Internet Archive' }).first());
    });
    console.log('Every step held.');
    return true;
  } catch (error) {
    console.error(`Step ${count} did not hold. ${error instanceof Error ? error.message : error}`);
    return false;
  } finally {
    await browser.close();
    await sites.close();
  }
}

async function read(thing: Locator): Promise<string> {
  await thing.waitFor();
  return `“${(await thing.innerText()).replace(/\s+/g, ' ').trim()}”`;
}

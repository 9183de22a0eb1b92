// The student says which readings belong to a lecture.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openOcw, openYouTube } from '../browser/stand-in-pages';
import { lectureNumber } from '../sites/addresses';
import { madeUpLecture } from '../sites/made-up-course';
import { expect, test } from './fixtures';
import { lectureTitle, openTab } from './panel';

const FIRST = madeUpLecture(1);

function ofLecture(panel: Page) {
  return panel.locator('section').filter({ hasText: 'For this session' }).locator('li');
}

test.beforeEach(({ sites }) => {
  sites.settings.courseData = 'sessions';
});

test('a session is linked to a lecture in two clicks, with undo, and taken off again', async ({
  page,
  openPanel,
}) => {
  await openOcw(page, FIRST.ocw);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toContainText('Thing 1');
  await openTab(panel, 'Readings');
  await expect(panel.getByText(/does not know which session/)).toBeVisible();
  await panel.getByRole('button', { name: 'Belongs here: Session 2: On sails' }).click();
  await expect(ofLecture(panel)).toHaveText([/The Book of Sails/, /More on Sails/]);
  await expect(ofLecture(panel).first()).toContainText('Session 2, linked by you');

  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(ofLecture(panel)).toHaveCount(0);
  const link = panel.getByRole('button', { name: 'Belongs here: Session 2: On sails' });
  await expect(link).toBeFocused();
  await link.click();

  await panel.getByRole('button', { name: 'Not for this lecture: More on Sails' }).click();
  await expect(ofLecture(panel)).toHaveText([/The Book of Sails/]);
  await panel.getByRole('button', { name: 'Not for this lecture: Session 2: On sails' }).click();
  await expect(ofLecture(panel)).toHaveCount(0);
});

test('by keyboard alone, and it stays when the course is read again and at another door', async ({
  page,
  openPanel,
  sites,
}) => {
  await openOcw(page, FIRST.ocw);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toContainText('Thing 1');
  await panel.getByRole('tab', { name: /^Notes/ }).press('ArrowRight');
  await panel.getByRole('tab', { name: 'Transcript' }).press('ArrowRight');
  await panel.keyboard.press('Tab');
  const panelBody = panel.getByRole('tabpanel');
  await expect(panelBody).toBeFocused();
  await panel.locator('summary', { hasText: 'Session 3' }).press('Enter');
  const button = panel.getByRole('button', { name: 'Belongs here: The Book of Toolkits' });
  await button.press('Enter');
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(button).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeFocused();
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await expect(panelBody).toBeFocused();
  await expect(ofLecture(panel)).toHaveText([/The Book of Toolkits/]);

  sites.settings.courseData = 'changed';
  await page.goto(FIRST.ocw.replace(/resources.*/, ''));
  await panel.getByRole('button', { name: 'Read again' }).click();
  await expect(panel.getByRole('link', { name: 'Lecture 1: A First Thing' })).toBeVisible();
  await openYouTube(page, FIRST.watch);
  await expect(lectureTitle(panel)).toHaveText('A First Thing');
  await openTab(panel, 'Readings');
  await expect(ofLecture(panel)).toHaveText([/The Book of Toolkits/]);
});

test('a lecture that is tied to the wrong session is tied to another', async ({
  page,
  openPanel,
}) => {
  await openYouTube(page, lectureNumber(3).watch);
  const panel = await openPanel();
  await openTab(panel, 'Readings');
  await expect(ofLecture(panel)).toHaveText([/Session 4, which OCW/, /Session 4, which OCW/]);
  await panel.getByRole('button', { name: /^Not for this lecture: Session 4/ }).click();
  await expect(ofLecture(panel)).toHaveCount(0);
  await panel.getByRole('button', { name: /^Belongs here: Session 2/ }).click();
  await expect(ofLecture(panel)).toHaveText([/Session 2, linked by you/, /Session 2, linked by/]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing and nothing reaches over the edge, ${colorScheme}`, async ({
    page,
    openPanel,
  }, testInfo) => {
    await openOcw(page, FIRST.ocw);
    const panel = await openPanel();
    await panel.emulateMedia({ colorScheme });
    await expect(lectureTitle(panel)).toContainText('Thing 1');
    await openTab(panel, 'Readings');
    await panel.locator('summary', { hasText: 'Session 2' }).click();
    for (const state of ['unlinked', 'linked']) {
      for (const width of [320, 160]) {
        await panel.setViewportSize({ width, height: 640 });
        const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        const overhang = await panel.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overhang).toBe(0);
        await panel.screenshot({ path: testInfo.outputPath(`${state}-${width}.png`) });
      }
      if (state === 'unlinked') {
        await panel.getByRole('button', { name: 'Belongs here: Session 2: On sails' }).click();
        await expect(ofLecture(panel)).toHaveCount(2);
      }
    }
  });
}

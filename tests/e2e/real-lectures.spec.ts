// Lectures of OCW's real courses as a student meets them, where OCW's data is at hand.
import AxeBuilder from '@axe-core/playwright';
import { openOcw, openYouTube } from '../browser/stand-in-pages';
import { HAS_COURSE_DATA } from '../sites/course-data';
import { expect, test } from './fixtures';
import { lectureTitle, noteBox, notes, openTab, seePosition, writeNote } from './panel';

const COURSES = 'https://ocw.mit.edu/courses';
const LINEAR_ALGEBRA = `${COURSES}/18-06-linear-algebra-spring-2010`;
const LINEAR_ALGEBRA_SC = `${COURSES}/18-06sc-linear-algebra-fall-2011`;
const LINGUISTICS = `${COURSES}/24-900-introduction-to-linguistics-spring-2022`;
/** Its name today is `lecture-25-u-s`: the redirects do not find it. */
const LEGACY =
  'unit-7-equity-and-efficiency/u.s.-social-insurance-programs/lecture-25-u.s.-social-insurance-programs';
const FIRST = 'https://www.youtube.com/watch?v=J7DzL2_Na80';

if (HAS_COURSE_DATA) {
  test('a recording of 18.06 and 18.06SC is shown in the course that the student chooses', async ({
    page,
    openPanel,
  }) => {
    await page.goto(`${LINEAR_ALGEBRA}/`);
    const panel = await openPanel();
    await expect(panel.getByText(/^Read on/)).toBeVisible();
    await openOcw(
      page,
      `${LINEAR_ALGEBRA_SC}/pages/ax-b-and-the-four-subspaces/the-geometry-of-linear-equations/`,
    );
    await expect(panel.getByText('18.06SC', { exact: true })).toBeVisible();

    await openYouTube(page, FIRST);
    await page.evaluate(() => standInPlayer.pauseAt(61));
    await seePosition(panel, '1:01');
    const one = panel.getByRole('radio', { name: '18.06 · Spring 2010' });
    const other = panel.getByRole('radio', { name: '18.06SC · Fall 2011' });
    await expect(one).toBeChecked();
    await expect(lectureTitle(panel)).toHaveText('The geometry of linear equations');
    await expect(panel.getByText('Lecture 1 of 35')).toBeVisible();
    await expect(
      panel.getByRole('button', { name: 'Next lecture: Lecture 2: Elimination with matrices' }),
    ).toBeEnabled();
    await writeNote(panel, 'Row picture');
    await noteBox(panel).fill('Column picture');
    await openTab(panel, 'Readings');
    await expect(panel.getByText('READINGS in 4th Edition: 1.1-2.1')).toBeVisible();

    // Arrows choose, as among all radio buttons, and the student stays where they are.
    await one.focus();
    await panel.keyboard.press('ArrowDown');
    await expect(other).toBeChecked();
    await expect(other).toBeFocused();
    await expect(lectureTitle(panel)).toHaveText('The Geometry of Linear Equations');
    await expect(panel.getByText(/Fall.2011.*\b1.of.3/)).toBeVisible();
    await expect(panel.getByRole('button', { name: /^Next lecture: Geometry of/ })).toBeEnabled();
    await expect(panel.getByText(/^Read Section 1\.1, 1\.2, and 2\.1/)).toBeVisible();
    await expect(panel.getByText('READINGS in 4th Edition: 1.1-2.1')).toHaveCount(0);
    expect((await new AxeBuilder({ page: panel }).analyze()).violations).toEqual([]);
    await openTab(panel, 'Notes');
    await expect(notes(panel)).toHaveText([/Row picture/]);
    await expect(noteBox(panel)).toHaveValue('Column picture');

    // It holds while the lecture is shown, and no longer.
    await page.evaluate(() => standInPlayer.pauseAt(90));
    await seePosition(panel, '1:30');
    await expect(other).toBeChecked();
    await page.goto(`${LINEAR_ALGEBRA}/resources/lecture-2-elimination-with-matrices/`);
    await expect(panel.getByText('Lecture 2 of 35')).toBeVisible();
    await openOcw(page, `${LINEAR_ALGEBRA_SC}/resources/the-geometry-of-linear-equations/`);
    await expect(other).toBeChecked();
    await expect(notes(panel)).toHaveText([/Row picture/]);
  });

  test('an address from before 2022 is read with the page that showed its lecture, and known', async ({
    page,
    openPanel,
    sites,
  }) => {
    await page.goto(
      `${COURSES}/economics/14-01sc-principles-of-microeconomics-fall-2011/${LEGACY}`,
    );
    const panel = await openPanel();
    await expect(lectureTitle(panel)).toHaveText('Lecture 25: U.S. Social Insurance Programs');
    const asked = sites.requests.filter(({ byExtension }) => byExtension);
    expect(asked.length).toBeLessThanOrEqual(4);
    // One that is nowhere in the course leads to the course and reads nothing more.
    await page.goto(
      `${COURSES}/economics/14-01sc-principles-of-microeconomics-fall-2011/unit-7/lecture-25`,
    );
    await expect(lectureTitle(panel)).toHaveText('Principles of Microeconomics');
    expect(sites.requests.filter(({ byExtension }) => byExtension)).toHaveLength(asked.length);
  });

  test('a lecture of 24.900 has no door to the Archive, and everything else', async ({
    page,
    openPanel,
    sites,
  }) => {
    await openOcw(page, `${LINGUISTICS}/resources/ocw_24900_lecture03_2022feb08/`);
    const panel = await openPanel();
    await expect(lectureTitle(panel)).toHaveText('Lecture 3: Morphology, Part 2');
    await writeNote(panel, 'Affixes');
    await openTab(panel, 'Sources');
    const doors = panel.getByRole('list', { name: 'Sources' });
    await expect(doors.getByRole('link')).toHaveText(['YouTube', 'MIT OpenCourseWare']);
    await expect(panel.getByText('Archive')).toHaveCount(0);
    await openTab(panel, 'Readings');
    await expect(panel.getByRole('link', { name: /Language Universals/ })).toBeVisible();

    const asked = sites.requests.filter(({ byExtension }) => byExtension).length;
    await openYouTube(page, 'https://www.youtube.com/watch?v=NfD6QNY6Zzg');
    await expect(panel.getByText('on YouTube')).toBeVisible();
    await expect(lectureTitle(panel)).toHaveText('Lecture 3: Morphology, Part 2');
    await openTab(panel, 'Notes');
    await expect(notes(panel)).toHaveText([/Affixes/]);
    expect(sites.requests.filter(({ byExtension }) => byExtension)).toHaveLength(asked);
  });
}

// The student looks for a course in the library.
import AxeBuilder from '@axe-core/playwright';
import { lectureNumber } from '../sites/addresses';
import { MADE_UP_COURSE, madeUpLecture } from '../sites/made-up-course';
import { expect, test } from './fixtures';
import { lectureTitle, watchAt, writeNote } from './panel';

test('courses are found by what they and their lectures are called, and shown whole', async ({
  page,
  openPanel,
  openLibrary,
}) => {
  const panel = await watchAt(page, openPanel, lectureNumber(3).watch, 100);
  await writeNote(panel, 'Mine');
  await page.goto(`${MADE_UP_COURSE}/`);
  await expect(lectureTitle(panel)).toHaveText('Made-up Things');

  const library = await openLibrary();
  await library.getByRole('link', { name: 'Courses', exact: true }).press('Enter');
  const list = library.getByRole('list', { name: 'Courses' });
  await expect(list.getByRole('link')).toHaveText([/^15\.356/, /^0\.01 Made-up Things/]);
  await expect(list.getByRole('listitem').first()).toContainText('with notes of yours');
  expect((await new AxeBuilder({ page: library }).analyze()).violations).toEqual([]);

  const search = library.getByRole('searchbox', { name: /^Search by number/ });
  await search.fill('thing 2');
  await expect(library.getByRole('status')).toHaveText('1 course');
  await expect(list.getByRole('link', { name: 'Lecture 2: Thing 2' })).toHaveAttribute(
    'href',
    madeUpLecture(2).watch,
  );
  await search.fill('basket weaving');
  await expect(library.getByText(/^No course found/)).toBeVisible();
  await search.fill('hippel');
  await list.getByRole('link').press('Enter');

  await expect(
    library.getByRole('heading', { name: /^How to Develop Breakthrough/ }),
  ).toBeVisible();
  await expect(library.getByRole('link', { name: /^Lecture \d/ })).toHaveCount(4);
  await expect(
    library.getByRole('listitem').filter({ hasText: 'Lecture 3' }).first(),
  ).toContainText('1 note');
  await expect(library.getByText('Innovation by User Communities').first()).toBeVisible();
  expect((await new AxeBuilder({ page: library }).analyze()).violations).toEqual([]);
  await library.goBack();
  await expect(search).toBeVisible();
  await library.getByRole('link', { name: 'Notes', exact: true }).click();
  await expect(library.getByText('Mine')).toBeVisible();
});

test('a course that is only named is read from the library', async ({
  context,
  extensionId,
  sites,
}) => {
  const library = await context.newPage();
  const slug = new URL(MADE_UP_COURSE).pathname.split('/').at(-1);
  await library.goto(`chrome-extension://${extensionId}/library.html#courses/${slug}`);
  await library.getByRole('button', { name: 'Read this course' }).press('Enter');
  await expect(library.getByRole('heading', { name: 'Made-up Things' })).toBeVisible();
  await expect(library.getByRole('link', { name: /^Lecture \d/ })).toHaveText([
    'Lecture 2: Thing 2',
    'Lecture 1: Thing 1',
    'Lecture 3: Thing 3',
  ]);
  await expect(library.getByText(/^Read on/)).toBeVisible();
  const asked = sites.requests.filter(({ byExtension }) => byExtension);
  expect(new Set(asked.map(({ host }) => host))).toEqual(new Set(['ocw.mit.edu']));
});

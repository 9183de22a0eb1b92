// Transcripts that are kept with their course, and what the library does with them.
import AxeBuilder from '@axe-core/playwright';
import { madeUpWords } from '../sites/captions';
import { MADE_UP_COURSE, madeUpLecture } from '../sites/made-up-course';
import { strayRequests } from '../sites/requests';
import { expect, test } from './fixtures';
import { lectureTitle } from './panel';

test('a course is read with its transcripts, and what is said in its lectures is found offline', async ({
  page,
  openPanel,
  sites,
  openLibrary,
}) => {
  const library = await openLibrary();
  const keeps = library.getByRole('checkbox', { name: /^Keep the transcripts of a course/ });
  await keeps.press('Space');
  await expect(keeps).toBeChecked();

  await page.goto(`${MADE_UP_COURSE}/`);
  const panel = await openPanel();
  await expect(lectureTitle(panel)).toHaveText('Made-up Things');
  const captions = () => sites.requests.filter(({ path }) => path.endsWith('.vtt'));
  await expect.poll(() => captions().length).toBe(3);
  expect(captions().every(({ byExtension }) => byExtension)).toBe(true);
  expect(strayRequests(sites.requests)).toEqual([]);

  sites.settings.captions = 'broken';
  await library.getByRole('link', { name: 'Courses', exact: true }).click();
  const search = library.getByRole('searchbox', { name: /what is said$/ });
  await search.fill('at 96 is about kites');
  const said = library.getByRole('region', { name: 'Said in lectures' });
  await expect(said.getByRole('status')).toHaveText('Said 3 times in 3 lectures.');
  const second = said.getByRole('listitem').filter({ hasText: 'Lecture 2: Thing 2' }).first();
  await expect(second.getByRole('paragraph').last()).toHaveText(madeUpWords(2, 96));
  await expect(second.getByRole('link', { name: 'Go to 1 minute, 36 seconds' })).toHaveAttribute(
    'href',
    `${madeUpLecture(2).watch}&t=96s`,
  );
  expect((await new AxeBuilder({ page: library }).analyze()).violations).toEqual([]);

  await search.fill('basket weaving');
  await expect(said.getByRole('status')).toHaveText('Said in no transcript that is kept.');
  expect(captions()).toHaveLength(3);

  // They can be given up for the room that they take.
  await library.getByRole('link', { name: 'Notes', exact: true }).click();
  await expect(library.getByText(/^Transcripts from OCW: 3, which take/)).toBeVisible();
  await library.getByRole('button', { name: 'Delete the transcripts from OCW' }).click();
  const question = library.getByRole('alertdialog');
  await question.getByRole('button', { name: /^Delete the transcripts/ }).click();
  await expect(library.getByText('The transcripts from OCW are deleted.')).toBeFocused();
  await library.getByRole('link', { name: 'Courses', exact: true }).click();
  await search.fill('kites');
  await expect(said).toHaveCount(0);
});

// A page can load for minutes; what it is can be said long before.
import { OCW_COURSE } from '../sites/addresses';
import { expect, test } from './fixtures';

test('a course’s page is named although a picture on it never comes', async ({
  page,
  openPanel,
}) => {
  await page.route('**/never.png', () => new Promise(() => undefined));
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      const picture = document.createElement('img');
      picture.src = '/never.png';
      document.body.append(picture);
    }),
  );
  await page.goto(`${OCW_COURSE}/`, { waitUntil: 'domcontentloaded' });
  const panel = await openPanel();
  await expect(panel.getByText(/How to Develop Breakthrough/).first()).toBeVisible();
  expect(await page.evaluate(() => document.readyState)).toBe('interactive');
});

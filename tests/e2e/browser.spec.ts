// The ways in which stories drive the browser itself.
import { expect, test } from './fixtures';

/** What these tests call of the extension's own API. */
declare const chrome: {
  permissions: {
    contains(permissions: { origins: string[] }): Promise<boolean>;
    request(permissions: { origins: string[] }): Promise<boolean>;
  };
};

const HOST = 'https://archive.org/*';

test("opens the toolbar button's popup over a page", async ({ page, openPopup }) => {
  await page.goto('https://ocw.mit.edu/15-356S12');
  const popup = await openPopup();
  await expect(popup).toHaveTitle('Lectern');
});

test('stops the worker, also when it has stopped already', async ({
  context,
  page,
  stopWorker,
}) => {
  await stopWorker();
  await stopWorker();
  const session = await context.newCDPSession(page);
  const statuses = new Promise<string[]>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) =>
      resolve(versions.map(({ runningStatus }) => runningStatus)),
    );
  });
  await session.send('ServiceWorker.enable');
  expect(await statuses).toEqual(['stopped']);
});

test('grants a host so that a click that asks for it has it', async ({
  page,
  extensionId,
  grantHosts,
}) => {
  await grantHosts([HOST]);
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.evaluate((origin) => {
    document.addEventListener('click', async () => {
      document.title = String(await chrome.permissions.request({ origins: [origin] }));
    });
  }, HOST);
  await page.locator('body').click();
  await expect(page).toHaveTitle('true');
});

test('starts every test without the hosts of the one before', async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const granted = await page.evaluate(
    (origin) => chrome.permissions.contains({ origins: [origin] }),
    HOST,
  );
  expect(granted).toBe(false);
});

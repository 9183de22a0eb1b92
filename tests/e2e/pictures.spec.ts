// A picture of the frame beside a note: taken, seen, enlarged, removed and exported by the keyboard alone; and why there is none.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { ARCHIVE_HOSTS } from '../../lib/sites/hosts';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { noteBox, notes, seePosition, watchAt } from './panel';

const LECTURE = lectureNumber(3);

function picture(view: Page | Locator, clock: string): Locator {
  return view.getByRole('button', { name: `Picture of the video at ${clock}` });
}

/** What an image shows where the stand-in's video has its clock: how many colours, and how large it is. */
function describe(image: Locator) {
  return image.evaluate(async (element: HTMLImageElement) => {
    await element.decode();
    const canvas = document.createElement('canvas');
    canvas.width = element.naturalWidth;
    canvas.height = element.naturalHeight;
    const context = canvas.getContext('2d');
    context?.drawImage(element, 0, 0);
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let darkest = 255;
    let brightest = 0;
    for (let index = 0; index < data.length; index += 4) {
      darkest = Math.min(darkest, data[index] ?? 0);
      brightest = Math.max(brightest, data[index] ?? 0);
    }
    return {
      width: element.naturalWidth,
      height: element.naturalHeight,
      darkest,
      brightest,
    };
  });
}

test('one key takes the frame while a note is written; it is saved, enlarged, removed and brought back', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 757);
  await noteBox(panel).focus();
  await panel.keyboard.type('The kite');
  await panel.keyboard.press('Alt+KeyC');
  const composer = panel.getByRole('region', { name: 'New note' });
  await expect(picture(composer, '12:37')).toBeVisible();
  await expect(noteBox(panel)).toBeFocused();
  const seen = await describe(composer.getByRole('img', { name: 'Picture of the video at 12:37' }));
  expect(seen).toMatchObject({ width: 192, height: 108 });
  expect(seen.brightest - seen.darkest).toBeGreaterThan(100);

  await panel.keyboard.type(' that flew');
  await panel.keyboard.press('Control+Enter');
  await expect(notes(panel)).toHaveText([/The kite that flew/]);
  const kept = picture(notes(panel), '12:37');
  await expect(kept).toBeVisible();
  await expect(notes(panel)).toContainText(/\d+(\.\d)? (kB|byte)/);

  await kept.focus();
  await panel.keyboard.press('Enter');
  const dialog = panel.getByRole('dialog', { name: 'Picture of the video at 12:37' });
  await expect(dialog.getByRole('img')).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(kept).toBeFocused();

  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await expect(kept).toBeHidden();
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(kept).toBeFocused();
});

test('a picture is enough for a note, stays in the box over a closed panel, and goes and comes with the draft', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 300);
  await noteBox(panel).press('Alt+KeyC');
  await expect(picture(panel, '5:00')).toBeVisible();
  await panel.close();
  const again = await openPanel();
  await expect(picture(again, '5:00')).toBeVisible();
  await noteBox(again).pressSequentially('x');
  await noteBox(again).press('Backspace');
  await expect(picture(again, '5:00')).toBeVisible();

  await again.getByRole('button', { name: 'Discard' }).press('Enter');
  await expect(picture(again, '5:00')).toBeHidden();
  await again.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(picture(again, '5:00')).toBeVisible();
  await noteBox(again).press('Control+Enter');
  await expect(picture(notes(again), '5:00')).toBeVisible();
});

test('a note that is there gets the frame that shows now, by its button', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 300);
  await noteBox(panel).pressSequentially('A slide follows');
  await panel.keyboard.press('Control+Enter');
  await page.evaluate(() => standInPlayer.pauseAt(400));
  await seePosition(panel, '6:40');
  await panel.getByRole('button', { name: /^Edit the note/ }).press('Enter');
  const editor = notes(panel);
  await editor.getByRole('button', { name: 'Picture of the video', exact: true }).press('Enter');
  await expect(picture(editor, '6:40')).toBeVisible();
  await editor.getByRole('textbox', { name: 'Text of the note' }).press('Control+Enter');
  await expect(picture(notes(panel), '6:40')).toBeVisible();
});

test('the frame in OCW’s page comes from the video itself too', async ({ page, openPanel }) => {
  await page.goto(LECTURE.ocw);
  const panel = await openPanel();
  await page
    .frameLocator('iframe.vjs-tech')
    .locator('video')
    .first()
    .evaluate(async (video) => {
      if (!(video instanceof HTMLVideoElement)) return;
      video.pause();
      video.currentTime = 63;
    });
  await seePosition(panel, '1:03');
  await noteBox(panel).press('Alt+KeyC');
  await expect(picture(panel, '1:03')).toBeVisible();
});

test('no picture is taken of an advert, and the reason is said', async ({ page, openPanel }) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 300);
  await page.evaluate(() => standInPlayer.startAdvert());
  await expect(panel.getByText('Advert', { exact: false }).first()).toBeVisible();
  await noteBox(panel).press('Alt+KeyC');
  await expect(panel.getByRole('alert')).toContainText('an advert is playing');
  await expect(panel.getByRole('button', { name: 'Discard' })).toBeHidden();
});

test('no blank picture is taken', async ({ page, openPanel }) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 300);
  await page.locator('#movie_player video').evaluate((video) => {
    const canvas = document.createElement('canvas');
    canvas.width = 320;
    canvas.height = 180;
    canvas.getContext('2d')?.fillRect(0, 0, 320, 180);
    // What a protected video gives to whoever draws it.
    (video as HTMLVideoElement).srcObject = canvas.captureStream();
  });
  await expect
    .poll(() =>
      page.locator('#movie_player video').evaluate((video: HTMLVideoElement) => video.videoWidth),
    )
    .toBe(320);
  await noteBox(panel).press('Alt+KeyC');
  await expect(panel.getByRole('alert')).toContainText('would have been blank');
});

/** The Archive's page of the lecture, paused at a second. */
async function pauseArchiveAt(page: Page, seconds: number) {
  await page.locator('play-theatre video').evaluate((video: HTMLVideoElement, second) => {
    video.pause();
    video.currentTime = second;
  }, seconds);
}

test('where the video is another host’s, the picture comes from the window, once a gesture on the page allows it', async ({
  page,
  openPanel,
  openPopup,
  grantHosts,
}) => {
  await grantHosts(ARCHIVE_HOSTS);
  await page.goto(LECTURE.details);
  // The key that opens the panel is a gesture, and allows it until the page goes.
  const panel = await openPanel();
  await panel.getByRole('button', { name: 'Allow the Internet Archive' }).click();
  await pauseArchiveAt(page, 600);
  await seePosition(panel, '10:00');
  await noteBox(panel).press('Alt+KeyC');
  await expect(picture(panel, '10:00')).toBeVisible();
  const seen = await describe(panel.getByRole('img', { name: 'Picture of the video at 10:00' }));
  expect(seen).toMatchObject({ width: 640, height: 360 });
  expect(seen.brightest - seen.darkest).toBeGreaterThan(100);
  await noteBox(panel).press('Control+Enter');
  await expect(panel.getByText(/^Saved at/)).toBeVisible();

  await page.goto('https://ocw.mit.edu/');
  await page.goto(LECTURE.details);
  await pauseArchiveAt(page, 660);
  await seePosition(panel, '11:00');
  await noteBox(panel).press('Alt+KeyC');
  await expect(panel.getByRole('alert')).toContainText('keeps the video to itself');
  const popup = await openPopup();
  await noteBox(popup).press('Alt+KeyC');
  await expect(picture(popup, '11:00')).toBeVisible();
});

test('the note that is saved at once after the key has the picture', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 300);
  await noteBox(panel).pressSequentially('Quick');
  await panel.keyboard.press('Alt+KeyC');
  await panel.keyboard.press('Control+Enter');
  // The next one can be begun before the picture is there, and gets none of it.
  await panel.keyboard.type('Next');
  await expect(notes(panel)).toHaveText([/Quick(?!Next)/]);
  await expect(picture(notes(panel), '5:00')).toBeVisible();
  await expect(noteBox(panel)).toHaveValue('Next');
  await expect(picture(panel, '5:00')).toHaveCount(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing at a picture, its dialog and its undo, ${colorScheme}`, async ({
    page,
    openPanel,
  }) => {
    const panel = await watchAt(page, openPanel, LECTURE.watch, 757);
    await panel.emulateMedia({ colorScheme });
    await noteBox(panel).press('Alt+KeyC');
    await noteBox(panel).press('Control+Enter');
    const kept = picture(notes(panel), '12:37');
    const check = async () =>
      expect((await new AxeBuilder({ page: panel }).analyze()).violations).toEqual([]);
    await expect(kept).toBeVisible();
    await check();
    await kept.press('Enter');
    await check();
    await panel.keyboard.press('Escape');
    await panel.getByRole('button', { name: 'Remove the picture of 12:37' }).press('Enter');
    await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();
    await check();
  });
}

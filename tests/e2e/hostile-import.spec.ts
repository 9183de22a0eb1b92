// A backup file from someone else whose notes try to run something, to ask for something, or to be unreadable.
import { lectureNumber } from '../sites/addresses';
import { strayRequests } from '../sites/requests';
import { expect, test } from './fixtures';
import { notes, watchAt } from './panel';

const LECTURE = lectureNumber(3);
const TEXTS = [
  '<script>hacked = 1</script> one',
  '<img src="https://evil.example/a.png" onerror="hacked = 1"> two',
  '![three](https://evil.example/b.png)',
  '[four](javascript:hacked=1) and <javascript:hacked=1>',
  `five ${'> '.repeat(5_000)}${'- '.repeat(5_000)}${'['.repeat(5_000)}`,
  'six $\\href{javascript:hacked=1}{x}$ $\\includegraphics{https://evil.example/c.png}$ $\\frac{$',
  'seven \u202eאבג\u2066 שלום **מודגש**',
  `eight ${'|a'.repeat(2_000)}|\n${'|-'.repeat(2_000)}|`,
  `nine ${'x'.repeat(1_900_000)}`,
];

test('nothing of a hostile file runs or is asked for, and all of it can be read', async ({
  page,
  openPanel,
  sites,
  openLibrary,
}) => {
  const at = '2026-03-01T12:00:00.000Z';
  const backup = {
    format: 'lectern-backup',
    version: 1,
    exportedAt: at,
    notes: TEXTS.map((text, index) => ({
      id: `hostile-${index}`,
      lecture: `youtube:${LECTURE.video}`,
      time: index,
      end: null,
      kind: 'note',
      text,
      createdAt: at,
      updatedAt: at,
      revision: 1,
      deletedAt: null,
    })),
    drafts: [],
    ownLectures: [],
    settings: {},
  };
  const library = await openLibrary();
  const buffer = Buffer.from(JSON.stringify(backup));
  await library
    .locator('input[type=file]')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer });
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  const panel = await watchAt(page, openPanel, LECTURE.watch, 300);
  for (const view of [library, panel]) {
    await expect(
      notes(view).filter({ hasText: /one|two|three|four|five|six|seven|eight|nine/ }),
    ).toHaveCount(TEXTS.length);
    await expect(view.locator('.katex-html, .katex-error').first()).toBeAttached();
    expect(await view.locator('main img, main script, main a[href^="javascript"]').count()).toBe(0);
    expect(await view.evaluate(() => 'hacked' in window)).toBe(false);
  }
  expect(strayRequests(sites.requests)).toEqual([]);
});

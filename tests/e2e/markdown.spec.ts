// What a note says, drawn: Markdown, mathematics and moments, with nothing run and nothing loaded from anywhere.
import type { Page } from '@playwright/test';
import { lectureNumber } from '../sites/addresses';
import { expect, test } from './fixtures';
import { noteBox, notes, seePosition, watchAt } from './panel';

const LECTURE = lectureNumber(3);

async function save(panel: Page, text: string): Promise<void> {
  await noteBox(panel).fill(text);
  await noteBox(panel).press('Control+Enter');
  await expect(noteBox(panel)).toHaveValue('');
}

/** Every address that the panel asks for from now on. */
function listen(panel: Page): string[] {
  const asked: string[] = [];
  panel.on('request', (request) => asked.push(request.url()));
  return asked;
}

test('plain words load nothing; Markdown, mathematics and moments only what they need', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 300);
  const asked = listen(panel);
  const loaded = () => asked.join(' ');
  await save(panel, 'Plain words');
  await expect(notes(panel)).toHaveText(/Plain words/);
  expect(loaded()).not.toMatch(/MarkdownView|math-render|KaTeX/);
  await save(panel, '- **lead** users\n- again at [0:42]');
  await expect(notes(panel).locator('strong')).toHaveText('lead');
  expect(loaded()).toMatch(/MarkdownView/);
  expect(loaded()).not.toMatch(/math-render|KaTeX/);
  await panel.getByRole('button', { name: '0:42', exact: true }).press('Enter');
  await seePosition(panel, '0:42');
  await save(panel, 'Costs $c = \\frac{a}{b}$');
  await expect(notes(panel).locator('.katex-html')).toBeVisible();
  await expect.poll(loaded).toMatch(/KaTeX_Math-Italic/);
});

test('a hostile note runs nothing and asks for nothing', async ({ page, sites, openPanel }) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 300);
  const asked = listen(panel);
  const said: string[] = [];
  panel.on('console', (message) => said.push(message.text()));
  sites.requests.length = 0;
  await save(
    panel,
    '**x** <img src="https://ocw.mit.edu/a.png" onerror="document.title=1"> ![b](https://ocw.mit.edu/b.png)' +
      ' [c](javascript:document.title=1) <script>document.title=1</script> <style>@import "https://ocw.mit.edu/d.css"</style>' +
      ' $\\href{javascript:document.title=1}{e}$ $\\includegraphics{https://ocw.mit.edu/f.png}$',
  );
  const note = notes(panel);
  await expect(note.locator('strong')).toHaveText('x');
  await expect(note.locator('.katex').first()).toBeVisible();
  await expect(note.getByRole('link', { name: 'b' })).toHaveAttribute(
    'href',
    'https://ocw.mit.edu/b.png',
  );
  await expect(note.locator('img, script, style')).toHaveCount(0);
  for (const link of await note.getByRole('link').all())
    await expect(link).toHaveAttribute('href', /^https:/);
  expect(await panel.title()).toBe('Lectern');
  expect(asked.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([]);
  // The browser has errands of its own.
  expect(sites.requests.filter(({ path }) => /^\/[a-f]\.(png|css)/.test(path))).toEqual([]);
  expect(said).toEqual([]);
});

test('mathematics that would end the page is shown as it is written, and other notes are whole', async ({
  page,
  openPanel,
}) => {
  const panel = await watchAt(page, openPanel, LECTURE.watch, 300);
  const bombs = ['\\sqrt{', '\\frac{1}{', 'x^{'].map(
    (open) => `$${open.repeat(300)}x${'}'.repeat(300)}$`,
  );
  await save(panel, 'Costs $c = \\frac{a}{b}$');
  await save(panel, bombs.join('\n\n'));
  await expect(panel.getByText('This is too deep or too long to be drawn.')).toHaveCount(3);
  await expect(notes(panel).locator('.katex-html')).toHaveCount(1);
  await panel.reload();
  await expect(notes(panel)).toHaveText([/Costs/, /sqrt/]);
});

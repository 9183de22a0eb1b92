// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { MomentAddressProvider } from '../../components/moment-address';
import { NoteText } from '../../components/NoteText';
import { renderWithText } from './render';

// KaTeX asks for this before it draws, and happy-dom does not have it.
Object.defineProperty(document, 'compatMode', { value: 'CSS1Compat' });

async function show(text: string, onSeek: ((time: number) => void) | null = null) {
  const { container } = renderWithText(<NoteText text={text} onSeek={onSeek} />);
  await waitFor(() => expect(container.querySelector('.note-markdown')).toBeTruthy());
  return container;
}

describe('NoteText', () => {
  test('plain words are one paragraph, as they are', () => {
    const { container } = renderWithText(<NoteText text={'Users give\nit away'} onSeek={null} />);
    expect(container.innerHTML).toBe('<p class="note-text" dir="auto">Users give\nit away</p>');
  });

  test('headings, lists, code, links and tables are drawn', async () => {
    const container = await show(
      '# Kites\n\n- **one**\n- [x] `two`\n\n1. first\n\n[OCW](https://ocw.mit.edu/)\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n```\nlet x\n```',
    );
    expect(container.querySelector('.note-heading-1')?.textContent).toBe('Kites');
    expect(container.querySelector('strong')?.textContent).toBe('one');
    expect(screen.getByRole('checkbox', { name: 'Done' })).toHaveProperty('checked', true);
    expect(container.querySelectorAll('li')).toHaveLength(3);
    expect(screen.getByRole('link', { name: 'OCW' }).getAttribute('href')).toBe(
      'https://ocw.mit.edu/',
    );
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'a',
      'b',
    ]);
    expect(container.querySelector('pre')?.textContent).toBe('let x');
  });

  test('lines stay lines, and signs that mean nothing stay themselves', async () => {
    const container = await show('a * b &amp; 2 < 3\nc_d_e');
    expect(container.textContent).toBe('a * b &amp; 2 < 3c_d_e');
    expect(container.querySelector('br')).toBeTruthy();
  });

  test('a timestamp seeks, and without a player is its own text', async () => {
    const onSeek = vi.fn();
    await show('again at [12:34]', onSeek);
    fireEvent.click(screen.getByRole('button', { name: '12:34' }));
    expect(onSeek).toHaveBeenCalledWith(754);
    const container = await show('and at [1:00:00]');
    expect(container.textContent).toBe('and at [1:00:00]');
  });

  test('a timestamp opens the lecture there where no player is at hand', async () => {
    const addressAt = (time: number) =>
      time === 754 ? 'https://youtu.be/odj5VnTI490?t=754' : null;
    const { container } = renderWithText(
      <MomentAddressProvider addressAt={addressAt}>
        <NoteText text="again at [12:34], not at [1:00]" onSeek={null} />
      </MomentAddressProvider>,
    );
    const link = await screen.findByRole('link', { name: '12:34' });
    expect(link.getAttribute('href')).toBe('https://youtu.be/odj5VnTI490?t=754');
    expect(container.textContent).toBe('again at 12:34, not at [1:00]');
  });

  test.each([
    ['roots', `${'\\sqrt{'.repeat(60)}x${'}'.repeat(60)}`],
    ['fractions', `${'\\frac{1}{'.repeat(50)}x${'}'.repeat(50)}`],
    ['braces', `${'{'.repeat(3_000)}x${'}'.repeat(3_000)}`],
    ['powers', `${'x^{'.repeat(90)}x${'}'.repeat(90)}`],
  ])('mathematics that a page cannot bear stands as it is written: %s', async (_, tex) => {
    const container = await show(`$${tex}$`);
    await screen.findByText(/too deep or too long|stack|nest/i);
    expect(container.querySelector('.katex')).toBeNull();
    expect(container.querySelector('.math-problem code')?.textContent).toBe(`$${tex}$`);
  });

  test('mathematics as people write it is none of that', async () => {
    const fractions = `${'\\cfrac{1}{a+'.repeat(12)}x${'}'.repeat(12)}`;
    const container = await show(`$${fractions}$`);
    await waitFor(() => expect(container.querySelector('.katex')).toBeTruthy());
  });

  test('mathematics is drawn, and what is none of it keeps its source beside the reason', async () => {
    const container = await show('$x^2$ and $\\frac{1}{$ and $5 and $10');
    await waitFor(() => expect(container.querySelector('.katex')).toBeTruthy());
    expect(container.querySelector('math')?.textContent).toContain('x');
    const problem = container.querySelector('.math-problem');
    expect(problem?.querySelector('code')?.textContent).toBe('$\\frac{1}{$');
    expect(problem?.querySelector('small')?.textContent).toMatch(/Unexpected|Expected/);
    expect(container.textContent).toContain('$5 and $10');
  });

  test.each([
    '<img src=x onerror=alert(1)> **a**',
    '<script>alert(1)</script> **a**',
    '<iframe src="https://evil.test"></iframe>\n\n**a**',
    '[a](javascript:alert(1)) **a**',
    '[a](data:text/html,<script>alert(1)</script>) **a**',
    '<javascript:alert(1)> **a**',
    '![a](https://evil.test/pixel.png) **a**',
    '![a](x onerror=alert(1)) **a**',
    '[a]: javascript:alert(1)\n\n[a] **a**',
    '$\\href{javascript:alert(1)}{x}$ **a**',
    '$\\includegraphics{https://evil.test/a.png}$ **a**',
    '$\\htmlClass{note-editing}{x}$ **a**',
    '$\\url{https://evil.test}$ **a**',
  ])('a hostile note runs nothing and loads nothing: %s', async (text) => {
    const container = await show(text);
    await waitFor(() => expect(container.querySelector('.math:not(:has(*))')).toBeNull());
    expect(container.querySelector('img, script, iframe, object, embed, style, link')).toBeNull();
    for (const element of container.querySelectorAll('*')) {
      expect(element.getAttributeNames().filter((name) => name.startsWith('on'))).toEqual([]);
      expect(element.getAttribute('href') ?? 'https:').toMatch(/^https:/);
      expect(element.getAttribute('src')).toBeNull();
    }
  });

  test.each([
    ['quotations in each other', '>'.repeat(9_000)],
    [
      'lists in each other',
      Array.from({ length: 130 }, (_, at) => `${' '.repeat(at)}- a`).join('\n'),
    ],
    [
      'a table of thousands of cells',
      `${'|a'.repeat(1_000)}|\n${'|-'.repeat(1_000)}|\n${'|b'.repeat(2_000)}|`,
    ],
    ['more emphasis than anyone means', '*a* '.repeat(2_400)],
  ])('what is too much is shown as it is written: %s', async (_, text) => {
    const { container } = renderWithText(<NoteText text={text} onSeek={null} />);
    await waitFor(() => expect(container.querySelector('.note-markdown')).toBeNull());
    expect(container.textContent).toBe(text);
  });

  test('five megabytes are shown as they are', () => {
    const text = '**'.repeat(2_500_000);
    const { container } = renderWithText(<NoteText text={text} onSeek={null} />);
    expect(container.textContent).toHaveLength(text.length);
  });
});

// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { handle, renderTranscript, rows } from './render-transcript';

function find(query: string) {
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });
}

describe('find in the transcript', () => {
  test('counts, marks, and goes from hit to hit', () => {
    const { onHits } = renderTranscript();
    find('POINCARE');
    expect(screen.getByText('1 of 1')).toBeTruthy();
    expect(onHits).toHaveBeenLastCalledWith([0]);
    find('e');
    // The one after the line that is said comes first.
    expect(screen.getByText('2 of 5')).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Enter' });
    expect(screen.getByText('3 of 5')).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Enter', shiftKey: true });
    fireEvent.click(screen.getByRole('button', { name: 'Go to the place before' }));
    expect(screen.getByText('1 of 5')).toBeTruthy();
    expect(document.querySelectorAll('mark')).toHaveLength(5);
    expect(document.querySelectorAll('mark.hit-now')).toHaveLength(1);
    find('market');
    expect(screen.getByText('Nothing found')).toBeTruthy();
  });

  test('a key pressed as soon as the hits are drawn is not undone by what runs after the drawing', async () => {
    renderTranscript();
    const box = screen.getByRole('searchbox');
    // Not by `fireEvent`, which waits until the effects have run.
    Object.assign(box, { value: 'e' });
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(await screen.findByText('3 of 5')).toBeTruthy();
  });

  test('finds over two lines', () => {
    renderTranscript();
    find('lead users');
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'lead',
      'users',
    ]);
  });

  test('Ctrl+F leads to the box, Escape back to the line that was found', () => {
    const { onHits } = renderTranscript();
    fireEvent.keyDown(document.body, { key: 'f', ctrlKey: true });
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    find('build');
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
    expect(document.activeElement).toBe(handle('14 seconds'));
    expect(onHits).toHaveBeenLastCalledWith([]);
  });

  test('unfolds what is folded when something is found there', () => {
    renderTranscript({ clip: { start: 10, end: 20 } });
    find('Poincaré');
    expect(rows()).toHaveLength(4);
  });
});

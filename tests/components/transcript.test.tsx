// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act, fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { createNote } from './fixtures';
import { handle, renderTranscript, rows } from './render-transcript';

function current() {
  return [...document.querySelectorAll('[aria-current="true"]')].map((cue) => cue.textContent);
}

describe('the transcript', () => {
  test('is a list of lines, or of paragraphs, each with its place in it', () => {
    renderTranscript();
    expect(rows().map((row) => row.getAttribute('aria-posinset'))).toEqual(['1', '2', '3', '4']);
    expect(rows()[0]?.getAttribute('aria-setsize')).toBe('4');
    expect(rows()[1]?.textContent).toContain('So lead');
  });

  test('joins paragraphs', () => {
    renderTranscript({ layout: 'paragraphs' });
    expect(rows().map((row) => row.querySelector('p')?.textContent?.trim())).toEqual([
      'That was Poincaré.',
      'So lead users build it.',
      'And the end.',
    ]);
  });

  test('says which cue is current, without announcing it, and none in a gap', () => {
    const { time } = renderTranscript();
    expect(current()).toEqual(['So lead']);
    void act(() => {
      time.value = 15;
    });
    expect(current()).toEqual(['users build it.']);
    void act(() => {
      time.value = 25;
    });
    expect(current()).toEqual([]);
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toEqual(['', '']);
  });

  test('a click on words goes there, and so does Enter on their second', () => {
    const { onSeek } = renderTranscript();
    fireEvent.click(screen.getByText('And the end.'));
    fireEvent.click(handle('14 seconds'));
    expect(onSeek.mock.calls).toEqual([[30], [14]]);
  });

  test('is one stop for the Tab key, at the current line; arrows go on from there', () => {
    renderTranscript();
    expect(document.querySelectorAll('ol [tabindex="0"]')).toHaveLength(1);
    handle('10 seconds').focus();
    fireEvent.keyDown(handle('10 seconds'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(handle('14 seconds'));
    fireEvent.keyDown(handle('14 seconds'), { key: 'End' });
    expect(document.activeElement).toBe(handle('30 seconds'));
    fireEvent.keyDown(handle('30 seconds'), { key: 'Home' });
    expect(document.activeElement).toBe(handle('0 seconds'));
    expect(document.querySelectorAll('ol [tabindex="0"]')).toHaveLength(1);
  });

  test('who moves the focus is not followed by the video, until they ask for it', () => {
    const { time } = renderTranscript();
    expect(screen.queryByRole('button', { name: 'Back to now' })).toBeNull();
    void act(() => handle('30 seconds').focus());
    void act(() => {
      time.value = 15;
    });
    expect(document.activeElement).toBe(handle('30 seconds'));
    fireEvent.click(screen.getByRole('button', { name: 'Back to now' }));
    expect(document.activeElement).toBe(handle('14 seconds'));
    expect(screen.queryByRole('button', { name: 'Back to now' })).toBeNull();
  });

  test('who scrolls is not followed either', () => {
    renderTranscript();
    fireEvent.wheel(screen.getByText('So lead'));
    expect(screen.getByRole('button', { name: 'Back to now' })).toBeTruthy();
  });

  test('shows the notes at their places', () => {
    const note = createNote({ time: 16, text: 'Why?', kind: 'question' });
    const { onOpenNote } = renderTranscript({
      notes: [note, createNote({ id: 'b', time: 31, text: '' })],
    });
    fireEvent.click(within(rows()[2] as HTMLElement).getByRole('button', { name: /Note at 0:16/ }));
    expect(onOpenNote).toHaveBeenCalledWith(note);
    expect(rows()[3]?.textContent).toContain('Marked');
  });

  test('of a clip shows its part, and the rest on demand', () => {
    renderTranscript({ clip: { start: 10, end: 20 } });
    expect(rows()).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: 'Show the whole lecture' }));
    expect(rows()).toHaveLength(4);
    fireEvent.click(screen.getByRole('button', { name: 'Show only this part' }));
    expect(rows()).toHaveLength(2);
  });

  test('without a player nothing is moved, and nothing is current', () => {
    renderTranscript({ onSeek: null, time: signal<number | null>(null) });
    fireEvent.click(screen.getByText('And the end.'));
    expect(current()).toEqual([]);
    expect(document.querySelectorAll('ol [tabindex="0"]')).toHaveLength(1);
  });

  test('of nothing is an empty list, which says how that can be', () => {
    renderTranscript({ cues: [] });
    expect(screen.getByText(/^All words of this transcript have been moved/)).toBeTruthy();
    expect(screen.getByRole('list', { name: 'What is said' }).children).toHaveLength(0);
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
  });
});

describe('a quote', () => {
  test('of the line that has the focus, and of those that Shift picks', () => {
    const { onQuote } = renderTranscript();
    handle('10 seconds').focus();
    fireEvent.keyDown(handle('10 seconds'), { key: 'q' });
    expect(onQuote).toHaveBeenLastCalledWith({ text: 'So lead', start: 10, end: 14 });
    fireEvent.keyDown(handle('10 seconds'), { key: 'ArrowDown', shiftKey: true });
    expect(screen.getByText('2 lines picked')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Quote/ }));
    expect(onQuote).toHaveBeenLastCalledWith({
      text: 'So lead users build it.',
      start: 10,
      end: 18,
    });
    fireEvent.keyDown(handle('14 seconds'), { key: 'Escape' });
    expect(screen.queryByRole('button', { name: /Quote/ })).toBeNull();
  });

  test('of the line that has the focus, also where the video has gone on since', () => {
    const { onQuote, time } = renderTranscript();
    handle('30 seconds').focus();
    // Follows again, from where the video is moved to.
    fireEvent.click(handle('30 seconds'));
    void act(() => {
      time.value = 31;
    });
    void act(() => {
      time.value = 1;
    });
    // On a keyboard that writes no letter of A to Z.
    fireEvent.keyDown(handle('30 seconds'), { key: 'й', code: 'KeyQ' });
    expect(onQuote).toHaveBeenLastCalledWith({ text: 'And the end.', start: 30, end: 34 });
    fireEvent.keyDown(handle('30 seconds'), { key: 'ArrowUp' });
    expect(document.activeElement).toBe(handle('14 seconds'));
  });

  test('of part of a paragraph tells which words the keys have come to', () => {
    renderTranscript({ layout: 'paragraphs' });
    const press = () =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });
    void act(() => handle('0 seconds').focus());
    press();
    expect(screen.getByText('1 line picked So lead')).toBeTruthy();
    press();
    expect(screen.getByText('1 line picked users build it.')).toBeTruthy();
  });

  test('of words that are selected', () => {
    const { onQuote } = renderTranscript();
    const from = screen.getByText('So lead').firstChild as Text;
    const to = screen.getByText('users build it.').firstChild as Text;
    void act(() => {
      document.getSelection()?.setBaseAndExtent(to, 5, from, 3);
      document.dispatchEvent(new Event('selectionchange'));
    });
    fireEvent.click(screen.getByRole('button', { name: /Quote/ }));
    expect(onQuote).toHaveBeenLastCalledWith({ text: 'lead users', start: 10, end: 18 });
  });

  test('is not what is typed with Ctrl, nor in the box', () => {
    const { onQuote } = renderTranscript();
    fireEvent.keyDown(handle('10 seconds'), { key: 'q', ctrlKey: true });
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'q' });
    expect(onQuote).not.toHaveBeenCalled();
  });
});

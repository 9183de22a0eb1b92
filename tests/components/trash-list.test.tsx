// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { TrashList } from '../../components/TrashList';
import { createNote } from './fixtures';
import { renderWithText } from './render';

const FIRST = createNote({ id: 'first', text: '<b>First</b>' });
const SECOND = createNote({ id: 'second', time: 60, text: '' });

function renderTrash(notes = [FIRST, SECOND]) {
  const props = { onRestore: vi.fn(), onErase: vi.fn() };
  const viewed = notes.map((note, at) => ({ note, title: 'Lecture 3', daysLeft: 1 + at }));
  return { ...props, ...renderWithText(<TrashList notes={viewed} {...props} />) };
}

describe('TrashList', () => {
  test('says what a note was, where, and how long it is kept', () => {
    renderTrash();
    const list = screen.getByRole('list', { name: 'Deleted notes' });
    expect(list.textContent).toMatch(/<b>First<\/b>.*Lecture 3, at 12:34 · 1 day left/s);
    expect(list.textContent).toMatch(/Marked.*Lecture 3, at 1:00 · 2 days left/s);
  });

  test('brings one back, or all', () => {
    const { onRestore } = renderTrash();
    fireEvent.click(screen.getByRole('button', { name: 'Bring back the note at 1:00' }));
    expect(onRestore).toHaveBeenLastCalledWith([SECOND]);
    fireEvent.click(screen.getByRole('button', { name: 'Bring all back' }));
    expect(onRestore).toHaveBeenLastCalledWith([FIRST, SECOND]);
  });

  test('deletes nothing for good before the question is answered, and Enter answers no', () => {
    const { onErase } = renderTrash();
    fireEvent.click(screen.getByRole('button', { name: 'Delete the note at 12:34 for good' }));
    const question = screen.getByRole('alertdialog', { name: /Delete 1 note for good/ });
    const no = screen.getByRole('button', { name: 'Cancel' });
    expect(document.activeElement).toBe(no);
    fireEvent.click(no);
    expect(question.isConnected).toBe(false);
    expect(onErase).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('list', { name: 'Deleted notes' }));

    fireEvent.click(screen.getByRole('button', { name: 'Delete all for good' }));
    fireEvent.keyDown(screen.getByRole('alertdialog'), { key: 'Escape' });
    expect(screen.queryByRole('alertdialog')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Delete all for good' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    expect(onErase).toHaveBeenCalledExactlyOnceWith([FIRST, SECOND]);
  });

  test('says that it is empty', () => {
    renderTrash([]);
    expect(screen.getByText('No deleted notes.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

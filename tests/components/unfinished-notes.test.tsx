// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { UnfinishedNotes } from '../../components/UnfinishedNotes';
import { createDraft, type Draft } from '../../lib/domain/note';
import { renderWithText } from './render';

const DRAFT: Draft = {
  ...createDraft(
    { id: 'd', lecture: 'youtube:odj5VnTI490', title: 'Lecture 3', position: 757, delay: 3 },
    new Date(0),
  ),
  text: 'Half a',
};

function Unfinished({ address }: { address: string | null }) {
  const [removed, setRemoved] = useState<Draft | null>(null);
  return (
    <UnfinishedNotes
      drafts={removed ? [] : [DRAFT]}
      addressOf={({ time }) => address && `${address}&t=${time}s`}
      removed={removed}
      onRemove={setRemoved}
      onUndo={() => setRemoved(null)}
      onDismiss={vi.fn()}
    />
  );
}

function press(name: string) {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}

describe('UnfinishedNotes', () => {
  test('the lecture opens at the second of the note', () => {
    renderWithText(<Unfinished address="https://www.youtube.com/watch?v=odj5VnTI490" />);
    expect(screen.getByRole('link', { name: 'Lecture 3, at 12:34' }).getAttribute('href')).toBe(
      'https://www.youtube.com/watch?v=odj5VnTI490&t=754s',
    );
  });

  test('a lecture without a door is named all the same', () => {
    renderWithText(<Unfinished address={null} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Lecture 3, at 12:34')).toBeTruthy();
  });

  test.each([
    ['Copied.', async () => undefined],
    ['The browser did not let it be copied.', () => Promise.reject(new Error('Denied'))],
  ])('the text is copied, or it is said that it was not: %s', async (words, answer) => {
    const writeText = vi.fn(answer);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    renderWithText(<Unfinished address={null} />);
    press('Copy the text');
    expect(writeText).toHaveBeenCalledWith('Half a');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(words));
  });

  test('what is discarded can be brought back, and the focus goes along', () => {
    renderWithText(<Unfinished address={null} />);
    press('Discard');
    expect(screen.getByText('The unfinished note at 12:34 was discarded.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    press('Undo');
    expect(document.activeElement).toBe(screen.getByRole('listitem'));
    expect(screen.queryByText(/was discarded/)).toBeNull();
  });
});

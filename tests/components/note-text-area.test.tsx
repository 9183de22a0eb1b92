// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { NoteTextArea } from '../../components/NoteTextArea';
import { type WritingAid, WritingAidProvider } from '../../components/writing-aid';
import { renderWithText } from './render';

function Writing({ onKeyDown }: { onKeyDown: (event: KeyboardEvent) => void }) {
  const [text, setText] = useState('');
  return <NoteTextArea label="Note" value={text} onWrite={setText} onKeyDown={onKeyDown} />;
}

function renderArea(aid: Partial<WritingAid> = {}) {
  const onKeyDown = vi.fn();
  const all: WritingAid = {
    listTags: async () => ['kites', 'kitchen', 'users'],
    toTimestamp: () => null,
    ...aid,
  };
  renderWithText(
    <WritingAidProvider value={all}>
      <Writing onKeyDown={onKeyDown} />
    </WritingAidProvider>,
  );
  return onKeyDown;
}

const area = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });

async function type(text: string) {
  await act(() => {
    area().value = text;
    area().setSelectionRange(text.length, text.length);
    fireEvent.input(area());
  });
}

describe('NoteTextArea', () => {
  test('a begun tag is completed by Down and Enter, and the keys are not the note’s', async () => {
    const onKeyDown = renderArea();
    await type('on #ki');
    const options = await screen.findAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['#kites', '#kitchen']);
    fireEvent.keyDown(area(), { key: 'ArrowDown' });
    fireEvent.keyDown(area(), { key: 'ArrowDown' });
    const active = area().getAttribute('aria-activedescendant');
    expect(document.getElementById(active ?? '')?.textContent).toBe('#kitchen');
    fireEvent.keyDown(area(), { key: 'Enter' });
    expect(area().value).toBe('on #kitchen ');
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect(onKeyDown).not.toHaveBeenCalled();
  });

  test('Enter is the text’s own until one is chosen, and Escape closes only the offer', async () => {
    const onKeyDown = renderArea();
    await type('#ki');
    await screen.findByRole('listbox');
    fireEvent.keyDown(area(), { key: 'Enter' });
    expect(onKeyDown).toHaveBeenCalledOnce();
    fireEvent.keyDown(area(), { key: 'Escape' });
    expect(screen.queryByRole('listbox')).toBeNull();
    fireEvent.keyDown(area(), { key: 'Escape' });
    expect(onKeyDown).toHaveBeenCalledTimes(2);
  });

  test('an answer that comes when the tag is written is none', async () => {
    let answer: (tags: string[]) => void = () => undefined;
    renderArea({
      listTags: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    await type('#ki');
    await type('#ki ');
    await act(() => answer(['kites']));
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('what would stop the page is not put in, and the student is told', () => {
    renderArea();
    const paste = (text: string) =>
      fireEvent.paste(area(), { clipboardData: { getData: () => text } });
    expect(paste('x'.repeat(200_000))).toBe(true);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(paste('x'.repeat(5_000_000))).toBe(false);
    expect(screen.getByRole('alert').textContent).toMatch(/more than 200,000 characters/);
    expect(paste('Kites')).toBe(true);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('an address of the same lecture is pasted as its moment, and any other as itself', () => {
    renderArea({ toTimestamp: (text) => (text === 'ours' ? '[12:34]' : null) });
    const paste = (text: string) =>
      fireEvent.paste(area(), { clipboardData: { getData: () => text } });
    expect(paste('ours')).toBe(false);
    expect(area().value).toBe('[12:34]');
    expect(paste('another')).toBe(true);
  });
});

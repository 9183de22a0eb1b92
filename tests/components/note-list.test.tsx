// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { NoteList, type NoteListProps, TagFilter } from '../../components/NoteList';
import { TextProvider } from '../../components/text';
import { english } from '../english';
import { createNote } from './fixtures';
import { renderWithText } from './render';

beforeAll(async () => {
  await TagFilter.prepare();
});

function renderList(change: Partial<NoteListProps> = {}) {
  const props: NoteListProps = {
    notes: [createNote()],
    onSeek: vi.fn(),
    addressAt: () => null,
    onEdit: vi.fn(async () => false),
    readVersions: async () => [],
    onRemove: vi.fn(),
    removed: null,
    onUndo: vi.fn(),
    onDismiss: vi.fn(),
    noteKey: 'Alt+Shift+U',
    wordsAt: null,
    wanted: null,
    ...change,
  };
  return { ...props, ...renderWithText(<NoteList {...props} />) };
}

describe('NoteList', () => {
  test('an empty list names the key that is really assigned', () => {
    renderList({ notes: [], noteKey: 'Ctrl+Shift+9' });
    expect(screen.getByText(/Press Ctrl\+Shift\+9 while you watch/)).toBeTruthy();
  });

  test('an empty list names no key where none is assigned', () => {
    renderList({ notes: [], noteKey: null });
    expect(screen.getByText(/Start typing below/)).toBeTruthy();
  });

  test('tells of a note without text what was being said, and of no other', () => {
    const notes = [createNote({ text: '', time: 60 }), createNote({ id: 'b', time: 61 })];
    renderList({ notes, wordsAt: (time) => `Said at ${time}` });
    expect(screen.getByText('Said at 60')).toBeTruthy();
    expect(screen.queryByText('Said at 61')).toBeNull();
  });

  describe('with more notes than a screen shows', () => {
    const notes = Array.from({ length: 700 }, (_, at) =>
      createNote({ id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`, time: at }),
    );
    let idle: (() => void) | null = null;
    vi.stubGlobal('requestIdleCallback', (draw: () => void) => {
      idle = draw;
    });
    vi.stubGlobal('cancelIdleCallback', () => {
      idle = null;
    });
    const countRows = () => document.querySelectorAll('.note').length;

    test('draws a screen of them, and the next ones when asked', () => {
      renderList({ notes });
      expect(countRows()).toBe(20);
      fireEvent.click(screen.getByRole('button', { name: /20 of 700/ }));
      expect(countRows()).toBe(100);
      expect(screen.getByRole('button', { name: /100 of 700/ })).toBeTruthy();
    });

    test('draws up to the one that is wanted, and leads there', () => {
      const wanted = notes[300] ?? createNote();
      renderList({ notes, wanted });
      expect(document.activeElement?.id).toBe(`note-${wanted.id}`);
      expect(countRows()).toBe(301);
    });

    test('goes on by itself while the browser is idle, up to 500 and to the end of what there is', () => {
      const { unmount } = renderList({ notes });
      for (let turn = 0; idle && turn < 100; turn += 1) void act(idle);
      expect(countRows()).toBe(500);
      expect(screen.getByRole('button', { name: /500 of 700/ })).toBeTruthy();
      unmount();
      renderList({ notes: notes.slice(0, 90) });
      for (let turn = 0; idle && turn < 100; turn += 1) void act(idle);
      expect(countRows()).toBe(90);
      expect(screen.queryByRole('button', { name: /of 90 / })).toBeNull();
    });
  });

  test('only the notes with a tag are shown, and all again', () => {
    renderList({
      notes: [
        createNote({ id: 'a', text: 'On #kites' }),
        createNote({ id: 'b', text: 'On users' }),
      ],
    });
    const filter = screen.getByRole('button', { name: 'Only notes with #kites' });
    fireEvent.click(filter);
    expect(screen.queryByText('On users')).toBeNull();
    fireEvent.click(filter);
    expect(screen.getByText('On users')).toBeTruthy();
  });

  test('the time code seeks and is spoken in words', () => {
    const { onSeek } = renderList();
    fireEvent.click(screen.getByRole('button', { name: 'Go to 12 minutes, 34 seconds' }));
    expect(onSeek).toHaveBeenCalledWith(754);
  });

  test('without a player the time code is a link to a door at that second', () => {
    renderList({ onSeek: null, addressAt: (time) => `https://www.youtube.com/watch?t=${time}s` });
    const link = screen.getByRole('link', { name: /12 minutes/ });
    expect(link.getAttribute('href')).toBe('https://www.youtube.com/watch?t=754s');
  });

  test('a note without text is shown as a mark', () => {
    renderList({ notes: [createNote({ text: '' })] });
    expect(screen.getByText('Marked')).toBeTruthy();
  });

  test('markup in a note is text', () => {
    renderList({ notes: [createNote({ text: '<img src=x onerror=alert(1)>' })] });
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });

  test('editing changes text and time', async () => {
    const { onEdit } = renderList();
    fireEvent.click(screen.getByRole('button', { name: 'Edit the note at 12:34' }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Text of the note' }), {
      target: { value: 'Better' },
    });
    fireEvent.input(screen.getByRole('textbox', { name: 'Time of the note' }), {
      target: { value: '1:02:03' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    const [, change, sitting] = vi.mocked(onEdit).mock.lastCall ?? [];
    expect(change).toEqual({ text: 'Better', time: 3723 });
    expect(sitting).toEqual({
      known: new Set([createNote().text, 'Better']),
      since: 1,
      beside: expect.any(String),
    });
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  });

  test('a time that is none is explained and nothing is changed', () => {
    const { onEdit } = renderList();
    fireEvent.click(screen.getByRole('button', { name: 'Edit the note at 12:34' }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Time of the note' }), {
      target: { value: 'soon' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('alert').textContent).toContain('12:34');
    expect(onEdit).not.toHaveBeenCalled();
  });

  test('an editor goes on from what another window has written, unless something was written here', async () => {
    const props = {
      addressAt: () => null,
      onSeek: null,
      onEdit: vi.fn<NoteListProps['onEdit']>(async () => false),
      readVersions: async () => [],
      onRemove: vi.fn(),
      removed: null,
      onUndo: vi.fn(),
      onDismiss: vi.fn(),
      noteKey: null,
      wordsAt: null,
      wanted: null,
    };
    const list = (text: string) => (
      <TextProvider value={english}>
        <NoteList notes={[createNote({ text })]} {...props} />
      </TextProvider>
    );
    const { rerender } = render(list('First'));
    fireEvent.click(screen.getByRole('button', { name: 'Edit the note at 12:34' }));
    rerender(list('Second'));
    const area = screen.getByRole('textbox', { name: 'Text of the note' });
    expect(area).toHaveProperty('value', 'Second');
    fireEvent.input(area, { target: { value: 'Second!' } });
    rerender(list('Third'));
    expect(area).toHaveProperty('value', 'Second!');
    fireEvent.input(area, { target: { value: 'Second!!' } });
    const [, , sitting] = props.onEdit.mock.lastCall ?? [];
    expect(sitting?.known).toEqual(new Set(['First', 'Second', 'Second!']));
  });

  test('a refused edit keeps the text in the editor', async () => {
    renderList({ onEdit: () => Promise.reject(new Error('The disk is full.')) });
    fireEvent.click(screen.getByRole('button', { name: 'Edit the note at 12:34' }));
    const area = screen.getByRole('textbox', { name: 'Text of the note' });
    fireEvent.input(area, { target: { value: 'Precious' } });
    fireEvent.keyDown(area, { key: 'Enter', ctrlKey: true });
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toContain('The disk is full.'),
    );
    expect(screen.getByDisplayValue('Precious')).toBeTruthy();
  });

  test('a removed note can be brought back', () => {
    const { onUndo } = renderList({ notes: [], removed: createNote() });
    const notice = screen.getByRole('status');
    expect(notice.textContent).toContain('The note at 12:34 was deleted.');
    fireEvent.click(within(notice).getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });
});

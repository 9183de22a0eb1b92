// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { NoteItem, type NoteItemProps } from '../../components/NoteItem';
import { type NoteVersion, toVersion } from '../../lib/domain/note-version';
import { createNote } from './fixtures';
import { renderWithText } from './render';

const NOTE = createNote({ text: 'Now', revision: 3 });
const VERSIONS = ['Then', ''].map((text, at) =>
  toVersion(createNote({ text, time: 60, kind: 'question', revision: 2 - at })),
);

async function openHistory(versions: NoteVersion[] | Error) {
  const onEdit = vi.fn<NoteItemProps['onEdit']>(async () => false);
  const readVersions = vi.fn(async () => {
    if (versions instanceof Error) throw versions;
    return versions;
  });
  const others = { onSeek: null, address: null, said: null, onRemove: vi.fn() };
  renderWithText(<NoteItem note={NOTE} {...{ onEdit, readVersions }} {...others} />);
  fireEvent.click(screen.getByRole('button', { name: /^Edit/ }));
  expect(readVersions).not.toHaveBeenCalled();
  const details = document.querySelector('details');
  if (!details) throw new Error('No history.');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await waitFor(() => expect(readVersions).toHaveBeenCalledOnce());
  return { onEdit };
}

describe('the history of a note', () => {
  test('gives back a version whole, apart from what is being written', async () => {
    const { onEdit } = await openHistory(VERSIONS);
    const list = await screen.findByRole('list', { name: 'Earlier versions' });
    await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(2));
    expect(list.textContent).toMatch(/at 1:00.*Then.*Marked/s);
    const [first] = within(list).getAllByRole('button', { name: /^Use the version of / });
    if (!first) throw new Error('No button.');
    fireEvent.click(first);
    const change = { text: 'Then', time: 60, end: null, kind: 'question' };
    expect(onEdit).toHaveBeenLastCalledWith(NOTE, change, null);
    const area = screen.getByRole('textbox', { name: 'Text of the note' });
    expect(area).toHaveProperty('value', 'Then');
    expect(screen.getByDisplayValue('1:00')).toBeTruthy();
    await screen.findByText(/^Restored/);
    expect(document.activeElement).toBe(area);

    fireEvent.keyDown(area, { key: 'Escape' });
    const { text, time, end, kind } = NOTE;
    expect(onEdit.mock.lastCall?.[1]).toEqual({ text, time, end, kind });
  });

  test('says that there is none', async () => {
    await openHistory([]);
    await screen.findByText(/no earlier versions/);
  });

  test('says why it cannot be read', async () => {
    await openHistory(new Error('The disk is gone.'));
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is gone.');
  });
});

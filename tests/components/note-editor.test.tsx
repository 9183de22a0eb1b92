// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { NoteEditor, type NoteEditorProps } from '../../components/NoteEditor';
import { createNote } from './fixtures';
import { renderWithText } from './render';

test('a quote’s exact second is no obstacle to an end in that second', () => {
  const onSave = vi.fn(async () => false);
  renderWithText(
    <NoteEditor
      note={createNote({ time: 12.9, end: 14.2 })}
      onSave={onSave}
      readVersions={async () => []}
      onClose={vi.fn()}
    />,
  );
  fireEvent.input(screen.getByRole('textbox', { name: /^End/ }), { target: { value: '0:12' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onSave).toHaveBeenCalledWith(
    expect.objectContaining({ time: 12, end: 12 }),
    expect.anything(),
  );
});

test('says that its text is kept beside a note that was changed elsewhere, and takes only that back', async () => {
  const onSave = vi.fn<NoteEditorProps['onSave']>(async () => true);
  const note = createNote();
  const props = { note, onSave, readVersions: async () => [], onClose: vi.fn() };
  renderWithText(<NoteEditor {...props} />);
  const area = screen.getByRole('textbox', { name: 'Text of the note' });
  expect(screen.queryByRole('status')).toBeNull();
  fireEvent.input(area, { target: { value: 'Mine' } });
  expect((await screen.findByRole('status')).textContent).toContain('another window');
  fireEvent.input(area, { target: { value: 'Mine!' } });
  const sittings = onSave.mock.calls.map(([, sitting]) => sitting?.beside);
  expect(new Set(sittings).size).toBe(1);
  // Its own text is what it began with, and still something of it is kept.
  fireEvent.input(area, { target: { value: note.text } });
  fireEvent.keyDown(area, { key: 'Escape' });
  await waitFor(() => expect(props.onClose).toHaveBeenCalledWith(false));
  expect(onSave.mock.lastCall?.[1]).toMatchObject({ isTakenBack: true, beside: sittings[0] });
});

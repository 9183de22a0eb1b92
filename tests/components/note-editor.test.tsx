// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { NoteEditor } from '../../components/NoteEditor';
import { createNote } from './fixtures';
import { renderWithText } from './render';

test('a quote’s exact second is no obstacle to an end in that second', () => {
  const onSave = vi.fn(async () => undefined);
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

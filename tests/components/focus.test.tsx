// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { BackupSection, type BackupSectionProps } from '../../components/BackupSection';
import { NoteList } from '../../components/NoteList';
import type { Note } from '../../lib/domain/note';
import { createNote } from './fixtures';
import { renderWithText } from './render';

const FIRST = createNote({ id: 'a', time: 10, text: 'First' });
const SECOND = createNote({ id: 'b', time: 754, text: 'Second' });

/** Presses a button as Enter does: it has the focus when it acts. */
function press(name: string) {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}

/** The store answers later, as a real one does; `answer` lets it. */
function NotesWithStore({ store }: { store: { answer: () => void } }) {
  const [notes, setNotes] = useState([FIRST, SECOND]);
  const [removed, setRemoved] = useState<Note | null>(null);
  const later = (act: () => void) => {
    store.answer = act;
  };
  return (
    <>
      <button type="button">Elsewhere</button>
      <NoteList
        notes={notes}
        {...{ onSeek: null, readVersions: async () => [] }}
        addressAt={() => null}
        onEdit={async (note, change) => {
          setNotes((before) =>
            before
              .map((one) => (one.id === note.id ? { ...one, ...change } : one))
              .sort((one, other) => one.time - other.time),
          );
          return false;
        }}
        onRemove={(note) =>
          later(() => {
            setRemoved(note);
            setNotes((before) => before.filter(({ id }) => id !== note.id));
          })
        }
        removed={removed}
        onUndo={() =>
          later(() => {
            setRemoved(null);
            setNotes([FIRST, SECOND]);
          })
        }
        onDismiss={() => setRemoved(null)}
        noteKey={null}
        wordsAt={null}
        wanted={null}
      />
    </>
  );
}

function renderNotes() {
  const store = { answer: (): void => undefined };
  renderWithText(<NotesWithStore store={store} />);
  return { answer: () => act(() => store.answer()) };
}

const item = (text: string) =>
  screen.getAllByRole('listitem').find(({ textContent }) => textContent?.includes(text));

describe('the focus in the list of notes', () => {
  test('goes from the deleted note to Undo, and from there to the note that came back', async () => {
    const { answer } = renderNotes();
    press('Delete the note at 12:34');
    await answer();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    press('Undo');
    await answer();
    expect(document.activeElement).toBe(item('Second'));
  });

  test('goes to the list when the notice is dismissed', async () => {
    const { answer } = renderNotes();
    press('Delete the note at 12:34');
    await answer();
    press('Dismiss');
    expect(document.activeElement).toBe(screen.getByRole('list', { name: 'Notes' }));
  });

  test('stays where the student has gone in the meantime', async () => {
    const { answer } = renderNotes();
    press('Delete the note at 12:34');
    screen.getByRole('button', { name: 'Elsewhere' }).focus();
    await answer();
    expect(document.activeElement?.textContent).toBe('Elsewhere');
  });

  test('goes to the note that was edited, and to the pencil when nothing was', async () => {
    renderNotes();
    press('Edit the note at 12:34');
    press('Save');
    await waitFor(() => expect(document.activeElement).toBe(item('Second')));
    press('Edit the note at 12:34');
    press('Cancel');
    await waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole('button', { name: 'Edit the note at 12:34' }),
      ),
    );
  });

  test('stays with the student who went on while the edit was being saved', async () => {
    renderNotes();
    press('Edit the note at 12:34');
    press('Save');
    const elsewhere = screen.getByRole('button', { name: 'Elsewhere' });
    elsewhere.focus();
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(document.activeElement).toBe(elsewhere);
  });

  test('goes with a note whose new second moves it in the list', async () => {
    renderNotes();
    press('Edit the note at 12:34');
    fireEvent.input(screen.getByRole('textbox', { name: 'Time of the note' }), {
      target: { value: '0:05' },
    });
    press('Save');
    await waitFor(() => expect(document.activeElement).toBe(item('Second')));
    expect(screen.getAllByRole('listitem')[0]).toBe(item('Second'));
  });
});

function Backups() {
  const [state, setState] = useState<Pick<BackupSectionProps, 'message' | 'preview'>>({
    message: null,
    preview: null,
  });
  const none = {
    updated: 0,
    removed: 0,
    same: 0,
    kept: 0,
    both: 0,
    others: 0,
    corrections: 0,
    names: 0,
    transcripts: 0,
    otherWords: 0,
    settings: {},
  };
  const preview = {
    ...none,
    added: 1,
    onApply: () =>
      setState({
        preview: null,
        message: { kind: 'status', text: 'One note came in.', undo: null },
      }),
    onCancel: () => setState({ preview: null, message: null }),
  };
  return (
    <BackupSection
      {...state}
      isBusy={false}
      onExport={vi.fn()}
      onChoose={() => setState({ ...state, preview })}
    />
  );
}

function chooseFile() {
  fireEvent.change(screen.getByLabelText('Import a file', { selector: 'input' }), {
    target: { files: [new File(['{}'], 'backup.json')] },
  });
}

describe('the focus in an import', () => {
  test('goes to what came of it', () => {
    renderWithText(<Backups />);
    chooseFile();
    press('Import');
    expect(document.activeElement?.textContent).toBe('One note came in.');
  });

  test('goes back to the button that began it when it is called off', () => {
    renderWithText(<Backups />);
    chooseFile();
    press('Cancel');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Import a file' }));
  });
});

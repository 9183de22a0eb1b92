// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { ReminderNotice } from '../../components/ReminderNotice';
import { RestoredNotice } from '../../components/RestoredNotice';
import { StorageSection } from '../../components/StorageSection';
import { NOTHING_RESTORED } from '../../lib/domain/restored';
import { renderWithText } from './render';

describe('the notice of notes that were put back', () => {
  test('says how many, until it is answered', () => {
    const onDismiss = vi.fn();
    renderWithText(
      <RestoredNotice restored={{ ...NOTHING_RESTORED, notes: 2 }} onDismiss={onDismiss} />,
    );
    expect(screen.getByRole('status').textContent).toMatch(
      /had lost 2 notes\. Lectern has put back/,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  test('names each kind of what was lost', () => {
    const restored = { notes: 3, drafts: 1, ownLectures: 1, corrections: 2, settings: 1 };
    renderWithText(<RestoredNotice restored={restored} onDismiss={vi.fn()} />);
    expect(screen.getByRole('status').textContent).toContain(
      'lost 3 notes, 1 unfinished note, 1 lecture of your own, 2 corrections, and your settings.',
    );
  });

  test('is not there when nothing was lost', () => {
    renderWithText(<RestoredNotice restored={NOTHING_RESTORED} onDismiss={vi.fn()} />);
    expect(screen.queryByRole('status')).toBeNull();
  });
});

describe('the reminder', () => {
  test('says for how long, and offers what can be done', () => {
    const props = { onAct: vi.fn(), onPutOff: vi.fn() };
    renderWithText(<ReminderNotice days={9} action="Save a file of everything" {...props} />);
    expect(screen.getByRole('status').textContent).toMatch(/^For 9 days/);
    fireEvent.click(screen.getByRole('button', { name: 'Save a file of everything' }));
    fireEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect([props.onAct, props.onPutOff].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  test('is not there before it is time', () => {
    renderWithText(<ReminderNotice days={null} action="a" onAct={vi.fn()} onPutOff={vi.fn()} />);
    expect(screen.queryByRole('status')).toBeNull();
  });
});

describe('the room on the computer', () => {
  const none = {
    pictures: null,
    transcripts: null,
    onDropPictures: vi.fn(),
    onDropTranscripts: vi.fn(),
  };

  test('is told in sizes that people read', () => {
    const use = { used: 3_400_000, quota: 120e9 };
    renderWithText(<StorageSection use={use} {...none} />);
    expect(screen.getByText(/uses 3.4 MB of the 120 GB/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('is warned of when there is hardly any left', () => {
    renderWithText(<StorageSection use={{ used: 95, quota: 100 }} {...none} />);
    expect(screen.getByRole('alert').textContent).toContain('hardly any room left');
  });

  test('can be had back from pictures, after a question', async () => {
    const onDropPictures = vi.fn().mockRejectedValueOnce(new Error('The store is closed.'));
    const pictures = { count: 3, bytes: 1_200_000 };
    const use = { used: 2e6, quota: 4e6 };
    renderWithText(<StorageSection {...none} {...{ use, pictures, onDropPictures }} />);
    expect(screen.getByText('Pictures of notes: 3, which take 1.2 MB.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Delete all pictures' }));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onDropPictures).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Delete all pictures');
    expect(screen.queryByText(/^Transcripts from OCW/)).toBeNull();
    for (const words of ['The store is closed.', 'The pictures are deleted.']) {
      onDropPictures.mockResolvedValue(undefined);
      fireEvent.click(screen.getByRole('button', { name: 'Delete all pictures' }));
      const question = screen.getByRole('alertdialog');
      fireEvent.click(within(question).getByRole('button', { name: 'Delete all pictures' }));
      await screen.findByText(words);
    }
  });

  test('can be had back from transcripts of OCW, and the focus is on what came of it', async () => {
    const onDropTranscripts = vi.fn(async () => undefined);
    const use = { used: 2e6, quota: 4e6 };
    function Section() {
      const [transcripts, setTranscripts] = useState({ count: 2, bytes: 90_000 });
      const drop = async () => {
        await onDropTranscripts();
        setTranscripts({ count: 0, bytes: 0 });
      };
      return <StorageSection {...none} {...{ use, transcripts }} onDropTranscripts={drop} />;
    }
    renderWithText(<Section />);
    expect(screen.getByText('Transcripts from OCW: 2, which take 90 kB.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Delete the transcripts from OCW' }));
    const question = screen.getByRole('alertdialog');
    fireEvent.click(within(question).getByRole('button', { name: /^Delete/ }));
    const done = await screen.findByText('The transcripts from OCW are deleted.');
    expect(onDropTranscripts).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: /^Delete the transcripts/ })).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(done));
  });
});

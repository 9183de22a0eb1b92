// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import {
  TranscriptPage,
  type TranscriptPageProps,
} from '../../components/transcript/TranscriptPage';
import { renderWithText } from './render';

vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(480);

const TRANSCRIPT = {
  lecture: 'youtube:odj5VnTI490',
  language: 'fr',
  by: 'ocw' as const,
  offset: 0,
  cues: [{ start: 1, end: 2, text: 'Bonjour' }],
};
const EARLIER = {
  name: 'a.fr.student.txt.1.removed.txt',
  lecture: TRANSCRIPT.lecture,
  language: 'fr',
  removedAt: Date.UTC(2026, 1, 14),
  words: 'Mine',
};
const SHOWN = { type: 'shown', transcript: TRANSCRIPT } as const;

function renderPage(change: Partial<TranscriptPageProps> = {}) {
  const props = {
    state: SHOWN,
    choices: [{ language: 'fr', by: 'ocw' }],
    problem: null,
    lost: null,
    isUnreadable: false,
    earlier: [],
    layout: 'lines',
    clip: { start: null, end: null },
    time: signal<number | null>(null),
    notes: [],
    document: null,
    query: '',
    onQuery: vi.fn(),
    learning: { type: 'idle' },
    onSeek: vi.fn(),
    onQuote: vi.fn(),
    onOpenNote: vi.fn(),
    onHits: vi.fn(),
    onRetry: vi.fn(),
    onChoose: vi.fn(),
    onAdd: vi.fn(),
    onRemove: vi.fn(),
    onUndo: vi.fn(),
    onBringBack: vi.fn(),
    onMove: vi.fn(),
    onLayout: vi.fn(),
    onReadCourse: null,
    onStopReading: vi.fn(),
    ...change,
  } satisfies TranscriptPageProps;
  renderWithText(<TranscriptPage {...props} />);
  return props;
}

function openOptions() {
  fireEvent.click(screen.getByRole('button', { name: 'Transcript options' }));
}

describe('the tab of the transcript', () => {
  test('offers the other languages where one is not given', () => {
    const choices = [
      { language: 'en', by: 'ocw' as const },
      { language: 'es', by: 'ocw' as const },
    ];
    const { onChoose } = renderPage({
      state: { type: 'failed', reason: 'transcriptAway' },
      choices,
    });
    const select = screen.getByRole('combobox', { name: 'Language' });
    expect((select as HTMLSelectElement).value).toBe('');
    fireEvent.change(select, { target: { value: 'ocw en' } });
    expect(onChoose).toHaveBeenCalledWith(choices[0]);
  });

  test('says that it is reading', () => {
    renderPage({ state: { type: 'loading' } });
    expect(screen.getByRole('status').textContent).toBe('Reading the transcript…');
  });

  test('says why there is none, and tries again', () => {
    const { onRetry } = renderPage({ state: { type: 'failed', reason: 'transcriptAway' } });
    expect(screen.getByRole('alert')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Add a file of captions' })).toBeTruthy();
  });

  test('of a lecture without one says what can be done, in a line', () => {
    renderPage({ state: { type: 'none' }, document: 'https://ocw.mit.edu/a.pdf' });
    expect(screen.getByText(/No transcript is known/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Open OCW’s own transcript.' });
    expect(link.getAttribute('href')).toBe('https://ocw.mit.edu/a.pdf');
    expect(screen.queryByRole('button', { name: 'Read the course' })).toBeNull();
  });

  test('reads the course where its data were not read yet, and shows how far it is', () => {
    const onReadCourse = vi.fn();
    renderPage({ state: { type: 'none' }, onReadCourse });
    fireEvent.click(screen.getByRole('button', { name: 'Read the course' }));
    expect(onReadCourse).toHaveBeenCalled();
    renderPage({
      state: { type: 'none' },
      onReadCourse,
      learning: { type: 'running', progress: { done: 1, total: 4 } },
    });
    expect(screen.getByRole('progressbar')).toBeTruthy();
  });

  test('takes a file that is chosen, dropped or pasted', () => {
    const { onAdd } = renderPage({ state: { type: 'none' } });
    const file = new File(['WEBVTT'], 'a.vtt');
    fireEvent.change(screen.getByLabelText('Add a file of captions', { selector: 'input' }), {
      target: { files: [file] },
    });
    expect(onAdd).toHaveBeenLastCalledWith(file);
    const zone = document.querySelector('.drop-zone') as HTMLElement;
    const drag = (type: string) =>
      fireEvent(
        zone,
        Object.assign(new Event(type), { dataTransfer: { types: ['Files'], files: [file] } }),
      );
    drag('dragenter');
    expect(screen.getByText('Drop a .vtt or .srt file here')).toBeTruthy();
    drag('drop');
    expect(onAdd).toHaveBeenCalledTimes(2);
    expect(screen.queryByText('Drop a .vtt or .srt file here')).toBeNull();
    const area = screen.getByLabelText(/^Lines with times/);
    fireEvent.input(area, { target: { value: '0:01 Hello' } });
    fireEvent.click(screen.getByText('Use this text'));
    expect(onAdd).toHaveBeenLastCalledWith('0:01 Hello');
  });

  test.each([
    ['removed', 'Your file is removed.'],
    ['replaced', 'Your file was replaced.'],
  ] as const)('says what was not done, and undoes that a file was %s', (lost, sentence) => {
    const { onUndo } = renderPage({ problem: 'captionsNoCues', lost });
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(screen.getByText(sentence)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalled();
  });

  test('does not say that none is known where one cannot be read', () => {
    renderPage({ state: { type: 'none' }, isUnreadable: true });
    expect(screen.getByRole('alert').textContent).toContain('cannot be read');
    expect(screen.queryByText(/No transcript is known/)).toBeNull();
  });

  test('offers what can come back wherever a file can be added, by its first words', async () => {
    const { onBringBack } = renderPage({ state: { type: 'none' }, earlier: [EARLIER] });
    const details = screen.getByText('Bring back an earlier file').closest('details');
    expect(screen.queryByText('Mine')).toBeNull();
    details?.setAttribute('open', '');
    if (details) fireEvent(details, new Event('toggle'));
    fireEvent.click(await screen.findByRole('button', { name: /^Mine.*2026/ }));
    expect(onBringBack).toHaveBeenCalledWith(EARLIER);
    renderPage({ state: { type: 'failed', reason: 'transcriptAway' }, earlier: [EARLIER] });
    expect(screen.getAllByText('Bring back an earlier file')).toHaveLength(2);
  });
});

describe('the options', () => {
  test('are out of the way until they are wanted', () => {
    renderPage();
    expect(screen.queryByRole('radio')).toBeNull();
    openOptions();
    expect(screen.getByRole('radio', { name: 'Lines' })).toBeTruthy();
    openOptions();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test('choose lines or paragraphs, and the language by its name', () => {
    const own = { language: 'de', by: 'student' } as const;
    const { onLayout, onChoose } = renderPage({
      choices: [own, { language: 'fr', by: 'ocw' }, { language: 'und', by: 'ocw' }],
    });
    openOptions();
    fireEvent.click(screen.getByRole('radio', { name: 'Paragraphs' }));
    expect(onLayout).toHaveBeenCalledWith('paragraphs');
    const select = screen.getByRole('combobox', { name: 'Language' });
    expect([...select.children].map((option) => option.textContent)).toEqual([
      'German · your file',
      'French',
      'Not named',
    ]);
    fireEvent.change(select, { target: { value: 'student de' } });
    expect(onChoose).toHaveBeenCalledWith(own);
  });

  test('move the whole transcript, and put it back', () => {
    const { onMove } = renderPage({
      state: { type: 'shown', transcript: { ...TRANSCRIPT, offset: 1.5 } },
    });
    openOptions();
    expect(screen.getByText('+1.5 s')).toBeTruthy();
    for (const name of ['Half a second earlier', 'Half a second later', 'As it came'])
      fireEvent.click(screen.getByRole('button', { name }));
    expect(vi.mocked(onMove).mock.calls).toEqual([[-0.5], [0.5], [-1.5]]);
  });

  test('remove only the student’s own file', () => {
    renderPage();
    openOptions();
    expect(screen.queryByRole('button', { name: 'Remove this file' })).toBeNull();
    const { onRemove } = renderPage({
      state: { type: 'shown', transcript: { ...TRANSCRIPT, by: 'student' } },
    });
    fireEvent.click(screen.getAllByRole('button', { name: 'Transcript options' })[1] as Element);
    fireEvent.click(screen.getByRole('button', { name: 'Remove this file' }));
    expect(onRemove).toHaveBeenCalled();
  });
});

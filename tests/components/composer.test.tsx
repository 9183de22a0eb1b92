// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { fireEvent, screen, within } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Composer, type ComposerProps } from '../../components/Composer';
import { PlayerProvider } from '../../components/player';
import { createDraft, type Draft } from '../../lib/domain/note';
import { createEnglish, english } from '../english';
import { renderWithText } from './render';

const DRAFT = {
  ...createDraft(
    { id: 'd', lecture: 'youtube:odj5VnTI490', title: 'Lecture 3', position: 757, delay: 3 },
    new Date(0),
  ),
  text: 'Foldit is a toolkit',
};

function renderComposer(
  change: Partial<ComposerProps> = {},
  text = english,
  at: { time: number } | null = null,
) {
  const player = {
    time: () => at?.time ?? null,
    duration: () => 2_400,
    toggle: vi.fn(() => true),
    skip: vi.fn((seconds: number) => (at ? at.time + seconds : null)),
    accelerate: vi.fn(() => 1.25),
  };
  const props: ComposerProps = {
    draft: null,
    status: 'idle',
    savedTime: null,
    problem: null,
    discarded: null,
    time: signal<number | null>(10),
    elsewhere: null,
    onPicture: null,
    onWrite: vi.fn(),
    onMove: vi.fn(),
    onChange: vi.fn(),
    onSave: vi.fn(),
    onMark: vi.fn(),
    onDiscard: vi.fn(),
    isClosed: false,
    onUndoDiscard: vi.fn(),
    onLeave: vi.fn(),
    onSeek: vi.fn(),
    ...change,
  };
  renderWithText(
    <PlayerProvider value={at && player}>
      <Composer {...props} />
    </PlayerProvider>,
    text,
  );
  return { ...props, player };
}

const box = () => screen.getByRole('textbox', { name: 'New note' });

describe('Composer', () => {
  test('an empty box shows the running second and cannot be saved', () => {
    const time = signal<number | null>(10);
    renderComposer({ time });
    expect(screen.getByText('0:10')).toBeTruthy();
    void act(() => {
      time.value = 71;
    });
    expect(screen.getByText('1:11')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);
  });

  test('what is written keeps the second where it began', () => {
    renderComposer({ draft: DRAFT, time: signal<number | null>(900) });
    expect(screen.getByRole('button', { name: 'Go to 12 minutes, 34 seconds' })).toBeTruthy();
  });

  test('Control and Enter save; other keys stay in the box', () => {
    const { onSave } = renderComposer({ draft: DRAFT });
    const onPageKey = vi.fn();
    document.addEventListener('keydown', onPageKey);
    fireEvent.keyDown(box(), { key: 'k' });
    expect(onSave).not.toHaveBeenCalled();
    expect(onPageKey).not.toHaveBeenCalled();
    fireEvent.keyDown(box(), { key: 'Enter', ctrlKey: true });
    expect(onSave).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', onPageKey);
  });

  test('Escape turns away and leaves the text, unless it ends what an input method composes', () => {
    const { onLeave, onDiscard } = renderComposer({ draft: DRAFT });
    fireEvent.keyDown(box(), { key: 'Escape', isComposing: true });
    expect(onLeave).not.toHaveBeenCalled();
    fireEvent.keyDown(box(), { key: 'Escape' });
    expect(onLeave).toHaveBeenCalledOnce();
    expect(onDiscard).not.toHaveBeenCalled();
  });

  test('keys move the time, say what the note is and how far it reaches', () => {
    const edited: Draft[] = [];
    const onChange = (edit: (draft: Draft) => Draft) => void edited.push(edit(DRAFT));
    renderComposer({ draft: DRAFT, onChange }, english, { time: 800 });
    fireEvent.keyDown(box(), { key: 'ArrowUp', altKey: true });
    fireEvent.keyDown(box(), { key: 'ArrowDown', altKey: true, shiftKey: true });
    fireEvent.keyDown(box(), { key: 'x', altKey: true });
    fireEvent.keyDown(box(), { key: 'r', altKey: true });
    expect(edited.map(({ time, kind, end }) => [time, kind, end])).toEqual([
      [755, 'note', null],
      [749, 'note', null],
      [754, 'unclear', null],
      [754, 'note', 800],
    ]);
  });

  test('keys move the player, and what they did is said', () => {
    const { player } = renderComposer({ draft: DRAFT }, english, { time: 800 });
    fireEvent.keyDown(box(), { key: 'j', altKey: true });
    expect(player.skip).toHaveBeenCalledWith(-5);
    expect(screen.getByRole('status').textContent).toBe('13:15');
    fireEvent.keyDown(box(), { key: 'o', altKey: true });
    expect(screen.getByRole('status').textContent).toBe('Speed 1.25');
    fireEvent.keyDown(box(), { key: 'k', altKey: true });
    expect(screen.getByRole('status').textContent).toBe('playing');
  });

  test('the keys are shown by a key and by a button, and only then', async () => {
    renderComposer();
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.keyDown(box(), { key: 'i', altKey: true });
    const sheet = await screen.findByRole('dialog', { name: 'Keys while you write a note' });
    expect(within(sheet).getByText('Alt+J')).toBeTruthy();
    fireEvent.click(within(sheet).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('what is no note yet can be saved once it is said to be unclear', () => {
    renderComposer({ draft: { ...DRAFT, text: '', kind: 'unclear' } });
    expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', false);
    expect(screen.getByRole('button', { name: 'Unclear' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  test('a refusal is said aloud, and the text stays and can be copied', () => {
    const writeText = vi.fn(async () => undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    renderComposer({ draft: DRAFT, status: 'failed', problem: 'The disk is full.' });
    expect(screen.getByRole('alert').textContent).toContain('The disk is full.');
    expect(box()).toHaveProperty('value', DRAFT.text);
    fireEvent.click(screen.getByRole('button', { name: 'Copy the text' }));
    expect(writeText).toHaveBeenCalledWith(DRAFT.text);
  });

  test('where there is no text, a refusal promises none', () => {
    renderComposer({ status: 'failed', problem: 'This second could not be marked.' });
    expect(screen.getByRole('alert').textContent).toBe('This second could not be marked.');
    expect(screen.queryByRole('button', { name: 'Copy the text' })).toBeNull();
  });

  test('the key that saves is named as the keyboard at hand has it', () => {
    renderComposer({ draft: DRAFT }, createEnglish('mac'));
    expect(screen.getByRole('button', { name: 'Save' }).title).toBe('Save (⌘↩)');
  });

  test('writing that began on another lecture says where it will be kept', () => {
    renderComposer({ draft: DRAFT, elsewhere: 'Lecture 3' });
    expect(screen.getByText(/still writing on “Lecture 3”, at 12:34/)).toBeTruthy();
  });

  test('shown as saved only when it is', () => {
    renderComposer({ draft: null, status: 'saving' });
    expect(screen.getByRole('status').textContent).toBe('Saving');
  });

  test('a discarded draft can be brought back', () => {
    const { onUndoDiscard } = renderComposer({ discarded: DRAFT });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndoDiscard).toHaveBeenCalledOnce();
  });

  test('an empty box offers a mark', () => {
    const { onMark } = renderComposer();
    fireEvent.click(screen.getByRole('button', { name: 'Mark this second' }));
    expect(onMark).toHaveBeenCalledOnce();
  });
});

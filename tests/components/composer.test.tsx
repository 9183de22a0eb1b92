// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { fireEvent, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Composer, type ComposerProps } from '../../components/Composer';
import { createDraft } from '../../lib/domain/note';
import { createEnglish, english } from '../english';
import { renderWithText } from './render';

const DRAFT = {
  ...createDraft(
    { id: 'd', lecture: 'youtube:odj5VnTI490', title: 'Lecture 3', position: 757, delay: 3 },
    new Date(0),
  ),
  text: 'Foldit is a toolkit',
};

function renderComposer(change: Partial<ComposerProps> = {}, text = english) {
  const props: ComposerProps = {
    draft: null,
    status: 'idle',
    savedTime: null,
    problem: null,
    discarded: null,
    time: signal<number | null>(10),
    elsewhere: null,
    onWrite: vi.fn(),
    onSave: vi.fn(),
    onMark: vi.fn(),
    onDiscard: vi.fn(),
    isClosed: false,
    onUndoDiscard: vi.fn(),
    onLeave: vi.fn(),
    onSeek: vi.fn(),
    ...change,
  };
  renderWithText(<Composer {...props} />, text);
  return props;
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

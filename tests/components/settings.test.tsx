// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { KeysSection } from '../../components/KeysSection';
import { SettingsSection } from '../../components/SettingsSection';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { createEnglish } from '../english';
import { renderWithText } from './render';

function RefusingSettings() {
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <SettingsSection
      settings={DEFAULT_SETTINGS}
      problem={problem}
      onChange={() => setProblem('The disk is full.')}
    />
  );
}

const delay = () => screen.getByRole('spinbutton');

describe('SettingsSection', () => {
  test('a setting that is refused is said, and the control shows what is stored', () => {
    renderWithText(<RefusingSettings />);
    fireEvent.input(delay(), { target: { value: '10' } });
    fireEvent.change(delay());
    expect(screen.getByRole('alert').textContent).toBe('The disk is full.');
    expect(delay()).toHaveProperty('value', '3');
  });

  test('the student says whether the video stops for a note', () => {
    const onChange = vi.fn();
    renderWithText(
      <SettingsSection settings={DEFAULT_SETTINGS} problem={null} onChange={onChange} />,
    );
    const choice = screen.getByRole('combobox', { name: 'While you write a note, the video' });
    expect(choice).toHaveProperty('value', 'begin');
    fireEvent.change(choice, { target: { value: 'never' } });
    expect(onChange).toHaveBeenCalledWith({ writingPause: 'never' });
  });

  test('a number that cannot be stored does not stay', () => {
    const onChange = vi.fn();
    renderWithText(
      <SettingsSection settings={DEFAULT_SETTINGS} problem={null} onChange={onChange} />,
    );
    fireEvent.change(delay(), { target: { value: '99' } });
    expect(onChange).not.toHaveBeenCalled();
    expect(delay()).toHaveProperty('value', '3');
  });
});

describe('KeysSection', () => {
  test('keys stand as a Mac names them, and a command without one says so', () => {
    renderWithText(
      <KeysSection keys={{ 'open-panel': 'Alt+Shift+Y', 'note-now': null, 'mark-now': '⌥⇧G' }} />,
      createEnglish('mac'),
    );
    expect(screen.getByText('⌥⇧Y')).toBeTruthy();
    expect(screen.getByText('⌥⇧G')).toBeTruthy();
    expect(screen.getByText('no key assigned')).toBeTruthy();
  });
});

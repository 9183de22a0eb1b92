// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { FolderSection } from '../../components/FolderSection';
import type { FolderBackup } from '../../lib/domain/folder-backup';
import { renderWithText } from './render';

function draw(backup: Partial<FolderBackup> | null, refusal: string | null = null) {
  const actions = { onChoose: vi.fn(), onAllow: vi.fn(), onForget: vi.fn() };
  const whole = {
    name: 'Study',
    savedAt: '2026-03-01T12:00:00.000Z',
    content: null,
    problem: null,
  };
  renderWithText(
    <FolderSection backup={backup && { ...whole, ...backup }} refusal={refusal} {...actions} />,
  );
  return actions;
}

test('offers to choose a folder, and says what for', () => {
  const { onChoose } = draw(null);
  expect(screen.getByText(/^Once a day/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Choose a folder' }));
  expect(onChoose).toHaveBeenCalledOnce();
});

test('says when it wrote last, and writes no more when the student says so', () => {
  const { onForget } = draw({});
  expect(screen.getByText(/“Study” is of .*1.* 2026/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Write no more' }));
  expect(onForget).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Choose another' }));
});

test('asks for the permission again', () => {
  const { onAllow } = draw({ problem: 'permission' });
  expect(screen.getByRole('alert').textContent).toMatch(/allow the folder “Study” again/);
  fireEvent.click(screen.getByRole('button', { name: 'Allow it again' }));
  expect(onAllow).toHaveBeenCalledOnce();
});

test.each([
  ['gone', /not there any more/],
  ['full', /disk .* is full/],
  ['failed', /could not be written/],
] as const)('says plainly that it failed: %s', (problem, words) => {
  draw({ problem, savedAt: null });
  expect(screen.getByRole('alert').textContent).toMatch(words);
  expect(screen.queryByText(/first file/)).toBeNull();
});

// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ImportPreview } from '../../components/ImportPreview';
import { renderWithText } from './render';

const NOTHING = {
  added: 0,
  updated: 0,
  removed: 0,
  same: 3,
  kept: 0,
  both: 0,
  others: 0,
  corrections: 0,
  names: 0,
  transcripts: 0,
  otherWords: 0,
  settings: {},
  onApply: vi.fn(),
  onCancel: vi.fn(),
};

test('a file of which all is here is said to be that', () => {
  renderWithText(<ImportPreview {...NOTHING} />);
  expect(screen.getByText('Everything in this file is already here.')).toBeTruthy();
});

test('a file with other words for a transcript is not said to be here', () => {
  renderWithText(<ImportPreview {...NOTHING} otherWords={2} />);
  expect(screen.queryByText('Everything in this file is already here.')).toBeNull();
  expect(screen.getByText(/^In the file, 2 transcripts have other words or times/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
});

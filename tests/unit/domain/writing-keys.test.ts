import { describe, expect, test } from 'vitest';
import { formatKeys, type Platform } from '../../../lib/domain/keys';
import {
  findWritingAction,
  type KeyPress,
  keysOf,
  WRITING_KEYS,
} from '../../../lib/domain/writing-keys';

function press(change: Partial<KeyPress>): KeyPress {
  const { key = '' } = change;
  return {
    key,
    code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    isComposing: false,
    ...change,
  };
}

const ALT = { altKey: true };
const MAC = { ctrlKey: true, metaKey: true };

describe('a key in a note', () => {
  test.each<[string, Partial<KeyPress>, Platform, string | null]>([
    ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }, 'other', 'save'],
    ['⌘↩', { key: 'Enter', metaKey: true }, 'mac', 'save'],
    ['Enter', { key: 'Enter' }, 'other', null],
    ['Esc', { key: 'Escape' }, 'other', 'leave'],
    ['Alt+K', { key: 'k', ...ALT }, 'other', 'play-pause'],
    ['⌃⌘K', { key: 'k', ...MAC }, 'mac', 'play-pause'],
    ['⌥K, which types a sign', { key: '˚', code: 'KeyK', ...ALT }, 'mac', null],
    ['⌃K, which deletes a line', { key: 'k', ctrlKey: true }, 'mac', null],
    ['AltGr+K, which Windows tells as two', { key: 'k', ctrlKey: true, ...ALT }, 'other', null],
    ['Alt with the key of a Russian K', { key: 'л', code: 'KeyK', ...ALT }, 'other', 'play-pause'],
    [
      'Alt with the K of a Dvorak keyboard',
      { key: 'k', code: 'KeyV', ...ALT },
      'other',
      'play-pause',
    ],
    ['Alt+↑', { key: 'ArrowUp', ...ALT }, 'other', 'later'],
    ['Alt+Shift+↓', { key: 'ArrowDown', shiftKey: true, ...ALT }, 'other', 'much-earlier'],
    ['Alt+←, which goes back', { key: 'ArrowLeft', ...ALT }, 'other', null],
    ['Alt+Shift+K', { key: 'K', shiftKey: true, ...ALT }, 'other', null],
    ['k', { key: 'k' }, 'other', null],
    ['Alt+K of an input method', { key: 'k', isComposing: true, ...ALT }, 'other', null],
  ])('%s', (_, change, platform, action) => {
    expect(findWritingAction(press(change), platform)).toBe(action);
  });

  test('no two do different things, and none is one that browsers or text fields use', () => {
    const keys = WRITING_KEYS.map((one) => one.keys);
    expect(new Set(keys).size).toBe(keys.length);
    const letters = keys.flatMap((one) => /^Alt\+([A-Z])$/.exec(one)?.[1] ?? []);
    // The menus of Chromium and Firefox, and what ⌃⌘ does on a Mac.
    expect(letters.filter((letter) => 'DEFVSBTHQ'.includes(letter))).toEqual([]);
  });

  test('is named as the keyboard at hand has it', () => {
    expect(keysOf('back', 'other')).toBe('Alt+J');
    expect(formatKeys(keysOf('back', 'mac'), 'mac')).toBe('⌃⌘J');
    expect(formatKeys(keysOf('much-later', 'mac'), 'mac')).toBe('⌃⇧⌘↑');
    expect(formatKeys(keysOf('save', 'mac'), 'mac')).toBe('⌘↩');
  });
});

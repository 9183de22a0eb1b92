import { describe, expect, test } from 'vitest';
import { formatKeys, toPlatform } from '../../../lib/domain/keys';

describe('keys', () => {
  test.each([
    ['Ctrl+Enter', '⌘↩'],
    ['Alt+Shift+U', '⌥⇧U'],
    ['Shift+Alt+Y', '⌥⇧Y'],
    ['Command+Shift+9', '⇧⌘9'],
    ['MacCtrl+Alt+F1', '⌃⌥F1'],
    // As Chrome on a Mac tells them already.
    ['⌥⇧G', '⌥⇧G'],
  ])('%s is %s on a Mac, and itself elsewhere', (keys, onMac) => {
    expect(formatKeys(keys, 'mac')).toBe(onMac);
    expect(formatKeys(keys, 'other')).toBe(keys);
  });

  test.each([
    ['MacIntel', 'mac'],
    ['Win32', 'other'],
    ['Linux x86_64', 'other'],
    ['', 'other'],
  ])('the platform %j is %s', (name, platform) => {
    expect(toPlatform(name)).toBe(platform);
  });
});

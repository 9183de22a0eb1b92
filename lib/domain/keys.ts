/** What decides how keys are named. */
export type Platform = 'mac' | 'other';

/** `Ctrl` in a shortcut of an extension means Command on a Mac; its own Control key is `MacCtrl`. */
const MAC_SYMBOLS: Readonly<Record<string, string>> = {
  MacCtrl: '⌃',
  Alt: '⌥',
  Option: '⌥',
  Shift: '⇧',
  Ctrl: '⌘',
  Command: '⌘',
  Enter: '↩',
};

/** In the order in which a Mac's menus show them. */
const MAC_MODIFIERS = '⌃⌥⇧⌘';

/** From `navigator.platform`. */
export function toPlatform(name: string): Platform {
  return name.startsWith('Mac') ? 'mac' : 'other';
}

/** Keys such as `Ctrl+Enter` as the student's own keyboard and menus name them: `⌘↩` on a Mac. */
export function formatKeys(keys: string, platform: Platform): string {
  if (platform !== 'mac') return keys;
  const parts = keys.split('+').map((key) => MAC_SYMBOLS[key] ?? key);
  // What is no modifier comes last.
  const rank = (part: string) => `${MAC_MODIFIERS}${part}`.indexOf(part);
  return parts.sort((one, other) => rank(one) - rank(other)).join('');
}

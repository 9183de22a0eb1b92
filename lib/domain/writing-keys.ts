import type { Platform } from './keys';
import type { MessageKey } from './message-key';

/**
 * What keys do while a note is being written. `Alt` stands for Alt, and on a Mac for Control with Command: with letters, both are
 * free. On a Mac, Alt types signs and Control alone edits; Control with Alt types signs on Windows and is VoiceOver's. Of the
 * letters none opens a menu of Chromium (D E F) or Firefox (F E V S B T H), and none locks a Mac (Q) or makes it full screen (F).
 */
export const WRITING_KEYS = [
  { action: 'save', keys: 'Ctrl+Enter', label: 'keySave' },
  { action: 'leave', keys: 'Esc', label: 'keyLeave' },
  { action: 'question', keys: 'Alt+Y', label: 'keyQuestion' },
  { action: 'unclear', keys: 'Alt+X', label: 'keyUnclear' },
  { action: 'end', keys: 'Alt+R', label: 'keyEnd' },
  { action: 'picture', keys: 'Alt+C', label: 'keyPicture' },
  { action: 'earlier', keys: 'Alt+↓', label: 'keyEarlier' },
  { action: 'later', keys: 'Alt+↑', label: 'keyLater' },
  { action: 'much-earlier', keys: 'Alt+Shift+↓', label: 'keyMuchEarlier' },
  { action: 'much-later', keys: 'Alt+Shift+↑', label: 'keyMuchLater' },
  { action: 'play-pause', keys: 'Alt+K', label: 'keyPlayPause' },
  { action: 'back', keys: 'Alt+J', label: 'keyBack' },
  { action: 'forward', keys: 'Alt+L', label: 'keyForward' },
  { action: 'slower', keys: 'Alt+U', label: 'keySlower' },
  { action: 'faster', keys: 'Alt+O', label: 'keyFaster' },
  { action: 'keys', keys: 'Alt+I', label: 'keyKeys' },
] as const satisfies readonly { action: string; keys: string; label: MessageKey }[];

export type WritingAction = (typeof WRITING_KEYS)[number]['action'];

/** Seconds by which a note's time is moved, by its action. */
export const NUDGES = { earlier: -1, later: 1, 'much-earlier': -5, 'much-later': 5 } as const;

/** What is asked of a keyboard event here. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'
>;

/** What a key means to the note that is being written; null when it is the text's own. */
export function findWritingAction(press: KeyPress, platform: Platform): WritingAction | null {
  const keys = toKeys(press, platform);
  return WRITING_KEYS.find((known) => known.keys === keys)?.action ?? null;
}

/** The keys of an action, as shortcuts are written. */
export function keysOf(action: WritingAction, platform: Platform): string {
  const { keys } = WRITING_KEYS.find((known) => known.action === action) ?? WRITING_KEYS[0];
  return platform === 'mac' ? keys.replace('Alt', 'MacCtrl+Ctrl') : keys;
}

function toKeys(press: KeyPress, platform: Platform): string | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = press;
  // An input method has the keys to itself.
  if (isComposing) return null;
  if (key === 'Escape') return altKey || ctrlKey || metaKey || shiftKey ? null : 'Esc';
  if (key === 'Enter') return (ctrlKey || metaKey) && !altKey ? 'Ctrl+Enter' : null;
  const isOurs =
    platform === 'mac' ? ctrlKey && metaKey && !altKey : altKey && !ctrlKey && !metaKey;
  return isOurs ? `Alt+${shiftKey ? 'Shift+' : ''}${nameKey(press)}` : null;
}

const ARROWS: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓' };

/** By its letter, or by its place on a keyboard of other letters. */
function nameKey({ key, code }: KeyPress): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  return ARROWS[key] ?? /^Key([A-Z])$/.exec(code)?.[1] ?? key;
}

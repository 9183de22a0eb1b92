import type { MessageKey } from './message-key';
import type { KeyPress } from './writing-keys';

/** In the transcript no text is written, so a letter alone is free there. */
export const QUOTE_KEY = 'Q';

/** What keys do in the transcript beside moving in it, for those who look them up. */
export const TRANSCRIPT_KEYS = [
  { keys: QUOTE_KEY, label: 'keyQuote' },
  { keys: 'Shift+↓', label: 'keyPick' },
  { keys: 'Ctrl+F', label: 'keyFind' },
] as const satisfies readonly { keys: string; label: MessageKey }[];

/** True for the key that makes a note of what is selected in the transcript. */
export function isQuoteKey(press: KeyPress): boolean {
  const { altKey, ctrlKey, metaKey, isComposing } = press;
  return isLetter(press, QUOTE_KEY) && !altKey && !ctrlKey && !metaKey && !isComposing;
}

/** The key that writes this letter of A to Z; where a keyboard writes none of them, the one that stands there on others. */
export function isLetter({ key, code }: Pick<KeyPress, 'key' | 'code'>, letter: string): boolean {
  return /^[a-z]$/i.test(key) ? key.toUpperCase() === letter : code === `Key${letter}`;
}
